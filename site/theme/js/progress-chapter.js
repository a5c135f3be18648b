// At the foot of a chapter, a button that marks it as read; at each exercise, which goes by its id, a box to tick.
(function () {
  'use strict';
  const mark = document.querySelector('.mark-read');
  const chapter = mark.dataset.chapter;
  const button = mark.querySelector('button');
  const exercises = Array.from(document.querySelectorAll('.exercises > .sectionbody > .olist > ol > li'));
  const name = exercise => `${chapter}/${exercise.id}`;
  const boxes = exercises.map((exercise, i) => {
    const label = document.createElement('label');
    label.className = 'solved';
    label.innerHTML = '<input type="checkbox"> solved<span class="unseen"></span>';
    label.lastChild.textContent = `: exercise ${i + 1}`;
    label.firstChild.addEventListener('change', event => progress.set('exercises', name(exercise), event.target.checked));
    exercise.append(label);
    return label.firstChild;
  });

  button.addEventListener('click', () => progress.set('chapters', chapter, !progress.has('chapters', chapter)));
  document.addEventListener('progress', () => {
    button.setAttribute('aria-pressed', progress.has('chapters', chapter));
    mark.classList.toggle('unkept', !progress.kept());
    boxes.forEach((box, i) => { box.checked = progress.has('exercises', name(exercises[i])); });
  });
})();
