// The theme: automatic, light, dark or high contrast; remembered. Loaded beside the style sheets, which the first paint waits for: never for this script.
(function () {
  'use strict';
  const themes = ['automatic', 'light', 'dark', 'high contrast'];
  const root = document.documentElement;
  let theme = themes[0];
  try { theme = localStorage.getItem('theme') || theme; } catch { /* no storage: not remembered */ }

  function apply() {
    if (theme === themes[0]) delete root.dataset.theme; else root.dataset.theme = theme;
  }

  function button() {
    const button = document.querySelector('.theme');
    const label = () => { button.title = 'Theme: ' + theme; button.setAttribute('aria-label', button.title); };
    button.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      try { localStorage.setItem('theme', theme); } catch { /* no storage */ }
      apply();
      label();
    });
    label();
    button.hidden = false;
  }

  apply();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', button);
  else button();
})();
