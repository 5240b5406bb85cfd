/** Draws the panes anew when the workspace says so, and keeps focus, drafts and places while it does. */
export const CORE = `
const { session, as } = document.body.dataset;
const toast = document.querySelector('.toast');
document.body.classList.add('live');

async function ask(path, body, type, keepalive = false) {
  const headers = { 'content-type': type, 'x-local-session': session };
  const response = await fetch(path, { method: 'POST', headers, body, keepalive }).catch(() => undefined);
  const error = response ? response.ok || await response.text() : 'The local workspace does not answer. Is it still running?';
  const answer = error === true ? await response.json() : { error };
  toast.hidden = !answer.error;
  toast.textContent = answer.error || '';
  return answer;
}
const ANSWERED = ['compose', 'press', 'submit', 'shortcut'];
// A press of a link outlives the page that it leads away from.
function act(deed, outlives = false) {
  if (ANSWERED.includes(deed.do)) expectAnswer();
  return ask('/local/act', JSON.stringify({ as, ...deed }), 'application/json', outlives);
}
const upload = (file) => ask('/local/upload?' + new URLSearchParams({ as, name: file.name }), file, 'application/octet-stream');

function placeOf(node) {
  const place = node.closest('[data-place]')?.dataset.place;
  return place?.startsWith('{') ? JSON.parse(place) : place;
}
const at = (node) => ({ place: placeOf(node), block: node.dataset.block, action: node.dataset.action });

const drawn = new WeakMap();
function patch(pane, markup) {
  if (drawn.get(pane) === markup) return;
  drawn.set(pane, markup);
  if (lists.has(pane)) keepPlace(pane, () => draw(pane, markup));
  else draw(pane, markup);
}

function draw(pane, markup) {
  const old = new Map([...pane.children].filter((node) => node.id).map((node) => [node.id, node]));
  const template = document.createElement('template');
  template.innerHTML = markup;
  const focused = pane.contains(document.activeElement) ? document.activeElement : undefined;
  const draft = focused && 'value' in focused ? { value: focused.value, start: focused.selectionStart } : undefined;
  const offered = focused && optionsShown(focused);
  const scrolled = pane.querySelector('.modal > .body')?.scrollTop ?? 0;
  const nodes = [...template.content.childNodes].map((node) => {
    const source = node.outerHTML;
    const same = node.id && old.get(node.id);
    if (same && drawn.get(same) === source) return same;
    if (node.nodeType === 1) drawn.set(node, source);
    if (same) stayOpen(same, node);
    return node;
  });
  // Nodes that stay are not touched: a screen reader would read them out once more.
  for (const node of [...pane.childNodes]) if (!nodes.includes(node)) node.remove();
  for (const [index, node] of nodes.entries()) if (pane.childNodes[index] !== node) pane.insertBefore(node, pane.childNodes[index] ?? null);
  const again = focused && (focused.isConnected ? focused : pane.querySelector(handleOf(focused)));
  if (again) again.focus({ preventScroll: true });
  if (again && draft && (again.tagName === 'TEXTAREA' || again.type === 'text')) {
    again.value = draft.value;
    if (draft.start !== null) again.setSelectionRange(draft.start, draft.start);
  }
  if (again && again !== focused && offered) showOptions(again, offered.texts, offered.active);
  const modal = pane.querySelector(':scope > .modal');
  if (pane.dataset.pane === 'modal') behind(modal, old.size > 0);
  if (!modal) return;
  if (old.has(modal.id)) modal.querySelector('.body').scrollTop = scrolled;
  else (modal.querySelector('input, textarea, select') || modal.querySelector('button')).focus();
}

// What a person unfolded stays unfolded in new markup of the same shape.
function stayOpen(old, fresh) {
  const [before, after] = [old, fresh].map((node) => [...node.querySelectorAll('details')]);
  if (before.length === after.length) for (const [index, each] of after.entries()) each.open = before[index].open;
}

// What lies behind a modal takes no keys; afterwards they go to where they came from, or to the composer.
let before;
function behind(modal, wasOpen) {
  if (modal && !wasOpen) before = document.activeElement;
  for (const node of document.body.children) if (!node.matches('.overlay, .toast')) node.inert = modal !== null;
  if (!modal && wasOpen) (before?.isConnected && before !== document.body ? before : document.querySelector('.composer textarea'))?.focus();
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

for (const pane of document.querySelectorAll('[data-pane]')) {
  for (const node of pane.children) drawn.set(node, node.outerHTML);
  if (pane.matches('.list[role=log]')) startList(pane);
}
new EventSource('/local/events' + location.search).onmessage = refresh;
behind(document.querySelector('.modal'), false);
const { home, channel: room } = Object.fromEntries(new URLSearchParams(location.search));
if (home || room === 'dm') act({ do: 'home', tab: home ? 'home' : 'messages' });
`;
