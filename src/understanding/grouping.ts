import { softwareOf } from '../knowledge/subjects.ts';
import { BRACKETS_LISTED, IN_BRACKET, IN_BRACKETS_NAMED, playsRoles, spellsOut } from './brackets.ts';
import {
  areServices,
  isAppliance,
  isVirtualDesktop,
  namesRole,
  STACK_THEMES,
  standsFirm,
  themeOf,
  WEB_STACK,
} from './head-kinds.ts';
import type { Head } from './heads.ts';
import { type Span, spelledOut } from './lists.ts';
import { quantityBehind } from './quantities.ts';
import { fits } from './system-heads.ts';
import type { OsLink } from './systems.ts';
import type { Message } from './tokens.ts';

/** Themes of which several products, named one after the other, usually make one box. */
const ONE_BOX = new Set(['file-service', 'vpn', 'media', 'home-automation', 'mail', 'telephony']);
const JOINED =
  /^[^.?!;]*?(?:[+/(&]|\b(?:with|w\/|using|via|inside|in|behind|including|incl\.?|plus|for|on|through|over|against|as|of|is|uses?)\b)\s*(?:its|the|my|our|an?)?\s*$/;
const LISTED =
  /^\s*\)?\s*(?:[\w.]+\s*){0,2}\)?\s*(?:,|;|\band\b|&|\bplus\b|\bas\s+well\s+as\b|\bthen\b|\balso\b)\s*(?:(?:and|also|then|an?|the|one|our|my|some)\s+)*(?:(?:is|for)\s+)?/;
/** "Apache for 60 vhosts": the sites are what the server serves. */
const HOSTING = /^\s*(?:for|hosting|serving|with)\s+(?:about\s+|some\s+)?(?:\d+|\w+)?\s*$/;
const ANOTHER = /\b(?:also|another|other|others|rest|separate|second|third|one|plus|additionally|besides|then\s+there)\b/;

/** Puts heads that make one workload together; each group is in the order of the message. */
export function groupHeads(message: Message, heads: readonly Head[], links: ReadonlyMap<Head, OsLink>): Head[][] {
  const groups: Head[][] = [];
  const lists = spelledOut(message);
  for (const head of heads) {
    const same = groups.find((group) =>
      group.some(
        (other) => other.app !== null && other.app === head.app && sameSystem(other, head, links) && !bothCounted(other, head),
      ),
    );
    const current = groups.at(-1);
    const last = current?.at(-1);
    const meant = same ?? referredTo(message, groups, head);
    if (meant) meant.push(head);
    else if (current && last && belongsTogether(message, lists, current, last, head, links)) current.push(head);
    else groups.push([head]);
  }
  return absorbParts(groups, links);
}

/** "Asterisk 1.4 … virtualise 4 of these PBX": a role with "these" before it means what was named before. */
function referredTo(message: Message, groups: readonly Head[][], head: Head): Head[] | undefined {
  if (
    !namesRole(head) ||
    !/\b(?:these|those|this|such|same)\s+$/.test(message.text.slice(Math.max(0, head.start - 12), head.start))
  )
    return undefined;
  return groups.find((group) => group.some((other) => themeOf(other) === themeOf(head)));
}

