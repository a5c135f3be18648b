package org.linebyline.site;

/** Measures the contrast of text with what lies behind it, by the formula of WCAG 2. */
final class Contrast {

    /** No light. */
    static final String UNLIT = "";

    /** Everything is lit; of nested terms, of which only one is ever lit, the outermost. */
    static final String OUTERMOST_LIT = ".term:not(.term .term), ";

    /** Everything is lit; of nested terms the innermost. */
    static final String INNERMOST_LIT = ".term:not(:has(.term)), ";

    /** Names what has less than 4.5 to 1, or than the second argument. The first says which light there is. */
    static final String SCRIPT = """
            const [lit, least = 4.5] = arguments;
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const known = new Map();
            const rgba = color => {
                if (!known.has(color)) {
                    canvas.clearRect(0, 0, 1, 1);
                    canvas.fillStyle = color;
                    canvas.fillRect(0, 0, 1, 1);
                    known.set(color, [...canvas.getImageData(0, 0, 1, 1).data]);
                }
                return known.get(color);
            };
            const over = ([r, g, b, a], ground) => [r, g, b].map((part, i) => part * a / 255 + ground[i] * (1 - a / 255));
            const luminance = color => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
                const part = color[i] / 255;
                return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            }, 0);
            const contrast = (one, other) => {
                const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
                return (light + 0.05) / (dark + 0.05);
            };
            // What lies behind an element and on what its parent stands on: more than one color where it is a gradient.
            const groundOf = element => {
                const tint = element.querySelector(':scope > .tint');
                if (tint) return [getComputedStyle(tint).fill];
                const style = getComputedStyle(element);
                return style.backgroundImage.match(/(?:rgba?|oklab|color)\\([^)]*\\)/g) || [style.backgroundColor];
            };
            const grounds = new Map();
            const groundsOf = element => {
                if (!element) return [[255, 255, 255]];
                if (!grounds.has(element)) {
                    grounds.set(element, groundsOf(element.parentElement)
                        .flatMap(ground => groundOf(element).map(color => over(rgba(color), ground))));
                }
                return grounds.get(element);
            };
            const failures = [];
            const judge = (element, color, words) => {
                const worst = Math.min(...groundsOf(element).map(ground => contrast(over(rgba(color), ground), ground)));
                if (worst < least) failures.push(`${worst.toFixed(2)} ${element.tagName}.${element.getAttribute('class')}: ${words}`);
            };
            const light = element => element.matches('.sym, .where > *') ? 'lit-symbol'
                : element.matches('.t1, .t2, .t3, .t4, .t5, .t6') ? 'lit-term' : 'lit';
            const unlit = lit ? document.querySelectorAll(lit + '.line, .sym, .where > *, .equation-terms a, .equation .formula.display') : [];
            unlit.forEach(element => element.classList.add(light(element)));
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (texts.currentNode.data.trim() && !element.closest('math, svg, script, .unseen')
                        && element.checkVisibility({ visibilityProperty: true })) {
                    judge(element, getComputedStyle(element).color, texts.currentNode.data.trim().slice(0, 40));
                }
            }
            document.querySelectorAll('.formula-svg, .formula-svg .term, .formula-svg .sym').forEach(
                part => judge(part, getComputedStyle(part).fill, part.closest('.formula').textContent.slice(0, 40)));
            unlit.forEach(element => element.classList.remove('lit-term', 'lit-symbol', 'lit'));
            return failures;
            """;

    private Contrast() {
    }
}
