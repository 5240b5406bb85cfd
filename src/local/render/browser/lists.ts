/** Where a list of messages stands: what comes in is shown from its top, unless its reader is busy further up. */
export const LISTS = `
const lists = new Map();
const PATIENCE_MS = 30000;
const messagesOf = (list) => [...list.querySelectorAll(':scope > article')];
const isAtEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < 80;

function place(list, top) {
  list.scrollTop = top;
  Object.assign(lists.get(list), { placed: list.scrollTop, atEnd: isAtEnd(list) });
}
function show(list, message) {
  if (!message) return;
  place(list, list.scrollTop + message.getBoundingClientRect().top - list.getBoundingClientRect().top);
  lists.get(list).shown = message.id;
}
function startList(list) {
  const messages = messagesOf(list);
  lists.set(list, { known: new Set(messages.map(({ id }) => id)), unseen: [], answerDue: 0 });
  list.addEventListener('scroll', () => onScroll(list), { passive: true });
  if (messages.length > 0) show(list, messages.at(-1));
  else place(list, 0);
}

// The next answer is for what the person just did, and is brought into view wherever the list stands.
function expectAnswer() {
  for (const [list, at] of lists) Object.assign(at, { answerDue: Date.now() + PATIENCE_MS, placed: list.scrollTop });
}

function onScroll(list) {
  const at = lists.get(list);
  at.atEnd = isAtEnd(list);
  if (Math.abs(list.scrollTop - at.placed) > 1) {
    at.shown = undefined;
    if (!at.atEnd) at.answerDue = 0;
  }
  const end = list.getBoundingClientRect().bottom - 24;
  at.unseen = at.unseen.filter((id) => document.getElementById(id)?.getBoundingClientRect().top > end);
  showPill(list);
}

function showPill(list) {
  const pill = list.parentElement.querySelector('[data-newest]');
  const { length } = lists.get(list).unseen;
  pill.hidden = length === 0;
  pill.textContent = length === 1 ? 'New message' : length + ' new messages';
}
function toNewest(pill) {
  const list = pill.parentElement.querySelector('.list');
  show(list, document.getElementById(lists.get(list).unseen[0]));
  list.focus({ preventScroll: true });
  onScroll(list);
}

// Draws a list anew: what one reads stays where it is, and what is new is shown or told of.
function keepPlace(list, draw) {
  const at = lists.get(list);
  const edge = list.getBoundingClientRect().top;
  const anchor = messagesOf(list).find((message) => message.getBoundingClientRect().bottom > edge);
  const before = anchor?.getBoundingClientRect().top;
  const wasAtEnd = isAtEnd(list);
  draw();
  const fresh = messagesOf(list).filter(({ id }) => !at.known.has(id));
  for (const { id } of fresh) at.known.add(id);
  const due = Date.now() < at.answerDue;
  if (fresh.length > 0 && (wasAtEnd || due)) {
    show(list, fresh[0]);
    if (due && fresh.some((message) => !message.classList.contains('own'))) for (const each of lists.values()) each.answerDue = 0;
    return;
  }
  at.unseen.push(...fresh.map(({ id }) => id));
  const [shown, same] = [at.shown, anchor?.id].map((id) => id && document.getElementById(id));
  if (shown && fresh.length === 0) show(list, shown);
  else if (same) place(list, list.scrollTop + same.getBoundingClientRect().top - before);
  onScroll(list);
}

window.addEventListener('resize', () => {
  for (const [list, at] of lists) {
    if (at.shown) show(list, document.getElementById(at.shown));
    else if (at.atEnd && messagesOf(list).length > 0) place(list, list.scrollHeight);
  }
});
`;
