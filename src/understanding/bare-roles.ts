import type { Head } from './heads.ts';
import { quantityBefore } from './quantities.ts';
import { amongWindows, BETWEEN } from './role-lists.ts';
import type { Message } from './tokens.ts';

/** What a server does, in a word that means something else outside of a list. */
const APPS: ReadonlyMap<string, string> = new Map([
  ['mail', 'mail-server'],
  ['email', 'mail-server'],
  ['e-mail', 'mail-server'],
  ['web', 'web-server'],
  ['db', 'database'],
  ['dbs', 'database'],
  ['file', 'file-server'],
  ['files', 'file-server'],
  ['print', 'print-server'],
  ['printing', 'print-server'],
  ['fax', 'fax'],
  ['ftp', 'ftp'],
]);
const WORD = new RegExp(
  String.raw`(?:^|[,;:(+&/]\s*|\b(?:and|plus|have|run|running|want|need|host|hosting|our|for|linux|windows|debian|ubuntu|centos|rhel|suse|freebsd|openbsd|solaris|\d{1,3}x?|one|two|three|four|five|six)\s+)(${[...APPS.keys()].join('|')})(?=\s*(?:[,;)+&/.?]|$)|\s+(?:and|plus|on|in|for|each|all)\b)`,
  'g',
);

/** "Nextcloud, mail and dns", "web, mail and db on one server": bare words that name servers, where what stands beside them in the list does too. */
export function bareRoles(message: Message, known: readonly Head[]): Head[] {
  const words = Array.from(message.text.matchAll(WORD), (match) => {
    const word = match[1] ?? '';
    const start = match.index + match[0].length - word.length;
    return { word, start, end: start + word.length };
  }).filter(({ start, end }) => !known.some((head) => head.start < end && start < head.end) && !inBrackets(message, start));
  const items = [...words, ...known].sort((a, b) => a.start - b.start);
  return words.flatMap((item): Head[] => {
    const at = items.indexOf(item);
    const before = items[at - 1];
    const after = items[at + 1];
    const listed =
      (before !== undefined && inOneList(message, before.end, item.start)) ||
      (after !== undefined && inOneList(message, item.end, after.start));
    const app = APPS.get(item.word);
    if (!listed || !app) return [];
    const { start, end } = item;
    const sentence = message.tokens.find((token) => token.end > start)?.sentence ?? 0;
    const family = amongWindows(known.filter((head) => head.sentence === sentence)) ? 'windows' : null;
    return [
      {
        app,
        name: message.raw.slice(start, end),
        start,
        end,
        sentence,
        quantity: quantityBefore(message, start),
        family,
        detail: null,
        part: false,
      },
    ];
  });
}

/** "OpenBSD router + FreeBSD mail": the systems of what is listed may stand between. */
function inOneList({ text }: Message, from: number, to: number): boolean {
  return BETWEEN.test(text.slice(from, to).replace(SYSTEM_BETWEEN, '$1'));
}

const SYSTEM_BETWEEN =
  /([,;+&/]|\band|\bplus)\s*(?:an?\s+)?(?:linux|windows|debian|ubuntu|centos|rhel|suse|freebsd|openbsd|solaris)(?=\s+$)/;

/** What stands in brackets says what the thing before them does. */
function inBrackets({ text }: Message, start: number): boolean {
  return text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
}
