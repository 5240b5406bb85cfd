/** Typeahead fields, by mouse and by keys (the ARIA combobox pattern), and files. */
export const FIELDS = `
const listOf = (field) => document.getElementById(field.getAttribute('aria-controls'));
const isOpen = (field) => field.getAttribute('aria-expanded') === 'true';

// What a field offers at the moment, so that it can be offered again in new markup.
function optionsShown(field) {
  if (!isOpen(field)) return undefined;
  const items = [...listOf(field).children];
  return { texts: items.map((item) => item.textContent), active: items.findIndex((item) => item.getAttribute('aria-selected') === 'true') };
}

function showOptions(field, texts, active = -1) {
  const list = listOf(field);
  if (!list) return;
  list.replaceChildren(...texts.map((text, index) => {
    const item = Object.assign(document.createElement('li'), { textContent: text, id: list.id + '-' + index });
    item.setAttribute('role', 'option');
    return item;
  }));
  list.hidden = texts.length === 0;
  field.setAttribute('aria-expanded', String(texts.length > 0));
  field.removeAttribute('aria-activedescendant');
  if (texts.length > 0) list.scrollIntoView({ block: 'nearest' });
  if (active >= 0) moveTo(field, active + 1);
}

function moveTo(field, step) {
  const items = [...listOf(field).children];
  const now = items.findIndex((item) => item.id === field.getAttribute('aria-activedescendant'));
  const next = items[now < 0 && step < 0 ? items.length - 1 : (now + step + items.length) % items.length];
  for (const item of items) item.setAttribute('aria-selected', String(item === next));
  field.setAttribute('aria-activedescendant', next.id);
  next.scrollIntoView({ block: 'nearest' });
}

async function pick(field, text) {
  showOptions(field, []);
  const answer = await act({ do: 'pick', ...at(field), text });
  if (field.dataset.many !== undefined && !answer.error) field.value = '';
}

let typing;
function lookUp(field) {
  clearTimeout(typing);
  if (field.value.length < Number(field.dataset.suggest)) return showOptions(field, []);
  typing = setTimeout(async () => {
    const { options } = await act({ do: 'suggest', ...at(field), text: field.value });
    const now = field.isConnected ? field : document.getElementById(field.id);
    if (now && document.activeElement === now) showOptions(now, options || []);
  }, 150);
}

document.addEventListener('input', ({ target }) => {
  if (target.dataset.suggest !== undefined) lookUp(target);
});
document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (field.dataset?.suggest === undefined) return;
  if (event.key === 'ArrowDown' && !isOpen(field)) return lookUp(field);
  if (!isOpen(field)) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    moveTo(field, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const chosen = document.getElementById(field.getAttribute('aria-activedescendant')) ?? listOf(field).firstElementChild;
    field.value = chosen.textContent;
    pick(field, chosen.textContent);
  } else if (event.key === 'Escape') {
    event.stopImmediatePropagation();
    showOptions(field, []);
  }
});
document.addEventListener('focusout', ({ target }) => {
  if (target.dataset.suggest !== undefined) showOptions(target, []);
});
document.addEventListener('pointerdown', (event) => {
  const item = event.target.closest('.options > li');
  if (!item) return;
  event.preventDefault();
  const field = item.closest('.typeahead').querySelector('[data-suggest]');
  field.value = item.textContent;
  pick(field, item.textContent);
});

// Files wait beside the composer until the message is sent.
const attached = new WeakMap();
function attach(form, files) {
  attached.set(form, files);
  const list = form.querySelector('.attached');
  list.hidden = files.length === 0;
  list.replaceChildren(...files.map((file, index) => {
    const item = document.createElement('li');
    const drop = Object.assign(document.createElement('button'), { type: 'button', className: 'chip', textContent: file.name + ' ×' });
    drop.setAttribute('aria-label', 'Remove ' + file.name);
    drop.dataset.drop = String(index);
    item.append(drop);
    return item;
  }));
}
function detach(node) {
  const form = node.closest('form');
  attach(form, attached.get(form).filter((_, index) => String(index) !== node.dataset.drop));
  form.elements.text.focus();
}
async function uploaded(files) {
  const answers = await Promise.all(files.map(upload));
  return answers.flatMap((answer) => answer.file ?? []);
}
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const form = event.target.closest('main, aside')?.querySelector('.composer');
  if (form && event.dataTransfer.files.length > 0) attach(form, [...(attached.get(form) ?? []), ...event.dataTransfer.files]);
});
`;
