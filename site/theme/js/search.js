// The search box: a combobox whose list shows, as one types, what of the whole book matches.
(function () {
  'use strict';
  const LABELS = { c: 'Chapters', s: 'Sections', e: 'Equations', y: 'Symbols', j: 'Java', w: 'Papers', t: 'Terms' };
  const EACH = 4, FIRST = 6; // entries of a kind, and of the kind that matches best
  const input = document.querySelector('[data-search]');
  if (!input) return;
  const root = input.dataset.search, box = input.closest('.search');
  const panel = box.querySelector('.found-panel'), list = panel.querySelector('[role=listbox]'), status = panel.querySelector('[role=status]');
  const loading = new Map();
  let active = null;

  // Scripts, because a page opened from a disk may fetch nothing.
  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = root + name;
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  const ready = () => Promise.all([load('js/find.js'), load('js/spell.js'), load('js/excerpt.js')]).then(() => load('search/index.js'));

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  const marked = pieces => pieces.map(([words, matches]) => matches ? element('mark', '', words) : words);

  // What a volume tells is filled into the room that was kept for it.
  function tell(found, words, formula, text) {
    const body = found.body();
    if (!body) return;
    text.replaceChildren(...marked(excerpt.part(body[0], words)));
    if (formula) fit(formula, body[1]);
  }

  // A formula of several lines gets smaller.
  function fit(room, mathml) {
    room.innerHTML = mathml;
    const formula = room.firstElementChild;
    const tall = formula ? formula.getBoundingClientRect().height / room.clientHeight : 0;
    if (tall > 1) room.style.fontSize = `${Math.max(.6, 1 / tall)}em`;
  }

  function option(kind, found, words) {
    const chapter = kind === 'c', place = found.chapter && !chapter ? `${found.chapter} ${found.place}` : '';
    const title = element('span', 'found-title', ...marked(excerpt.whole(found.title, words)));
    if (chapter || found.number) title.prepend(chapter ? `${found.chapter} ` : `(${found.number}) `);
    const text = element('span', 'found-text');
    const made = element('a', `found found-${kind}`, title, element('span', 'found-place', place));
    const formula = (kind === 'e' || kind === 'y') && element('span', 'found-formula');
    if (formula) made.append(formula);
    made.append(text);
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    made.tabIndex = -1;
    made.href = root + found.href;
    load(`search/${found.volume}.js`).then(() => tell(found, words, formula, text));
    return made;
  }

  function group({ kind, found }, at, words) {
    const heading = element('span', 'found-kind', LABELS[kind]);
    heading.id = `search--${kind}`;
    const made = element('div', 'found-group', heading,
      ...found.slice(0, at ? EACH : FIRST).map(entry => option(kind, entry, words)));
    made.setAttribute('role', 'group');
    made.setAttribute('aria-labelledby', heading.id);
    return made;
  }

  const options = () => Array.from(list.querySelectorAll('[role=option]'));

  function activate(next) {
    if (active) active.setAttribute('aria-selected', 'false');
    active = next || null;
    if (!active) return input.removeAttribute('aria-activedescendant');
    active.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  function close() {
    panel.hidden = list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(null);
  }

  // What the reader is told; only who cannot see the results is told how many there are.
  function tellOf(count, query, meant) {
    const corrected = count > 0 && meant !== query;
    status.replaceChildren(...!count ? ['Nothing found.'] : corrected ? ['Showing results for ', element('b', '', meant)] : [`${count} results`]);
    status.classList.toggle('unseen', count > 0 && !corrected);
  }

  function show() {
    const query = input.value.trim();
    if (!query) return close();
    const meant = finder.meant(query), words = finder.split(meant);
    list.replaceChildren(...finder.find(meant, FIRST).map((entry, at) => group(entry, at, words)));
    const all = options();
    all.forEach((entry, number) => { entry.id = `search--${number}`; });
    tellOf(all.length, query, meant);
    panel.hidden = false;
    list.hidden = !all.length;
    input.setAttribute('aria-expanded', String(all.length > 0));
    list.scrollTop = 0;
    activate(all[0]);
  }

  const search = () => ready().then(show, () => { status.textContent = 'The index of the book cannot be loaded.'; panel.hidden = false; });

  function step(by) {
    const all = options();
    if (list.hidden || !all.length) return search();
    activate(all.at((all.indexOf(active) + by) % all.length));
  }

  function key(event) {
    if (event.isComposing) return;
    const act = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: () => active && active.click(), Escape: leave }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  // Escape closes the list, then clears the box, then leaves it.
  function leave() {
    if (!panel.hidden) close();
    else if (input.value) input.value = '';
    else input.blur();
  }

  box.addEventListener('submit', event => event.preventDefault());
  input.addEventListener('focus', () => { if (input.value) search(); else ready(); });
  input.addEventListener('input', search);
  input.addEventListener('keydown', key);
  list.addEventListener('pointermove', event => {
    const pointed = event.target.closest('[role=option]');
    if (pointed && pointed !== active) activate(pointed);
  });
  list.addEventListener('mousedown', event => { if (event.button === 0) event.preventDefault(); });
  list.addEventListener('click', event => { if (event.target.closest('a')) { close(); input.blur(); } });
  box.addEventListener('focusout', event => { if (!box.contains(event.relatedTarget)) close(); });
})();
