// Where a gloss or a card goes: below what it explains, so that none of that is covered; above, where there is more room. It is no larger than that.
function placeBeside(card, target, clear) {
  'use strict';
  const at = target.getBoundingClientRect();
  const free = clear.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - free.bottom - 10, above = free.top - 10;
  card.style.maxHeight = '';
  const under = card.offsetHeight <= below || below >= above;
  if (card.offsetHeight > Math.max(below, above)) card.style.maxHeight = `${Math.max(below, above, 96)}px`;
  const left = Math.max(8, Math.min(at.left, clientWidth - card.offsetWidth - 8));
  card.style.left = `${left}px`;
  card.style.top = `${under ? free.bottom + 2 : Math.max(8, free.top - 2 - card.offsetHeight)}px`;
}
