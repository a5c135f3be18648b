// Keys: j and k for equations, arrows for chapters, / search, c contents, t theme, ? help. They can be switched off, and that is remembered.
(function () {
  'use strict';
  const button = document.querySelector('.keys');
  const dialog = document.querySelector('.keys-help');
  const singleKeys = dialog.querySelector('input');
  try { singleKeys.checked = localStorage.getItem('keys') !== 'off'; } catch { /* no storage: on */ }

  function follow(selector) {
    const target = document.querySelector(selector);
    if (target) target.click();
  }

  // The next or the previous equation, seen from the one that has the focus, else from the top of the window.
  function equation(step) {
    const numbers = Array.from(document.querySelectorAll('.equation-number'));
    const top = element => element.closest('.equation').getBoundingClientRect().top;
    const bar = document.querySelector('.bar').offsetHeight + 24;
    const here = numbers.findIndex(number => number.closest('.equation').contains(document.activeElement)
      && Math.abs(top(number)) < innerHeight);
    const next = here >= 0 ? here + step
      : step > 0 ? numbers.findIndex(number => top(number) >= bar) : numbers.findLastIndex(number => top(number) < bar - 16);
    const found = numbers[next];
    if (!found) return;
    found.focus({ preventScroll: true });
    found.closest('.equation').scrollIntoView();
  }

  function search() {
    const target = document.querySelector('[data-search]');
    if (!target) return;
    target.focus();
    if (!target.matches('input')) target.click();
  }

  const actions = {
    j: () => equation(1),
    k: () => equation(-1),
    '/': search,
    c: () => follow('.menu'),
    t: () => follow('.theme'),
    '?': () => dialog.showModal(),
    ArrowLeft: () => follow('.neighbors [rel=prev]'),
    ArrowRight: () => follow('.neighbors [rel=next]')
  };

  // Fields take what is typed; a formula and a table that scrolls take the arrows.
  function taken({ key, target, shiftKey }) {
    return target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog')
      || key.startsWith('Arrow') && (shiftKey || target.closest('[tabindex="0"]'));
  }

  document.addEventListener('keydown', event => {
    const action = actions[event.key];
    if (!action || !singleKeys.checked || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || taken(event)) return;
    event.preventDefault();
    action();
  });
  singleKeys.addEventListener('change', () => {
    try { localStorage.setItem('keys', singleKeys.checked ? 'on' : 'off'); } catch { /* no storage: not remembered */ }
  });
  button.addEventListener('click', () => dialog.showModal());
  button.hidden = false;
})();
