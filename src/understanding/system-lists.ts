import type { Head, OsMention } from './heads.ts';
import { fits } from './system-heads.ts';
import type { Message } from './tokens.ts';

/** "macOS (iOS builds) + Windows (MSBuild) + Linux": three families or more in one list, or two with a plus, are machines of their own. */
export function systemsInOneList(message: Message, systems: readonly OsMention[]): ReadonlySet<OsMention> {
  let run: OsMention[] = [];
  let plus = false;
  for (const system of systems) {
    const last = run.at(-1);
    const gap = last ? message.text.slice(last.end, system.start) : '';
    const joined = last?.sentence === system.sentence ? LISTED_SYSTEMS.exec(gap) : null;
    if (!joined) {
      if (isFamilyList(run, plus)) break;
      run = [];
      plus = false;
    }
    plus ||= joined?.[1] === '+';
    run.push(system);
  }
  return new Set(isFamilyList(run, plus) ? run : []);
}

const LISTED_SYSTEMS = /^\s*(?:\([^()]{0,40}\)\s*)?(\+|,|&|\band\b)\s*(?:and\s+)?$/;

function isFamilyList(run: readonly OsMention[], plus: boolean): boolean {
  const families = new Set(run.map(({ family }) => family)).size;
  return families === run.length && families >= (plus ? 2 : 3);
}

/** What follows in one list of things that fit, up to the next system or count. */
export function listedAfter(
  message: Message,
  line: readonly Head[],
  first: Head,
  systems: readonly OsMention[],
  system: OsMention,
): Head[] {
  const found: Head[] = [];
  let last = first;
  for (const head of line) {
    if (head.start < first.end) continue;
    const gap = message.text.slice(last.end, head.start);
    if (
      head.quantity ||
      !/^\s*\w{0,12}\s*(?:,|\band\b|&|\+|\/)\s*(?:and\s+)?(?:(?:an?|the|our|my)\s+)?(?:\w+\s+)?$/.test(gap) ||
      systems.some((other) => other !== system && other.start >= last.end && other.start < head.end) ||
      !fits(head, system.family)
    )
      break;
    found.push(head);
    last = head;
  }
  return found;
}

/** "A Windows 7 and an Ubuntu box": both stand in one list. */
export function isListedWith(message: Message, one: OsMention, other: OsMention): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  return /^[\s\d.]*(?:\w+\s*)?(?:,|and|&|\+|plus)\s*(?:and\s+)?(?:an?|one|our|my|the)\s+(?:old\s+|small\s+)?$/.test(
    message.text.slice(left.end, right.start),
  );
}
