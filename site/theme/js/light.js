// Pointing at or tabbing to a line, a term, a formula or a reference lights its partners, wherever they are on the page.
(function () {
  'use strict';
  let lit = [];

  // What an element stands for: an equation, and the term or the guarded symbol that it names, if any.
  function subject(target) {
    const owner = target.closest('.line, .where > [class], .formula.display:not(.step), .equation-number, .equation-terms a, a[href^="#"]');
    if (!owner) return null;
    const scope = owner.closest('[data-equation]');
    const equation = CSS.escape(scope ? scope.dataset.equation : decodeURIComponent(owner.hash.slice(1)));
    const named = target.closest('[class*="term-"]');
    const term = named && Array.from(named.classList).find(name => name.startsWith('term-'));
    return { equation, term: term && CSS.escape(term), fromLine: owner.matches('.line') };
  }

  function mark(name, selectors) {
    for (const element of document.querySelectorAll(selectors)) {
      element.classList.add(name);
      lit.push(element);
    }
  }

  function light(event) {
    lit.forEach(element => element.classList.remove('lit', 'lit-term'));
    lit = [];
    const found = event.target instanceof Element && subject(event.target);
    if (!found) return;
    const { equation, term, fromLine } = found;
    const lines = `.line[data-equation="${equation}"]`;
    if (!document.querySelector(`.equation#${equation}, ${lines}`)) return;
    mark('lit', `a[href="#${equation}"]:not(.line-equation, .equation-number)`);
    if (term) mark('lit-term', `#${equation} .${term}, ${lines}.${term}`);
    if (fromLine || !term) mark('lit', `#${equation} > .equation-formula > .formula`);
    if (!fromLine && !term) mark('lit', lines);
  }

  document.addEventListener('pointerover', light);
  document.addEventListener('focusin', light);
})();
