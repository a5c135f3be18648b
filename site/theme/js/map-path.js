// The path to a chapter: choosing one, here or by the address, lights all that it needs and lists it in an order to read it in.
(function () {
  'use strict';
  const drawing = document.querySelector('.drawing');
  const svg = drawing.querySelector(':scope > svg');
  const panel = document.querySelector('.path');
  const said = document.querySelector('.finder-said');
  const goal = document.getElementById('map-goal');
  const arrows = Array.from(svg.querySelectorAll('.arrows path'));
  const chapters = new Map(Array.from(document.querySelectorAll('.map-list li'), entry => [entry.dataset.n, {
    n: entry.dataset.n, slug: entry.dataset.slug, title: entry.querySelector('.title').firstChild.data.trim(),
    page: entry.querySelector('.title:not(.planned)'), box: svg.querySelector(`.box[data-n="${entry.dataset.n}"]`),
    needs: arrows.filter(arrow => arrow.dataset.to === entry.dataset.n).map(arrow => arrow.dataset.from),
  }]));

  // All that a chapter needs, itself included, each after what it needs itself, and else as in the book.
  function path(chapter) {
    const on = new Set();
    const add = n => { if (!on.has(n)) { on.add(n); chapters.get(n).needs.forEach(add); } };
    add(chapter.n);
    const rest = Array.from(chapters.keys()).filter(n => on.has(n));
    const order = [];
    while (rest.length) {
      const next = Math.max(0, rest.findIndex(n => !chapters.get(n).needs.some(need => rest.includes(need))));
      order.push(...rest.splice(next, 1));
    }
    return order.map(n => chapters.get(n));
  }

  function light(numbers) {
    svg.classList.toggle('path-shown', numbers.size > 0);
    for (const { n, box } of chapters.values()) box.classList.toggle('on-path', numbers.has(n));
    for (const arrow of arrows) arrow.classList.toggle('on-path', numbers.has(arrow.dataset.from) && numbers.has(arrow.dataset.to));
  }

  function item({ n, title, page, slug }) {
    const line = document.createElement('li');
    const words = page ? page.cloneNode() : document.createElement('span');
    words.className = page ? 'to-chapter' : 'planned';
    words.textContent = title;
    const number = document.createElement('b');
    number.textContent = n;
    line.append(number, words);
    line.classList.toggle('read', progress.has('chapters', slug));
    return line;
  }

  function tell(chapter, before) {
    const read = before.filter(({ slug }) => progress.has('chapters', slug)).length;
    panel.querySelector('h2').textContent = chapter.title;
    panel.querySelector('.path-said').textContent = before.length
      ? `Needs ${before.length} chapter${before.length === 1 ? '' : 's'}, in this order.${read ? ` You have read ${read} of them.` : ''}`
      : 'Needs no other chapter.';
    panel.querySelector('ol').replaceChildren(...before.map(item));
    const end = panel.querySelector('.path-end');
    end.replaceChildren(chapter.page ? 'Then read ' : 'Then comes ', ...item(chapter).querySelectorAll('.to-chapter, .planned'),
      chapter.page ? '.' : ', which is not yet written.');
  }

  function slug() {
    return new URLSearchParams(location.hash.replace(/^#(to=)?/, 'to=')).get('to');
  }

  function chosen() {
    return Array.from(chapters.values()).find(chapter => chapter.slug === slug());
  }

  function draw() {
    const chapter = chosen();
    const way = chapter ? path(chapter) : [];
    light(new Set(way.map(({ n }) => n)));
    svg.querySelectorAll('[aria-current]').forEach(box => box.removeAttribute('aria-current'));
    panel.hidden = !chapter;
    if (!chapter) return [];
    chapter.box.setAttribute('aria-current', 'true');
    tell(chapter, way.slice(0, -1));
    return way;
  }

  // What the reader looks at stays where it is: the drawing moves only when the choice was made elsewhere.
  function choose() {
    const inDrawing = drawing.contains(document.activeElement);
    const way = draw();
    if (!way.length) return;
    document.querySelector('.map-side').scrollTo({ top: 0, behavior: 'instant' });
    if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ behavior: 'instant' });
    if (!inDrawing) drawing.dispatchEvent(new CustomEvent('show', { detail: way.map(({ box }) => box) }));
  }

  function found(words) {
    const all = Array.from(chapters.values());
    const wanted = words.trim().toLowerCase();
    const has = chapter => chapter.title.toLowerCase().includes(wanted);
    return wanted && (all.find(({ n, title }) => n === wanted || title.toLowerCase() === wanted)
      || all.find(chapter => chapter.page && has(chapter)) || all.find(has));
  }

  function neighbors(event) {
    const box = event.target instanceof Element && event.target.closest('.box');
    if (!box && event.type === 'focusin') return;
    const n = box && box.dataset.n;
    for (const arrow of arrows) arrow.classList.toggle('near', Boolean(n) && (arrow.dataset.from === n || arrow.dataset.to === n));
    drawing.querySelector('.drawing-said').textContent = n ? `${n} ${chapters.get(n).title}` : '';
  }

  document.querySelector('.map').addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.hash = 'to=' + link.getAttribute('href').slice(1);
  });
  document.querySelector('.finder').addEventListener('submit', event => {
    event.preventDefault();
    const chapter = found(goal.value);
    said.textContent = chapter ? '' : 'No chapter has these words in its title.';
    if (chapter) location.hash = 'to=' + chapter.slug;
  });
  document.querySelector('.path-close').addEventListener('click', () => { location.hash = ''; });
  svg.addEventListener('pointerover', neighbors);
  svg.addEventListener('pointerleave', neighbors);
  svg.addEventListener('focusin', neighbors);
  addEventListener('hashchange', choose);
  document.addEventListener('progress', () => {
    draw();
    for (const { box, slug } of chapters.values()) box.classList.toggle('read', progress.has('chapters', slug));
  });
  document.getElementById('map-goals').replaceChildren(...Array.from(chapters.values(), ({ title }) => new Option('', title)));
  if (chosen()) history.replaceState(null, '', '#to=' + slug());
  choose();
})();
