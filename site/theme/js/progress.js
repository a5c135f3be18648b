// What the reader has read and solved. It is kept on this device only; other scripts ask here.
// Chapters go by their names, exercises by chapter and id, as in attention/routine. A change is a 'progress' event of the document.
(function () {
  'use strict';
  const version = 1;
  const book = document.currentScript.dataset.book;
  const key = `progress of ${book}`;
  const kinds = { chapters: /^[^\s/]{1,200}$/, exercises: /^[^\s/]{1,200}\/\S{1,200}$/ };
  let state = { chapters: [], exercises: [] };
  let kept = true;

  function changed() {
    document.dispatchEvent(new CustomEvent('progress'));
  }

  // Throws an error with a sentence for the reader.
  function parse(text) {
    let read;
    try { read = JSON.parse(text); } catch { throw new Error('This is no progress file: it is not JSON.'); }
    if (!read || typeof read !== 'object' || !('version' in read)) throw new Error('This is no progress file: it does not say its version.');
    if (read.version !== version) throw new Error(`This file has version ${read.version} of progress; this page reads version ${version}.`);
    if (read.book !== book) throw new Error(`This is the progress in another book, “${read.book}”.`);
    for (const [kind, form] of Object.entries(kinds)) {
      const good = Array.isArray(read[kind]) && read[kind].every(name => typeof name === 'string' && form.test(name));
      if (!good) throw new Error(`This progress file is damaged: its list of ${kind} cannot be read.`);
    }
    return { chapters: Array.from(new Set(read.chapters)), exercises: Array.from(new Set(read.exercises)) };
  }

  function load() {
    let text = null;
    try { text = localStorage.getItem(key); } catch { kept = false; }
    try { if (text) state = parse(text); } catch { /* another edition wrote it: begin anew */ }
  }

  function save() {
    try { localStorage.setItem(key, progress.text()); } catch { kept = false; }
    changed();
  }

  window.progress = {
    kept: () => kept,
    has: (kind, name) => state[kind].includes(name),
    all: kind => state[kind].slice(),
    set(kind, name, done) {
      state[kind] = state[kind].filter(other => other !== name).concat(done ? name : []);
      save();
    },
    text: () => JSON.stringify({ book, version, chapters: state.chapters.slice().sort(), exercises: state.exercises.slice().sort() }, null, 1),
    // Adds what a file has; returns how many are new, kind by kind.
    merge(text) {
      const read = parse(text);
      const added = {};
      for (const kind of Object.keys(kinds)) {
        const fresh = read[kind].filter(name => !state[kind].includes(name));
        state[kind] = state[kind].concat(fresh);
        added[kind] = fresh.length;
      }
      save();
      return added;
    },
    forget() {
      state = { chapters: [], exercises: [] };
      try { localStorage.removeItem(key); } catch { kept = false; }
      changed();
    },
  };
  load();
  addEventListener('storage', event => {
    if (event.key !== key && event.key !== null) return;
    state = { chapters: [], exercises: [] };
    load();
    changed();
  });
  document.addEventListener('DOMContentLoaded', changed);
})();
