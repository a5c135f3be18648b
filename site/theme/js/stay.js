// What stays in sight beside the code has to know its height: the style sheet places the where list by it.
(function () {
  'use strict';
  const measure = new ResizeObserver(entries => entries.forEach(({ target }) => {
    const name = target.matches('.where') ? '--where' : '--formula';
    target.closest('.equation').style.setProperty(name, `${target.offsetHeight}px`);
  }));
  document.querySelectorAll('.equation-formula, .equation .where').forEach(part => measure.observe(part));
})();
