// A ground behind each term and each symbol of a formula, which the style sheet tints when it is lit.
(function () {
  'use strict';
  for (const term of document.querySelectorAll('.equation svg :is(.term, .sym)')) {
    const box = term.getBBox();
    const tint = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    tint.setAttribute('class', 'tint');
    tint.setAttribute('x', box.x - 60);
    tint.setAttribute('y', box.y - 90);
    tint.setAttribute('width', box.width + 120);
    tint.setAttribute('height', box.height + 180);
    tint.setAttribute('rx', 120);
    term.prepend(tint);
  }
})();