function belongsTogether(
  message: Message,
  lists: readonly Span[],
  group: readonly Head[],
  last: Head,
  head: Head,
  links: ReadonlyMap<Head, OsLink>,
): boolean {
  if (!group.every((other) => sameSystem(other, head, links))) return false;
  const gap = message.text.slice(last.end, head.start);
  const sameSentence = last.sentence === head.sentence;
  if (sameSentence && last.app !== null && HOSTING.test(gap) && WEB_STACK.has(themeOf(last)) && themeOf(head) === 'web')
    return true;
  if (sameSentence && isVirtualDesktop(last) && isVirtualDesktop(head) && /^\s*(?:[,(:]|for|of|with)?\s*[\w~]*\s*$/.test(gap))
    return last.quantity === null || head.quantity === null;
  if (sameSentence && themeOf(last) === 'orchestrator' && !head.quantity && CLUSTER_FOR.test(gap)) return true;
  if (sameSentence && namesRole(head) && themeOf(head) === themeOf(last) && FOR_THE.test(gap)) return true;
  if (sameSentence && namesRole(head) && themeOf(head) === themeOf(last) && IN_BRACKET.test(gap) && last.quantity === null)
    return true;
  if (sameSentence && namesRole(last) && !namesRole(head) && IN_BRACKETS_NAMED.test(gap) && last.quantity === null) return true;
  if (sameSentence && playsRoles(message, group, head)) return true;
  if (areServices(last, head) && last.app !== head.app && /^\s*(?:servers?\s*)?(?:,|;|\band\b|&|\+|\bplus\b)/.test(gap))
    return false;
  if (standsFirm(last) && standsFirm(head) && last.app !== head.app && /[,;&+]|\band\b/.test(gap)) return false;
  if (isCountedBehind(message, last) && isCountedBehind(message, head)) return false;
  if (BRACKETS_LISTED.test(gap)) return false;
  if (inOneList(lists, last, head) && /,|\band\b|[&+\n]/.test(gap)) return false;
  if ((head.quantity || isCounted(links.get(head), head)) && !head.part) return false;
  if (group.some((other) => isAppliance(other) !== isAppliance(head) || (isAppliance(head) && other.app !== head.app)))
    return false;
  if (sameSentence && /\(\s*$/.test(gap) && spellsOut(message, last)) return false;
  if (sameSentence && /^\s*[/(]\s*$/.test(gap)) return true;
  if (sameSentence && !head.part && /(?:\band|\bplus|[&+])\s+(?:an?|one|our|my|the)\s+(?:(?:[\w.-]+)\s+)?$/.test(gap))
    return false;
  if (sameSentence && !head.part && /\w[,;]\s+(?:an?|one)\s+(?:[\w.-]+\s+)?$/.test(gap)) return false;
  if (sameSentence && !head.part && hasItsOwnSystem(message, links, last, head)) return false;
  if (head.app === null || followsSystem(message, links.get(last), last, head)) return false;
  const theme = themeOf(head);
  const alike = group.some((other) => themeOf(other) === theme || (WEB_STACK.has(themeOf(other)) && WEB_STACK.has(theme)));
  if (sameSentence && LISTED.test(gap)) {
    if (/\b(?:an?|one|our|my|the)\s+$/.test(gap)) return false;
    return alike || head.part || STACK_THEMES.has(theme);
  }
  if (sameSentence)
    return JOINED.test(gap) ? alike || head.part || last.part || STACK_THEMES.has(theme) || /[(]/.test(gap) : !ANOTHER.test(gap);
  if (!head.part && /[;.]\s*(?:and\s+|plus\s+)?(?:an?|one)\s+$/.test(gap)) return false;
  return (
    head.part || (!ANOTHER.test(gap.slice(-40)) && alike && (ONE_BOX.has(theme) || namesRole(head) || group.some(namesRole)))
  );
}

/** "OPNsense for the router": what a product is there to be. */
const FOR_THE = /^\s+(?:for|as)\s+(?:the|my|our|an?)\s+$/;
/** "6 boxes (DC, file server, print server)": items of a list that spells out what was counted are machines of their own. */
function inOneList(lists: readonly Span[], last: Head, head: Head): boolean {
  return lists.some(({ start, end }) => start <= last.start && head.end <= end);
}

/** "ZooKeeper x3, Cassandra 5 nodes": each has its count. */
function isCountedBehind(message: Message, { end, part }: Head): boolean {
  return !part && quantityBehind(message, end) !== null;
}

const CLUSTER_FOR = /^\s*(?:clusters?\s+|nodes?\s+)?(?:for|running|to\s+run)\s+(?:our\s+|the\s+|my\s+|some\s+)?$/;

/** "Domino on Windows 2003 and BES": the system closes the first; what runs the web comes in one box all the same. */
function followsSystem(message: Message, link: OsLink | undefined, last: Head, head: Head): boolean {
  if (!link || link.system.start < last.end || link.system.end > head.start) return false;
  if (WEB_STACK.has(themeOf(last)) && WEB_STACK.has(themeOf(head))) return false;
  return (
    !head.part &&
    /^\s*[\d.]*\s*(?:,?\s*\band\b|&|\bplus\b)\s*(?:an?\s+|the\s+|our\s+)?$/.test(message.text.slice(link.system.end, head.start))
  );
}

/** "A Plex jail, and I'd like a Windows 10 to run Blue Iris", "OpenBSD router + FreeBSD mail": another machine. */
function hasItsOwnSystem(message: Message, links: ReadonlyMap<Head, OsLink>, last: Head, head: Head): boolean {
  const system = links.get(head)?.system;
  if (!system || system.start < last.end || system.end > head.start || links.get(last)?.system === system) return false;
  const known = links.get(last)?.system;
  if (known && known.app !== system.app && head.start - system.end <= 1) return true;
  return /\b(?:an?|one|another)\s+(?:\w+\s+)?$/.test(message.text.slice(Math.max(0, system.start - 20), system.start));
}

/** "Two Windows 2000 file servers": the number stands before the system. */
function isCounted(link: OsLink | undefined, head: Head): boolean {
  return link?.system.quantity != null && link.system.end <= head.start && head.start - link.system.end <= 2;
}

/** Plumbing on its own line belongs to the nearest workload, unless it is all there is. */
function absorbParts(groups: Head[][], links: ReadonlyMap<Head, OsLink>): Head[][] {
  const real = groups.filter((group) => group.some((head) => !head.part) || standsAlone(group, groups, links));
  if (real.length === 0) return groups.length > 0 ? [groups.flat()] : [];
  for (const group of groups) {
    if (real.includes(group)) continue;
    const at = group[0]?.start ?? 0;
    const nearest = [...real].sort((a, b) => distance(a, at) - distance(b, at))[0];
    nearest?.push(...group);
  }
  return real;
}

/** "CommVault on Windows & a Linux one": plumbing on a system of its own is a workload. */
function standsAlone(group: readonly Head[], groups: readonly Head[][], links: ReadonlyMap<Head, OsLink>): boolean {
  const family = group.map((head) => links.get(head)?.family).find((named) => named !== undefined);
  return (
    family !== undefined &&
    groups.every(
      (other) => other === group || other.every((head) => (head.family ?? links.get(head)?.family ?? family) !== family),
    )
  );
}

function distance(group: readonly Head[], at: number): number {
  return Math.min(...group.map((head) => Math.abs(head.start - at)));
}

function sameSystem(one: Head, other: Head, links: ReadonlyMap<Head, OsLink>): boolean {
  const first = one.family ?? links.get(one)?.family;
  const second = other.family ?? links.get(other)?.family;
  if (first && second) return first === second;
  if (first) return fits(other, first);
  if (second) return fits(one, second);
  const families = softwareOf(one.app ?? '')?.os;
  const others = softwareOf(other.app ?? '')?.os;
  return (
    !families ||
    !others ||
    families.includes('unknown') ||
    others.includes('unknown') ||
    families.some((family) => others.includes(family))
  );
}

/** "One is the PDC, one the BDC" counts two things; "40 sites … the 40 sites" counts one twice. */
function bothCounted(one: Head, other: Head): boolean {
  if (!one.quantity || !other.quantity) return false;
  return one.quantity.count !== other.quantity.count || one.quantity.count === 1;
}
