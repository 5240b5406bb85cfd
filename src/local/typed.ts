import type { Json } from './json.ts';
import { BOT, findChannel, findUser, type State } from './state.ts';

interface Piece {
  readonly text: string;
  readonly element: Json;
}

/** What a person types, taken apart as Slack's composer does: words, mentions, channels and links. */
function pieces(state: State, typed: string): Piece[] {
  const found: Piece[] = [];
  const token = new RegExp(`@(${names(state)})(?![\\w-])|#([a-z0-9_-]+)|https?://[^\\s<>]+`, 'giu');
  let from = 0;
  for (const match of typed.matchAll(token)) {
    const piece = pieceOf(state, match);
    if (piece === undefined) continue;
    if (match.index > from) found.push(plain(typed.slice(from, match.index)));
    found.push(piece);
    from = match.index + match[0].length;
  }
  if (from < typed.length) found.push(plain(typed.slice(from)));
  return found;
}

function names(state: State): string {
  const all = ['bot', 'channel', 'here', 'everyone', ...[...state.users.values()].map((user) => user.name)];
  return all.map((name) => name.replace(/[^\w-]/g, '\\$&')).join('|');
}

function pieceOf(state: State, match: RegExpMatchArray): Piece | undefined {
  const [whole, name, channelName] = match;
  if (name !== undefined) {
    if (['channel', 'here', 'everyone'].includes(name))
      return { text: `<!${name}>`, element: { type: 'broadcast', range: name } };
    const id = name === 'bot' ? BOT.id : findUser(state, name)?.id;
    return id === undefined ? undefined : { text: `<@${id}>`, element: { type: 'user', user_id: id } };
  }
  if (channelName !== undefined) {
    const channel = findChannel(state, channelName);
    if (channel === undefined) return undefined;
    return { text: `<#${channel.id}|${channel.name}>`, element: { type: 'channel', channel_id: channel.id } };
  }
  return { text: `<${escapeText(whole)}>`, element: { type: 'link', url: whole } };
}

function plain(text: string): Piece {
  return { text: escapeText(text), element: { type: 'text', text } };
}

/** The three characters that Slack writes as entities (docs.slack.dev/messaging/formatting-message-text#escaping). */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A typed text as events carry it: `@name` becomes `<@ID>`, and literal `& < >` become entities. */
export function eventText(state: State, typed: string): string {
  return pieces(state, typed)
    .map((piece) => piece.text)
    .join('');
}

/** A command's text: mentions and links become ids only where the manifest says `should_escape`. */
export function commandText(state: State, typed: string, escapes: boolean): string {
  if (!escapes) return escapeText(typed);
  return pieces(state, typed)
    .map(({ text, element }) =>
      element.type === 'user' ? `<@${element.user_id}|${state.users.get(String(element.user_id))?.name}>` : text,
    )
    .join('');
}

/** The rich_text block that Slack makes of a typed text. */
export function typedBlocks(state: State, typed: string): Json[] {
  const elements = pieces(state, typed).map((piece) => piece.element);
  return [{ type: 'rich_text', block_id: 'typed', elements: [{ type: 'rich_text_section', elements }] }];
}

/** Whether a typed text mentions the bot. */
export function mentionsBot(state: State, typed: string): boolean {
  return pieces(state, typed).some((piece) => piece.element.user_id === BOT.id);
}
