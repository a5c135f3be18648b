// A chapter has hundreds of links and buttons beside its equations and in its code. Tab stops once in each group of them, and the arrow
// keys go on from there: left and right from one to the next, up and down from line to line of code, Home and End to the first and last.
(function () {
  'use strict';
  const GROUPS = '.equation-statement, .evidence, .listing';

  const items = group => Array.from(group.querySelectorAll('a[href], button, summary')).filter(item => item.checkVisibility());
  const lines = items => items.filter(item => item.matches('.line-number'));

  // In the line below or above, the link of the same kind, or the number where that line has no other.
  function beside(here, all, step) {
    const line = here.closest('.line');
    const numbers = lines(all);
    const next = numbers[line ? numbers.findIndex(number => line.contains(number)) + step : 0];
    return next && here.matches('.line-equation') && next.closest('.line').querySelector('.line-equation') || next;
  }

  function target({ key, target: here, currentTarget: group }) {
    const all = items(group), at = all.indexOf(here);
    if (at < 0) return null;
    const vertical = group.matches('.listing') && { ArrowDown: 1, ArrowUp: -1 }[key];
    const ends = { Home: all[0], End: all.at(-1) };
    return vertical ? beside(here, all, vertical) || here : { ArrowRight: all[at + 1] || here, ArrowLeft: all[at - 1] || here, ...ends }[key];
  }

  function stopAt(group, item) {
    for (const other of group.querySelectorAll('a[href], button, summary')) other.tabIndex = other === item ? 0 : -1;
  }

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = target(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  for (const group of document.querySelectorAll(GROUPS)) {
    stopAt(group, items(group)[0]);
    group.addEventListener('keydown', key);
    group.addEventListener('focusin', event => { if (items(group).includes(event.target)) stopAt(group, event.target); });
  }

  // Who has followed a link to a line tabs on from there.
  function arrive() {
    const line = document.querySelector('.line:target');
    if (line) stopAt(line.closest('.listing'), line.querySelector('.line-number'));
  }
  addEventListener('hashchange', arrive);
  arrive();
})();
