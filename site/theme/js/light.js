// Pointing at or tabbing to a line, a term, a formula or a reference lights its partners, wherever they are on the page.
(function () {
  'use strict';
  let lit = [];

  // What an element stands for: an equation, the term or the guarded symbol that it names, and the symbols that it is, if any.
  function subject(target) {
    const owner = target.closest('.line, .where > [class], .formula.display:not(.step), .equation-number, .equation-terms a, a[href^="#"]');
    if (!owner) return null;
    const scope = owner.closest('[data-equation]');
    const equation = CSS.escape(scope ? scope.dataset.equation : decodeURIComponent(owner.hash.slice(1)));
    const named = target.closest('[class*="term-"]');
    const term = named && Array.from(named.classList).find(name => name.startsWith('term-'));
    const sign = target.closest('.sym, .where > div');
    const symbols = Array.from(sign ? sign.classList : []).filter(name => /^s\d+$/.test(name));
    return { equation, term: term && CSS.escape(term), symbols, fromLine: owner.matches('.line') };
  }

  function mark(name, selectors) {
    for (const element of document.querySelectorAll(selectors)) {
      element.classList.add(name);
      lit.push(element);
    }
  }

  function light(event) {
    lit.forEach(element => element.classList.remove('lit', 'lit-term', 'lit-symbol'));
    lit = [];
    const found = event.target instanceof Element && subject(event.target);
    if (!found) return;
    const { equation, term, symbols, fromLine } = found;
    const lines = `pre[data-equation="${equation}"] .line`;
    if (!document.querySelector(`.equation#${equation}, ${lines}`)) return;
    mark('lit', `a[href="#${equation}"]:not(.line-equation, .equation-number)`);
    const also = symbols.length ? ':not(.where > *)' : '';
    if (term) mark('lit-term', `#${equation} .${term}${also}, ${lines}.${term}`);
    for (const symbol of symbols) mark('lit-symbol', `#${equation} .${symbol}, ${lines} .${symbol}`);
    if (fromLine || !term && !symbols.length) mark('lit', `#${equation} > .equation-formula > .formula`);
    if (!fromLine && !term && !symbols.length) mark('lit', lines);
  }

  document.addEventListener('pointerover', light);
  document.addEventListener('focusin', event => { if (event.target.matches(':focus-visible')) light(event); });
})();
