// Pointing at a symbol of a formula, or at its name in the code, shows below it what the where list says of it.
(function () {
  'use strict';
  const gloss = document.createElement('div');
  gloss.className = 'gloss';
  gloss.hidden = true;
  gloss.setAttribute('aria-hidden', 'true');
  document.body.append(gloss);

  // The entry of the where list that a symbol stands for; it is looked for in the symbol's own equation.
  function entry(sign) {
    const scope = sign.closest('[data-equation]');
    const name = Array.from(sign.classList).find(name => /^s\d+$/.test(name));
    return scope && name && document.querySelector(`#${CSS.escape(scope.dataset.equation)} .where > .${name}`);
  }

  function show(sign, said) {
    const copy = said.cloneNode(true);
    copy.querySelectorAll('[id]').forEach(element => element.removeAttribute('id'));
    copy.querySelectorAll('a').forEach(link => link.replaceWith(...link.childNodes));
    gloss.replaceChildren(...copy.childNodes);
    gloss.hidden = false;
    const at = sign.getBoundingClientRect();
    const left = Math.min(at.left, document.documentElement.clientWidth - gloss.offsetWidth - 8);
    gloss.style.left = `${Math.max(8, left) + window.scrollX}px`;
    gloss.style.top = `${at.bottom + window.scrollY}px`;
  }

  function point(event) {
    const target = event.target instanceof Element ? event.target : null;
    if (target && target.closest('.gloss')) return;
    const sign = target && target.closest('.sym');
    const said = sign && !sign.closest('.where') && entry(sign);
    if (said) show(sign, said);
    else gloss.hidden = true;
  }

  document.addEventListener('pointerover', point);
  document.addEventListener('focusin', point);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') gloss.hidden = true; });
})();
