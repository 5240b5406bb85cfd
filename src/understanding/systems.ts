import type { OsFamily } from '../knowledge/vocabulary.ts';
import type { Head, OsMention } from './heads.ts';
import { hostNamesIn } from './host-names.ts';
import { HOST_WORD, isFleet, isHomeOfAll, isJailHost, isOneOfTheWays } from './host-systems.ts';
import { spelledOut } from './lists.ts';
import { quantityBehindSystem } from './quantities.ts';
import { asHead, describedBefore, distinct, fits, NOUN_NEXT, named } from './system-heads.ts';
import { isListedWith, listedAfter, systemsInOneList } from './system-lists.ts';
import type { Message } from './tokens.ts';

const ON =
  /\b(?:on|under|running|runs|with|in|inside|for|from|over|atop|either|=|is|are|was)\s+(?:an?\s+|one\s+|the\s+|my\s+|our\s+|either\s+|either\s+on\s+|cheap\s+|fresh\s+|old\s+|clean\s+|recent\s+|server\s+w\/?\s+)*$|\w\/\s*$|[(,]\s*$/;
const OWNS_NEXT =
  /^\s*(?:\w{0,12}\s+)?(?:box(?:es)?|(?:server|host|guest|machine|vm|instance)s?)?\s*(?:with|running|for|w\/|:|=|hosting|doing|serving|(?:to|that|which)\s+(?:runs?|hosts?|does))?\s+(?:an?\s+|the\s+|our\s+|my\s+)?$/;
const WISH =
  /\b(?:need|needs|want|wants|get|gets|have|has|plus|and|add|run|virtuali[sz]e|consolidate|migrate|deploy|move|spin\s+up|also|with|couple|some|few|get\s+a)\s+(?:\w+\s+)?(?:an?\s+|the\s+|some\s+|our\s+|more\s+|new\s+|old\s+|small\s+|tiny\s+|little\s+|big\s+|single\s+|separate\s+|plain\s+)*$/;
const WISHED = /\b(?:get|want|wants|need|needs|add|plus|also|migrate|deploy|virtuali[sz]e|consolidate)\s+(?:\w+\s+){0,2}$/;
const LIST_ITEM = /\b(?:and|plus|&)\s+(?:an?|one|two|three|\d+|our|my|some|the)?\s*(?:\w+\s+){0,2}$/;
/** "Samba, Postfix and Apache on one Debian box": what they all run on. */
const ON_ONE = /\bon\s+(?:just\s+)?(?:one|a\s+single|the\s+same|this|1)\s+(?:(?:old|small|big|physical|rented|dedicated)\s+)?$/;

/** "Domino on OS/400 and on Windows": the same thing once more, on another system. */
const AND_ON = /^\s*[\d.]*\s*(?:,|and|&|plus)\s*(?:(?:another|one|also)\s+)?(?:on|under)\s+(?:an?\s+|the\s+)?$/;
/** "60 thin clients, plus Windows 2003 for …": something besides. */
const PLUS = /\bplus\s+(?:an?\s+|one\s+|some\s+)?$/;
/** "A Windows 7 and an Ubuntu box": systems in a list of their own. */
const ARTICLE_LISTED = /(?:^|[:,;(+&-]|\band|\bplus)\s*(?:an?|one|our|my|the)\s+(?:old\s+|small\s+)?$/;
const LAST_ITEM = /(?:\band|\bplus|[+&])\s*(?:an?|one)\s+(?:\w+\s+)?$/;
/** "…, Win 2003 DC, Sage": a machine among others. */
const LISTED_MACHINE = /^\s*(?:[\d.]+\s*)?(?:dcs?|domain\s+controllers?)\s*(?:[,;.]|and\b|$)/;
const ARTICLE_OLD = /(?:[,;+&]|\band|\bplus)\s*(?:an|one)\s+(?:old|ancient|existing|elderly)\s+$/;
/** "RHEL 8 x 4 for Oracle": a system with its count, and what it is for. */
const COUNTED_FOR = /^\s*(?:v?\d[\d./]*(?:\s?r2|\s?sp\d)?\s+)?x\s?(\d{1,4})\s+(?:for|with|running)\s+(?:the\s+|our\s+)?$/;
const NOUN_WITHIN = /\s(?:vms?|guests?|servers?|machines?|desktops?|boxes|programs?|apps?|applications?)$/;

/** "Postfix and Amavis on 2 Debian VMs". */
const GUESTS_OF_ALL = /\b(?:on|in|inside|across)\s+(?:two|three|four|five|six|\d{1,3})\s+(?:\w+\s+)?$/;
const GUESTS = /^[a-z]+\s*(?:\d[\d.]*\s*)?(?:vms?|guests?|lxcs?|containers?|jails?|zones?|instances?)\b/;
/** "A 2016 server with AD, files and print". */
const HAS_ROLES = /\b(?:with|running|hosting|doing|does|runs|hosts)\s+(?:an?\s+|the\s+|our\s+|my\s+)?$|[:=]\s*$/;

export interface OsLink {
  readonly family: OsFamily;
  readonly detail: string | null;
  readonly system: OsMention;
}

/**
 * Says which guest system belongs to which head, which stand for workloads of their own ("2x Windows Server"), and which one is said of
 * everything. What is said of the host is left out.
 */
export function linkSystems(
  message: Message,
  heads: readonly Head[],
  systems: readonly OsMention[],
): { links: Map<Head, OsLink>; own: Head[]; all: OsLink | null; replaced: ReadonlySet<Head> } {
  const links = new Map<Head, OsLink>();
  const own: Head[] = [];
  let all: OsLink | null = null;
  let described = false;
  const lists = spelledOut(message);
  const replaced = new Set<Head>();
  const bySentence = headsBySentence(heads);
  const divisible = heads.filter(({ quantity }) => quantity);
  const families = systemsInOneList(message, systems);
  for (const system of systems) {
    if (families.has(system)) {
      const first = Math.min(...[...families].map(({ start }) => start));
      const whose = heads.findLast((head) => !head.part && head.end <= first && fits(head, system.family));
      if (whose) replaced.add(whose);
      const { start, end, sentence, family, detail, quantity } = system;
      own.push(whose ? { ...whose, start, end, sentence, family, detail, quantity } : asHead(message, system));
      continue;
    }
    const lead = message.text.slice(Math.max(0, system.start - 50), system.start);
    const tail = message.text.slice(system.end, system.end + 40);
    if (
      HOST_WORD.test(lead) ||
      isJailHost(message, system, systems) ||
      isFleet(message, system) ||
      (heads.length > 0 && isOneOfTheWays(message, system)) ||
      /^\s*(?:\d[\d.]*\s*)?(?:pc|host|hosts|hypervisor|(?:standard\s+|datacenter\s+|server\s+)*licen[cs]\w*|dom0|kernels?|images?|templates?|rootfs|userland)\b/.test(
        tail,
      )
    )
      continue;
    const link = { family: system.family, detail: system.detail, system };
    const line = bySentence.get(system.sentence) ?? [];
    if (hostNamesIn(message, system.sentence, 1) > 0) {
      if (line.length === 0) own.push(named(message, system));
      for (const head of line) if (fits(head, system.family)) join(links, head, link);
      continue;
    }
    const listed = lists.find(
      ({ start }) => start > system.end && start < system.end + 60 && !/[.?!,;]/.test(message.text.slice(system.end, start - 1)),
    );
    const split = divisible.findLast((head) => system.quantity && isSplitBy(message, head, system) && fits(head, system.family));
    if (split) {
      replaced.add(split);
      own.push({
        ...split,
        start: system.start,
        end: system.end,
        family: system.family,
        detail: system.detail,
        quantity: system.quantity,
      });
      continue;
    }
    const items = listed
      ? heads.filter((head) => head.start >= listed.start && head.end <= listed.end && fits(head, system.family))
      : [];
    if (listed && system.quantity && items.length * 2 >= system.quantity.count) {
      for (const head of items) join(links, head, link);
      continue;
    }
    if (/\(\s*$/.test(lead) && /^\s*,/.test(tail)) {
      const end = message.text.indexOf(')', system.end);
      const inside = line.filter((head) => head.start > system.end && head.start < end && fits(head, system.family));
      for (const head of inside) join(links, head, link);
      if (inside.length > 0) continue;
    }
    const unnamed = line.every(
      (head) => head.end <= system.start - 60 || head.start > system.end || !touches(message, head, system),
    )
      ? describedBefore(lead)
      : null;
    if (unnamed !== null) {
      described = true;
      own.push({ ...asHead(message, system), name: `${unnamed} (${message.raw.slice(system.start, system.end)})` });
      continue;
    }
    if (ON_ONE.test(lead) && line.some((head) => head.end <= system.start) && line.every((head) => fits(head, system.family))) {
      all ??= link;
      continue;
    }
    const both = /\b(?:both|all)\s+(?:(?:are|is|of\s+them|run|running|on|under)\s+){0,2}$/.test(lead)
      ? line.filter((head) => head.end <= system.start && fits(head, system.family))
      : [];
    if (both.length > 1) {
      for (const head of both) join(links, head, link);
      continue;
    }
    const settled = heads.filter((head) => head.end <= system.start);
    if (settled.length > 0 && isHomeOfAll(message, system) && settled.every((head) => fits(head, system.family))) {
      all ??= link;
      continue;
    }
    if (
      GUESTS_OF_ALL.test(lead) &&
      GUESTS.test(message.text.slice(system.start, system.end + 24)) &&
      settled.some((head) => head.sentence === system.sentence)
    ) {
      for (const head of line) if (head.end <= system.start && fits(head, system.family)) join(links, head, link);
      continue;
    }
    const before = line.findLast((head) => head.end <= system.start);
    const after = line.find((head) => head.start >= system.end);
    const beforeGap = before ? message.text.slice(before.end, system.start) : null;
    const afterGap = after ? message.text.slice(system.end, after.start) : null;
    const counted = after && afterGap !== null ? Number(COUNTED_FOR.exec(afterGap)?.[1]) : Number.NaN;
    if (after && counted > 0 && !after.quantity && fits(after, system.family)) {
      replaced.add(after);
      const quantity = { count: counted, from: null, start: system.start };
      own.push({ ...after, family: system.family, detail: system.detail, quantity });
      continue;
    }
    const twin = before ? links.get(before) : undefined;
    if (
      before &&
      twin &&
      twin.family !== system.family &&
      fits(before, system.family) &&
      AND_ON.test(message.text.slice(twin.system.end, system.start))
    ) {
      own.push({ ...before, start: system.start, end: system.end, family: system.family, detail: system.detail, quantity: null });
    } else if (
      !(afterGap !== null && OWNS_NEXT.test(afterGap)) &&
      (ARTICLE_OLD.test(lead) ||
        (ARTICLE_LISTED.test(lead) && systems.some((other) => other !== system && isListedWith(message, system, other))))
    ) {
      own.push(asHead(message, system));
    } else if (
      after &&
      afterGap !== null &&
      OWNS_NEXT.test(afterGap) &&
      !(after.part && system.quantity && !line.some((head) => !head.part && head.start > after.end)) &&
      !(before && beforeGap !== null && ON.test(beforeGap) && afterGap.includes(','))
    ) {
      join(links, after, link);
      if (HAS_ROLES.test(afterGap))
        for (const head of listedAfter(message, line, after, systems, system)) join(links, head, link);
    } else if (
      before &&
      beforeGap !== null &&
      beforeGap.length < 70 &&
      ON.test(beforeGap) &&
      !LISTED_MACHINE.test(tail) &&
      !system.quantity &&
      fits(before, system.family)
    ) {
      join(links, before, link);
    } else if (
      system.quantity ||
      quantityBehindSystem(message, system.end) !== null ||
      NOUN_NEXT.test(tail) ||
      NOUN_WITHIN.test(message.text.slice(system.start, system.end)) ||
      (WISH.test(lead) &&
        !(before && fits(before, system.family) && beforeGap !== null && beforeGap.length < 25 && !PLUS.test(beforeGap)))
    ) {
      own.push(asHead(message, system));
    } else if (before && fits(before, system.family) && beforeGap !== null && !/[,;]|\band\b/.test(beforeGap)) {
      join(links, before, link);
    } else if (heads.length === 0) {
      own.push(asHead(message, system));
    } else {
      all ??= link;
    }
  }
  // "Got a ubuntu instance … running openvpn": one system of no count, named where no thing to run is, is what the things run on
  const lone = own.length === 1 && heads.length > 0 && !described ? own[0] : undefined;
  const next = lone ? heads.find((head) => head.start >= lone.end && head.sentence === lone.sentence) : undefined;
  const listed =
    lone &&
    ((next && LIST_ITEM.test(message.text.slice(lone.end, next.start))) ||
      (heads.some((head) => head.end <= lone.start && head.sentence === lone.sentence) &&
        (LAST_ITEM.test(message.text.slice(Math.max(0, lone.start - 30), lone.start)) ||
          (/,\s*$/.test(message.text.slice(0, lone.start)) &&
            LISTED_MACHINE.test(message.text.slice(lone.end, lone.end + 30))))));
  if (
    lone?.family &&
    (lone.quantity?.count ?? 1) === 1 &&
    !/^\s*(?:\d[\d.]*\s*)?(?:\w+\s*)?\(/.test(message.text.slice(lone.end, lone.end + 30)) &&
    quantityBehindSystem(message, lone.end) === null &&
    !listed &&
    !WISHED.test(message.text.slice(Math.max(0, lone.start - 30), lone.start)) &&
    heads.some((head) => !links.has(head)) &&
    heads.every((head) => links.has(head) || fits(head, lone.family ?? 'unknown'))
  ) {
    const system = systems.find((candidate) => candidate.start === lone.start);
    if (system) return { links, own: [], all: { family: lone.family, detail: lone.detail, system }, replaced };
  }
  return { links, own: distinct(own), all, replaced };
}

function headsBySentence(heads: readonly Head[]): ReadonlyMap<number, readonly Head[]> {
  const lines = new Map<number, Head[]>();
  for (const head of heads) {
    const line = lines.get(head.sentence);
    if (line) line.push(head);
    else lines.set(head.sentence, [head]);
  }
  return lines;
}

/** "5 GitLab runners (3 Linux, 2 Windows)": the same once more, by system. */
function isSplitBy(message: Message, head: Head, system: OsMention): boolean {
  return (
    system.start - head.end < 60 &&
    head.end < system.start &&
    /^\s*\w{0,10}\s*\((?=\s*\d)[^()]{0,40}$/.test(message.text.slice(head.end, system.start))
  );
}

/** Nothing but words without a stop stands between a head and the bracket that holds the system. */
function touches(message: Message, head: Head, system: OsMention): boolean {
  return head.end <= system.start && !/[,;.?!]/.test(message.text.slice(head.end, system.start));
}

function join(links: Map<Head, OsLink>, head: Head, link: OsLink): void {
  const known = links.get(head);
  if (!known || (!known.detail && link.detail)) links.set(head, link);
}
