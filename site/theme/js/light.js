// Pointing at or tabbing to a line, a term, a formula or a reference lights its partners, wherever they are on the page.
(function () {
  'use strict';
  let lit = [];

  // What an element stands for: an equation, and one of its terms if it names one.
  function subject(target) {
    const owner = target.closest('.line, .formula.display:not(.step), .equation-number, .equation-terms a, a[href^="#"]');
    if (!owner) return null;
    const scope = owner.closest('[data-equation]');
    const equation = scope ? scope.dataset.equation : owner.getAttribute('href').slice(1);
    const named = target.closest('[class*="term-"]');
    const term = named && Array.from(named.classList).find(name => name.startsWith('term-'));
    return { equation, term, line: owner.matches('.line') };
  }

  function partners({ equation, term, line }) {
    const block = document.getElementById(equation);
    const id = CSS.escape(equation);
    const all = selector => Array.from(document.querySelectorAll(selector));
    if (!document.querySelector(`[data-equation="${id}"]`)) return [];
    const references = all(`a[href="#${id}"]:not(.line-equation, .equation-number)`);
    const formula = block ? Array.from(block.querySelectorAll('.equation-formula > .formula')) : [];
    if (term) {
      const name = CSS.escape(term);
      return [...references, ...(line ? formula : []), ...all(`#${id} .${name}, .line.${name}[data-equation="${id}"]`)];
    }
    return [...references, ...formula, ...(line ? [] : all(`.line[data-equation="${id}"]`))];
  }

  function light(event) {
    lit.forEach(element => element.classList.remove('lit'));
    const what = event.target instanceof Element && subject(event.target);
    lit = what ? partners(what) : [];
    lit.forEach(element => element.classList.add('lit'));
  }

  document.addEventListener('pointerover', light);
  document.addEventListener('focusin', light);
})();
