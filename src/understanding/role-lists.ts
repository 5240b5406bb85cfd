import { softwareOf } from '../knowledge/subjects.ts';
import type { Head } from './heads.ts';
import { quantityBefore } from './quantities.ts';
import type { Message } from './tokens.ts';

const NOUN = 'servers?|services|proxies|gateways?|relays?|collectors?|brokers?|appliances?';
/** Words that say what a machine is like, not what it does. */
const LIKE =
  'physical|virtual|real|dedicated|rented|cheap|old|older|new|newer|small|big|large|few|many|several|other|others|more|our|my|the|their|these|those|this|that|all|some|any|most|both|each|every|no|linux|windows|unix|bsd|debian|ubuntu|centos|rhel|solaris|intel|amd|dell|hp|ibm|blade|rack|standalone|separate|different|existing|current|legacy|as|a|an|of|in|on|for|with|to|is|are|or|and|not|than|from|by|at|be|it|we|i|you|use|run|have|need|want|vps|cloud|terminal';
const ITEM = new RegExp(
  String.raw`(?:^|[,;:(=/]\s*|\b(?:and|plus)\s+|[&+]\s*|\b(?:an?|our|my|one|two|three|four|five|six|\d+)\s+)((?:(?!(?:${LIKE})\s)[a-z][\w/-]*\s+){1,3}(?:${NOUN}))(?=\s*(?:[,;.)?(]|$|and\b|plus\b|[&+]))`,
  'g',
);
/** What stands between two things of one list. */
export const BETWEEN =
  /^\s*(?:\([^()]{0,60}\)\s*)?(?:,|;|\.\.|\band\b|\bplus\b|[&+/]|\s)+(?:(?:an?|our|my|the|one|two|three|\d+)\s+)?$/;

/** "Network boot servers, internal web servers, serial console proxies": machines of a list that are called by what they do. Products of the list are left to the catalogue. */
export function listedRoles(message: Message, known: readonly Head[]): Head[] {
  const items = Array.from(message.text.matchAll(ITEM), (match) => {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    return { start, end: start + words.length };
  });
  const inList = items.filter((item, at) => {
    const before = items[at - 1];
    const after = items[at + 1];
    return (
      (before !== undefined && BETWEEN.test(message.text.slice(before.end, item.start))) ||
      (after !== undefined && BETWEEN.test(message.text.slice(item.end, after.start)))
    );
  });
  return inList.flatMap(({ start, end }): Head[] => {
    if (known.some((head) => head.start < end && start < head.end)) return [];
    const sentence = message.tokens.find((token) => token.end > start)?.sentence ?? 0;
    const quantity = quantityBefore(message, start);
    const family = amongWindows(known.filter((head) => head.sentence === sentence)) ? 'windows' : null;
    return [
      { app: null, name: message.raw.slice(start, end), start, end, sentence, quantity, family, detail: null, part: false },
    ];
  });
}

/** What a server of an office does, on whatever system its other servers run. */
const OFFICE_ROLES = new Set(['file-server', 'print-server', 'dns-server', 'dhcp-server', 'fax']);

/** "Two domain controllers, a file server and Exchange": the roles that stand beside nothing but Windows servers. */
export function rolesAmongWindows(heads: readonly Head[]): ReadonlySet<Head> {
  const roles = heads.filter(({ app }) => app !== null && OFFICE_ROLES.has(app));
  return new Set(
    roles.filter((role) =>
      amongWindows(heads.filter((head) => head.sentence === role.sentence && !OFFICE_ROLES.has(head.app ?? ''))),
    ),
  );
}

/** Beside domain controllers and SharePoint, the other servers of a list are on Windows too. */
export function amongWindows(heads: readonly Head[]): boolean {
  const families = heads.flatMap(({ app }) => (app ? [softwareOf(app)?.os ?? []] : []));
  return (
    families.some((os) => os.length === 1 && os[0] === 'windows') &&
    !families.some((os) => os.length > 0 && !os.includes('windows'))
  );
}
