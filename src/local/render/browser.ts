/** The page's script: turns clicks and typing into posts, and draws the panes anew when the workspace says so. */
export const BROWSER = `'use strict';
const { session, as } = document.body.dataset;
const toast = document.querySelector('.toast');

async function act(deed) {
  const response = await fetch('/local/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-session': session },
    body: JSON.stringify({ as, ...deed }),
  }).catch(() => undefined);
  const answer = response && response.ok ? await response.json() : { error: 'The local workspace does not answer. Is it still running?' };
  toast.hidden = !answer.error;
  toast.textContent = answer.error || '';
  return answer;
}

function placeOf(node) {
  const place = node.closest('[data-place]')?.dataset.place;
  return place?.startsWith('{') ? JSON.parse(place) : place;
}
const at = (node) => ({ place: placeOf(node), block: node.dataset.block, action: node.dataset.action });

// The newest message is shown from its beginning when it is taller than the list.
function showEnd(pane) {
  const last = pane.lastElementChild;
  if (!last || !pane.classList.contains('list')) return;
  const tall = last.offsetHeight > pane.clientHeight;
  pane.scrollTop = tall ? last.offsetTop - pane.offsetTop : pane.scrollHeight;
}

// Whoever says something wants to see what comes of it, even when the list stood at the top of a long answer.
function toEnd(pane) {
  pane.scrollTop = pane.scrollHeight;
}

const drawn = new WeakMap();
function patch(pane, markup) {
  if (drawn.get(pane) === markup) return;
  drawn.set(pane, markup);
  const atEnd = pane.scrollHeight - pane.scrollTop - pane.clientHeight < 80;
  const old = new Map([...pane.children].filter((node) => node.id).map((node) => [node.id, node]));
  const template = document.createElement('template');
  template.innerHTML = markup;
  const focused = pane.contains(document.activeElement) ? document.activeElement : undefined;
  const draft = focused && 'value' in focused ? { value: focused.value, start: focused.selectionStart } : undefined;
  const scrolled = pane.querySelector('.modal > .body')?.scrollTop ?? 0;
  const nodes = [...template.content.childNodes].map((node) => {
    const source = node.outerHTML;
    const same = node.id && old.get(node.id);
    if (same && drawn.get(same) === source) return same;
    if (node.nodeType === 1) drawn.set(node, source);
    return node;
  });
  pane.replaceChildren(...nodes);
  const again = focused && (focused.isConnected ? focused : pane.querySelector(handleOf(focused)));
  if (again) again.focus({ preventScroll: true });
  if (again && draft && (again.tagName === 'TEXTAREA' || again.type === 'text')) {
    again.value = draft.value;
    if (draft.start !== null) again.setSelectionRange(draft.start, draft.start);
  }
  if (atEnd) showEnd(pane);
  const modal = pane.querySelector(':scope > .modal');
  if (pane.dataset.pane === 'modal') behind(modal, old.size > 0);
  if (!modal) return;
  if (old.has(modal.id)) modal.querySelector('.body').scrollTop = scrolled;
  else (modal.querySelector('input, textarea, select') || modal.querySelector('button')).focus();
}

// What lies behind a modal takes no keys; afterwards they go to the composer again.
function behind(modal, wasOpen) {
  document.querySelector('.columns').inert = modal !== null;
  if (!modal && wasOpen) document.querySelector('.composer textarea')?.focus();
}

// Finds the same control in new markup: by id, else by what it does.
function handleOf(node) {
  if (node.id) return '#' + CSS.escape(node.id);
  const data = Object.entries(node.dataset).map(([key, value]) => '[data-' + key + '="' + CSS.escape(value) + '"]');
  const value = node.type === 'checkbox' || node.type === 'radio' ? '[value="' + CSS.escape(node.value) + '"]' : '';
  return node.tagName + data.join('') + value;
}

async function refresh() {
  const response = await fetch('/local/panes' + location.search, { headers: { 'x-local-session': session } }).catch(() => undefined);
  if (!response || !response.ok) return;
  const panes = await response.json();
  for (const pane of document.querySelectorAll('[data-pane]')) patch(pane, panes[pane.dataset.pane] ?? '');
}

document.addEventListener('click', async (event) => {
  const node = event.target.closest('[data-press], [data-say], [data-close], [data-shortcut], [data-remove]');
  if (!node) return;
  const { press, say, close, shortcut, remove, value, confirm: question } = node.dataset;
  if (question && !window.confirm(question)) return event.preventDefault();
  if (say !== undefined) {
    toEnd(node.closest('.list'));
    return act({ do: 'compose', channel: document.querySelector('.composer').dataset.channel, text: say });
  }
  if (close !== undefined) return act({ do: 'close', all: close === 'all' });
  if (shortcut !== undefined) return act({ do: 'shortcut', place: placeOf(node), callback: shortcut });
  if (remove !== undefined) return act({ do: 'remove', ...at(node), value: remove });
  if (press !== undefined) {
    node.disabled = true;
    await act({ do: 'press', ...at(node), value });
    node.disabled = false;
  }
});

document.addEventListener('change', async (event) => {
  const node = event.target;
  const kind = node.dataset.enter;
  if (kind === 'text') return act({ do: 'enter', ...at(node), text: node.value });
  if (kind === 'option') return act({ do: 'enter', ...at(node), options: node.value === '' ? [] : [node.value] });
  if (kind === 'boxes') {
    const all = [...node.closest('.boxes').querySelectorAll('input:checked')];
    return act({ do: 'enter', ...at(node), options: all.map((box) => box.value) });
  }
  if (node.dataset.suggest !== undefined) {
    const answer = await act({ do: 'pick', ...at(node), text: node.value });
    if (node.dataset.many !== undefined && !answer.error) node.value = '';
  }
});

let typing;
document.addEventListener('input', (event) => {
  const node = event.target;
  if (node.dataset.suggest === undefined || node.value.length < Number(node.dataset.suggest)) return;
  clearTimeout(typing);
  typing = setTimeout(async () => {
    const { options } = await act({ do: 'suggest', ...at(node), text: node.value });
    const list = document.getElementById(node.getAttribute('list'));
    if (list) list.replaceChildren(...(options || []).map((text) => Object.assign(document.createElement('option'), { value: text })));
  }, 150);
});

document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.dataset.place === 'modal') {
    const focused = document.activeElement;
    if (focused && focused.dataset.enter === 'text') await act({ do: 'enter', ...at(focused), text: focused.value });
    document.querySelectorAll('.list').forEach(toEnd);
    await act({ do: 'submit' });
    return;
  }
  const field = form.elements.text;
  const { channel, thread } = form.dataset;
  const text = field.value;
  field.value = '';
  toEnd(form.parentElement.querySelector('.list'));
  const answer = await act({ do: 'compose', channel, thread, text });
  if (answer.error) field.value = text;
});

document.addEventListener('keydown', (event) => {
  const inComposer = event.target.closest && event.target.closest('.composer textarea');
  if (inComposer && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
  if (event.key === 'Escape' && document.querySelector('.modal')) act({ do: 'close', all: false });
});

for (const pane of document.querySelectorAll('[data-pane]')) {
  for (const node of pane.children) drawn.set(node, node.outerHTML);
  showEnd(pane);
}
new EventSource('/local/events' + location.search).onmessage = refresh;
behind(document.querySelector('.modal'), false);
const { home, channel: room } = Object.fromEntries(new URLSearchParams(location.search));
if (home || room === 'dm') act({ do: 'home', tab: home ? 'home' : 'messages' });
`;
