// Copies what a button stands for: its value, an address on this page, or the lines of its listing without their numbers.
(function () {
  'use strict';
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  document.body.append(said);

  function text(button) {
    if (button.value.startsWith('#')) return new URL(button.value, location.href).href;
    return button.value || Array.from(button.closest('.listing').querySelectorAll('.code'), line => line.textContent).join('\n');
  }

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(text(button));
      said.textContent = 'copied';
      button.classList.add('copied');
    } catch {
      said.textContent = 'the browser does not allow copying';
    }
    setTimeout(() => { said.textContent = ''; button.classList.remove('copied'); }, 1500);
  }

  if (navigator.clipboard) document.documentElement.classList.add('copies-text');
  document.addEventListener('click', event => {
    const button = event.target.closest('.copy');
    if (button) copy(button);
  });
})();
