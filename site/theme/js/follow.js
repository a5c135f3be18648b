// A click anywhere on a line follows the link to its equation; on a formula, the link to its first line.
// Touch only lights: there the links themselves are followed.
(function () {
  'use strict';
  function link(target) {
    const line = target.closest('.line');
    if (line) return line.querySelector('.line-equation');
    const formula = target.closest('.equation-formula > .formula');
    if (!formula) return null;
    const equation = CSS.escape(formula.closest('.equation').dataset.equation);
    const term = target.closest('.term');
    const name = term && Array.from(term.classList).find(name => name.startsWith('term-'));
    return document.querySelector(`pre[data-equation="${equation}"] .line${name ? '.' + CSS.escape(name) : ''} .line-number`);
  }

  document.documentElement.classList.add('clickable');
  document.addEventListener('click', event => {
    if (event.pointerType === 'touch' || event.target.closest('a') || String(getSelection())) return;
    const found = link(event.target);
    if (found) found.click();
  });
})();
