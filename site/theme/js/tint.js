// A ground behind each term and each symbol of a formula, which the style sheet tints when it is lit.
(function () {
  'use strict';
  // Around a part, and from the tops of its letters to their tails: browsers differ in what they call the height of a letter.
  function extent(part) {
    const { x, y, width, height } = part.getBBox();
    const letters = Array.from(part.querySelectorAll('text, tspan'), text => {
      const size = parseFloat(getComputedStyle(text).fontSize);
      const line = text.y.baseVal.length ? text.y.baseVal[0].value : 0;
      return { top: line - .7 * size, foot: line + .22 * size };
    });
    const top = Math.min(y, ...letters.map(letter => letter.top));
    const foot = Math.max(y + height, ...letters.map(letter => letter.foot));
    return { x: x - 6, y: top - 3, width: width + 12, height: foot - top + 6, rx: 12 };
  }

  function ground(extent) {
    const tint = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    tint.setAttribute('class', 'tint');
    for (const [name, value] of Object.entries(extent)) tint.setAttribute(name, value);
    return tint;
  }

  // Letters have their width when their fonts are there.
  document.fonts.ready.then(() => {
    const parts = Array.from(document.querySelectorAll('.equation svg :is(.term, .sym)'));
    const extents = parts.map(extent);
    parts.forEach((part, i) => part.prepend(ground(extents[i])));
  });
})();
