// The page of the reader's progress: how far it has come; to a file and back; forgotten.
(function () {
  'use strict';
  const page = document.querySelector('.progress');
  const said = page.querySelector('.progress-said');
  const entries = Array.from(page.querySelectorAll('.chapters li'));

  function count(n, what) {
    return `${n} ${what}${n === 1 ? '' : 's'}`;
  }

  function show() {
    const names = entries.map(entry => entry.dataset.chapter);
    const read = names.filter(name => progress.has('chapters', name)).length;
    const solved = name => progress.all('exercises').filter(exercise => exercise.startsWith(name + '/')).length;
    page.querySelector('.progress-sum').textContent = `${read} of ${count(names.length, 'chapter')} read, `
      + `${count(names.reduce((sum, name) => sum + solved(name), 0), 'exercise')} solved.`;
    page.querySelector('.progress-unkept').hidden = progress.kept();
    for (const entry of entries) {
      const n = solved(entry.dataset.chapter);
      entry.querySelector('.solved-count').textContent = n ? count(n, 'exercise') + ' solved' : '';
    }
  }

  function write() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([progress.text()], { type: 'application/json' }));
    link.download = 'progress.json';
    link.click();
    URL.revokeObjectURL(link.href);
    said.textContent = 'Your progress was written to the file progress.json.';
  }

  async function read(event) {
    const file = event.target.files[0];
    if (!file) return;
    try {
      const { chapters, exercises } = progress.merge(await file.text());
      said.textContent = chapters + exercises
        ? `${count(chapters, 'chapter')} and ${count(exercises, 'exercise')} were added from ${file.name}; what was here is kept.`
        : `Nothing was added: all that ${file.name} has was here already.`;
    } catch (error) {
      said.textContent = error.message + ' Nothing was changed.';
    }
    event.target.value = '';
  }

  function forget() {
    if (!confirm('Forget what you have read and solved? It is kept nowhere else, unless you wrote it to a file.')) return;
    progress.forget();
    said.textContent = 'Your progress was forgotten.';
  }

  page.querySelector('.progress-write').addEventListener('click', write);
  page.querySelector('.progress-read').addEventListener('click', () => page.querySelector('[type=file]').click());
  page.querySelector('[type=file]').addEventListener('change', read);
  page.querySelector('.progress-forget').addEventListener('click', forget);
  document.addEventListener('progress', show);
})();
