// What scrolls sideways can be reached with the Tab key, as long as it scrolls.
(function () {
  'use strict';
  const reach = new ResizeObserver(entries => entries.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }));
  document.querySelectorAll(':is(.formula.display, .table-scroll, .wide-figure):not([tabindex])').forEach(part => reach.observe(part));
})();
