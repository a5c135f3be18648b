// Pointing at a symbol of a formula, or at its name in the code, shows what the where list says of it.
// In a formula that has the focus, the arrow keys point at one symbol after the other.
(function () {
  'use strict';
  const gloss = document.createElement('dl');
  gloss.className = 'gloss';
  gloss.hidden = true;
  gloss.setAttribute('aria-hidden', 'true');
  document.body.append(gloss);
  let pointed = null;

  // The entries of the where list that a sign stands for; they are looked for in the sign's own equation.
  function entries(sign) {
    const scope = sign.closest('[data-equation]');
    if (!scope) return [];
    const where = `#${CSS.escape(scope.dataset.equation)} .where`;
    return Array.from(sign.classList).filter(name => /^s\d+$/.test(name))
      .flatMap(name => Array.from(document.querySelectorAll(`${where} > .${name}`)));
  }

  function copy(entry) {
    const said = entry.cloneNode(true);
    said.className = entry.classList.contains('wide') ? 'wide' : '';
    said.querySelectorAll('a').forEach(link => link.replaceWith(...link.childNodes));
    return said;
  }

  function place() {
    placeBeside(gloss, pointed, pointed.closest('.formula') || pointed);
  }

  function point(event) {
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest('.gloss')) return;
    pointed = target.closest('.sym');
    const said = pointed ? entries(pointed) : [];
    gloss.replaceChildren(...said.map(copy));
    gloss.hidden = !said.length;
    if (said.length) place();
  }

  function pointAt(sign) {
    sign.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    sign.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  }

  function walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const signs = Array.from(event.currentTarget.querySelectorAll('.sym'));
    event.preventDefault();
    pointAt(signs.at((signs.indexOf(pointed) + step) % signs.length));
  }

  function focus(event) {
    if (!event.target.matches(':focus-visible')) return;
    const first = event.target.matches('.formula') && event.target.querySelector('.sym');
    if (first) pointAt(first);
    else point(event);
  }

  for (const formula of document.querySelectorAll('.equation-formula > .formula:has(.sym)')) {
    formula.tabIndex = 0;
    formula.addEventListener('keydown', walk);
  }
  document.addEventListener('pointerover', point);
  document.addEventListener('focusin', focus);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') gloss.hidden = true; });
  document.addEventListener('scroll', () => { if (!gloss.hidden) place(); }, { capture: true, passive: true });
})();
