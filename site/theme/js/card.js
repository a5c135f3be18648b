// Pointing at a reference, or tabbing to it, shows what it leads to: an equation, a chapter, a work, a figure, a section.
// What stands on another page comes from the cards of that chapter.
(function () {
  'use strict';
  const SOON = 250;
  const card = document.createElement('div');
  card.className = 'card';
  card.id = 'reference-card';
  card.hidden = true;
  card.setAttribute('role', 'tooltip');
  document.body.append(card);
  let link = null;
  let timer = 0;

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  function parsed(html) {
    return document.createRange().createContextualFragment(html);
  }

  function copied(original) {
    const copy = original.cloneNode(true);
    copy.querySelectorAll('[id]').forEach(part => part.removeAttribute('id'));
    copy.querySelectorAll('.tint').forEach(tint => tint.remove());
    copy.querySelectorAll('a').forEach(part => part.replaceWith(...part.childNodes));
    return copy;
  }

  function equationHere(equation) {
    const [number, name, formula] = ['.equation-number', '.equation-name', '.formula'].map(part => equation.querySelector(part));
    return [element('p', 'card-head', number.textContent, ' ', element('b', '', name.textContent)),
      element('div', 'formula display', ...copied(formula).childNodes)];
  }

  function equationThere(chapter, { number, name, formula }) {
    return [element('p', 'card-head', `(${number}) `, element('b', '', name)), parsed(formula),
      element('p', 'card-foot', `${chapter.number} `, parsed(chapter.title))];
  }

  function chapterThere({ number, title, description }) {
    return [element('p', 'card-head', `${number} `, element('b', '', parsed(title))), element('p', '', parsed(description))];
  }

  function placeHere(target) {
    if (target.matches('.equation')) return equationHere(target);
    if (target.matches('.figure, .table-scroll')) return Array.from(copied(target).childNodes);
    if (!target.matches('h2, h3')) return [];
    const text = target.parentElement.querySelector('p');
    return [element('p', 'card-head', element('b', '', target.textContent)), ...(text ? [copied(text)] : [])];
  }

  function work() {
    const host = link.hostname ? [element('p', 'card-foot', link.hostname)] : [];
    return [element('p', '', link.dataset.work), ...host];
  }

  async function there(id) {
    const chapter = await cardsOf(link.pathname);
    return chapter.equations[id] ? equationThere(chapter, chapter.equations[id]) : chapterThere(chapter);
  }

  // What the link leads to.
  async function content() {
    if (link.dataset.work) return work();
    const id = decodeURIComponent(link.hash.slice(1));
    return link.pathname === location.pathname && id ? placeHere(document.getElementById(id)) : there(id);
  }

  async function show() {
    const wanted = link;
    const said = await content().catch(() => []);
    if (link !== wanted || !said.length) return;
    card.replaceChildren(...said);
    card.hidden = false;
    link.setAttribute('aria-describedby', 'reference-card');
    placeBeside(card, link, link);
  }

  function hide() {
    clearTimeout(timer);
    card.hidden = true;
    if (link) link.removeAttribute('aria-describedby');
    link = null;
  }

  // A link inside the block of its own equation leads to what is in sight.
  function reference(target) {
    const found = target.closest('a.xref, .work, a.chip, .line-equation');
    return found && !found.matches('.equation .line-equation') ? found : null;
  }

  function point(event) {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    clearTimeout(timer);
    if (event.target.closest('.card')) return;
    const found = reference(event.target);
    if (found === link) return;
    timer = setTimeout(() => {
      hide();
      link = found;
      if (link) show();
    }, SOON);
  }

  function focus(event) {
    hide();
    link = event.target.matches(':focus-visible') ? reference(event.target) : null;
    if (link) show();
  }

  for (const named of document.querySelectorAll('.work')) {
    named.dataset.work = named.title;
    named.removeAttribute('title');
  }
  document.addEventListener('pointerover', point);
  document.addEventListener('focusin', focus);
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
  document.addEventListener('scroll', () => { if (!card.hidden) placeBeside(card, link, link); }, { capture: true, passive: true });
})();
