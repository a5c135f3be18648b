// Where a gloss or a card goes: below what it explains, so that none of that is covered; above, where there is no room below.
function placeBeside(card, target, clear) {
  'use strict';
  const at = target.getBoundingClientRect();
  const free = clear.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(8, Math.min(at.left, clientWidth - card.offsetWidth - 8));
  const fits = free.bottom + 2 + card.offsetHeight <= clientHeight;
  card.style.left = `${left}px`;
  card.style.top = `${fits ? free.bottom + 2 : Math.max(8, free.top - 2 - card.offsetHeight)}px`;
}
