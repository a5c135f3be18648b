// Copies what a button stands for: the address of its equation, the LaTeX or the source of it, which are among the cards of the
// chapter, or the lines of its listing without their numbers.
(function () {
  'use strict';
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  document.body.append(said);

  async function text(button) {
    if (!button.value) return Array.from(button.closest('.listing').querySelectorAll('.code'), line => line.textContent).join('\n');
    const { id } = button.closest('.equation');
    if (button.value === 'link') return new URL('#' + id, location.href).href;
    const { equations } = await cardsOf(location.pathname);
    return equations[id][button.value];
  }

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(await text(button));
      said.textContent = 'copied';
      button.classList.add('copied');
    } catch {
      said.textContent = 'the browser does not allow copying';
    }
    setTimeout(() => { said.textContent = ''; button.classList.remove('copied'); }, 1500);
  }

  if (navigator.clipboard) document.documentElement.classList.add('copies-text');
  // Whoever is about to copy shall not wait.
  for (const copies of document.querySelectorAll('.copies')) {
    for (const near of ['pointerover', 'focusin']) copies.addEventListener(near, () => cardsOf(location.pathname).catch(() => {}), { once: true });
  }
  document.addEventListener('click', event => {
    const button = event.target.closest('.copy');
    if (button) copy(button);
  });
})();
