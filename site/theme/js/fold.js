// The contents fold away on a wide page, and the code gets their room; that is remembered. On a narrow page the same button opens them.
// Loaded beside the style sheets, which the first paint waits for, never for this script: what has been painted stays where it is.
(function () {
  'use strict';
  const wide = matchMedia('(min-width: 70.01rem)');
  let folded = false;
  try { folded = localStorage.getItem('contents') === 'folded'; } catch { /* no storage: not remembered */ }
  if (performance.getEntriesByType('paint').length) folded = false;

  function apply() {
    document.documentElement.classList.toggle('folded', folded);
  }

  function serve(button) {
    if (wide.matches) {
      button.removeAttribute('popovertarget');
      button.setAttribute('aria-expanded', !folded);
    } else {
      button.setAttribute('popovertarget', 'contents');
      button.removeAttribute('aria-expanded');
    }
  }

  function button() {
    const button = document.querySelector('.menu');
    button.addEventListener('click', () => {
      if (!wide.matches) return;
      folded = !folded;
      try { localStorage.setItem('contents', folded ? 'folded' : 'open'); } catch { /* no storage */ }
      apply();
      serve(button);
      document.querySelector('.contents').dispatchEvent(new Event('toggle'));
    });
    wide.addEventListener('change', () => serve(button));
    serve(button);
  }

  apply();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', button);
  else button();
})();
