/** The longest message that we read; Slack itself cuts messages at 40,000 characters. */
const LONGEST = 10_000;

/** Whether a message is so long that only its beginning is read. */
export function isCut(text: string): boolean {
  return text.length > LONGEST;
}

/** What somebody typed, from what Slack delivered: our own mention gone, other references as words, entities unescaped once. */
export function readable(text: string, botUserId: string | undefined): string {
  return referencesAsWords(text.slice(0, LONGEST), botUserId)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** The same, with every space, tab and line break where it was. */
export function referencesAsWords(text: string, botUserId: string | undefined): string {
  return text
    .split(/(<[^<>]*>)/)
    .map((piece, index) => (index % 2 === 1 ? words(piece.slice(1, -1), botUserId) : unentitied(piece)))
    .join('');
}

// docs.slack.dev/messaging/formatting-message-text: <@U1|name>, <#C1|name>, <!here>, <!subteam^S1|name>, <!date^1^x|text>, <url|label>
function words(reference: string, botUserId: string | undefined): string {
  const bar = reference.indexOf('|');
  const target = bar < 0 ? reference : reference.slice(0, bar);
  const label = bar < 0 ? '' : unentitied(reference.slice(bar + 1));
  if (target.startsWith('@')) return target.slice(1) === botUserId ? ' ' : label || 'somebody';
  if (target.startsWith('#')) return label || 'a channel';
  if (target.startsWith('!')) return label || (target.slice(1).split('^')[0] ?? '');
  return label || unentitied(target.replace(/^(?:mailto|tel):/, ''));
}

function unentitied(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (_, name: string) => (name === 'lt' ? '<' : name === 'gt' ? '>' : '&'));
}
