/** Turns clicks, keys and typing into deeds. */
export const DEEDS = `
const DEEDS = '[data-press], [data-say], [data-sample], [data-close], [data-shortcut], [data-remove], [data-edit], [data-cancel], [data-delete], [data-nav], [data-drop], [data-newest]';

document.addEventListener('click', async (event) => {
  closeMenus(event.target);
  const node = event.target.closest(DEEDS);
  if (!node) return;
  const { press, say, sample, close, shortcut, remove, value, confirm: question } = node.dataset;
  if (question && !window.confirm(question)) return event.preventDefault();
  closeMenus();
  if (node.dataset.nav !== undefined) return toggleNav();
  if (node.dataset.newest !== undefined) return toNewest(node);
  if (node.dataset.edit !== undefined) return editing(node.closest('.message'), true);
  if (node.dataset.cancel !== undefined) return editing(node.closest('.message'), false);
  if (node.dataset.delete !== undefined) return act({ do: 'delete', place: placeOf(node) });
  if (node.dataset.drop !== undefined) return detach(node);
  if (say !== undefined) return act({ do: 'compose', channel: document.querySelector('.composer').dataset.channel, text: say });
  if (sample !== undefined) return act({ do: 'sample', channel: document.querySelector('.composer').dataset.channel, name: sample });
  if (close !== undefined) return act({ do: 'close', all: close === 'all' });
  if (shortcut !== undefined) return act({ do: 'shortcut', place: placeOf(node), callback: shortcut });
  if (remove !== undefined) return act({ do: 'remove', ...at(node), value: remove });
  if (press !== undefined) {
    node.disabled = true;
    await act({ do: 'press', ...at(node), value }, node.tagName === 'A');
    node.disabled = false;
  }
});

function closeMenus(except) {
  for (const menu of document.querySelectorAll('details.overflow[open]')) if (!except || !menu.contains(except)) menu.open = false;
}

// A menu at the end of a list would open below its edge.
document.addEventListener('toggle', ({ target }) => {
  if (target.open && target.matches('.overflow')) target.querySelector('.menu').scrollIntoView({ block: 'nearest' });
}, true);

function toggleNav() {
  const open = document.body.classList.toggle('nav-open');
  document.querySelector('[data-nav]').setAttribute('aria-expanded', String(open));
  if (open) document.querySelector('.sidebar a[aria-current], .sidebar a')?.focus();
}

function editing(message, on) {
  const form = message.querySelector('form.edit');
  form.hidden = !on;
  message.querySelector('.body').hidden = on;
  form.elements.text.value = on ? form.dataset.typed : '';
  if (on) form.elements.text.focus();
  else document.querySelector('.composer textarea')?.focus();
}

document.addEventListener('change', async (event) => {
  const node = event.target;
  const kind = node.dataset.enter;
  if (kind === 'text') return act({ do: 'enter', ...at(node), text: node.value });
  if (kind === 'option') return act({ do: 'enter', ...at(node), options: node.value === '' ? [] : [node.value] });
  if (kind === 'boxes') {
    const all = [...node.closest('.boxes').querySelectorAll('input:checked')];
    return act({ do: 'enter', ...at(node), options: all.map((box) => box.value) });
  }
  if (node.dataset.suggest !== undefined) return pick(node, node.value);
  if (node.dataset.files !== undefined) return act({ do: 'enter', ...at(node), files: await uploaded([...node.files]) });
  if (node.dataset.attach !== undefined) {
    attach(node.form, [...node.files]);
    node.value = '';
  }
});

document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.dataset.place === 'modal') {
    const focused = document.activeElement;
    if (focused && focused.dataset.enter === 'text') await act({ do: 'enter', ...at(focused), text: focused.value });
    await act({ do: 'submit' });
    await refresh();
    document.querySelector('.modal .wrong')?.querySelector('input, select, textarea, summary')?.focus();
    return;
  }
  const field = form.elements.text;
  const text = field.value;
  if (form.classList.contains('edit')) {
    editing(form.closest('.message'), false);
    await act({ do: 'edit', place: placeOf(form), text });
    return;
  }
  const { channel, thread } = form.dataset;
  field.value = '';
  const files = await uploaded(attached.get(form) ?? []);
  const answer = await act({ do: 'compose', channel, thread, text, files });
  if (answer.error) field.value = text;
  else attach(form, []);
});

document.addEventListener('keydown', (event) => {
  const field = event.target.closest && event.target.closest('.composer textarea, form.edit textarea');
  if (field && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    field.form.requestSubmit();
  }
  if (field && event.key === 'ArrowUp' && field.value === '' && field.closest('.composer')) {
    const own = [...field.closest('main, aside').querySelectorAll('[data-edit]')].at(-1);
    if (own) editing(own.closest('.message'), true);
  }
  if (event.key === 'Escape') escape(event.target);
});

// Escape closes what lies on top: a menu, a list of boxes, the modal, an edit, the list of conversations, the thread.
function escape(target) {
  const menu = document.querySelector('details.overflow[open]');
  if (menu) {
    menu.open = false;
    return menu.querySelector('summary').focus();
  }
  const many = target.closest('details.many[open]');
  if (many) {
    many.open = false;
    return many.querySelector('summary').focus();
  }
  if (document.querySelector('.modal')) return act({ do: 'close', all: false });
  const edit = target.closest('form.edit');
  if (edit) return editing(edit.closest('.message'), false);
  if (document.body.classList.contains('nav-open')) return toggleNav();
  const close = document.querySelector('.thread a.close');
  if (close) location.assign(close.href);
}
`;
