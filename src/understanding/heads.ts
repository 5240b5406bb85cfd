import type { Software } from '../knowledge/schema.ts';
import { softwareOf } from '../knowledge/subjects.ts';
import type { OsFamily } from '../knowledge/vocabulary.ts';
import type { Mention } from './lexicon.ts';
import { isExcluded, isNegated } from './negation.ts';
import { type Quantity, quantityBefore } from './quantities.ts';
import { ROLE_NOUNS } from './role-nouns.ts';
import type { Message } from './tokens.ts';

/** A thing to run, as the message names it: a product, a guest system with a count, or a role. */
export interface Head {
  readonly app: string | null;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly quantity: Quantity | null;
  /** The family that the head itself is: a guest system as a head. */
  readonly family: OsFamily | null;
  readonly detail: string | null;
  /** Plumbing of another workload (Docker, a driver, a language) rather than a workload, when another is near. */
  readonly part: boolean;
}

export interface OsMention {
  readonly family: OsFamily;
  readonly detail: string | null;
  readonly app: string | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly quantity: Quantity | null;
}

const PART_THEMES = new Set(['container', 'orchestrator', 'storage']);
const PART_WITHOUT_NEEDS = new Set(['development', 'backup', 'security']);
const TRAILING =
  /^(?:\s+(?:servers?|sites?|web\s?sites?|hosts?|vms?|guests?|machines?|boxes|desktops?|nodes?|workers?|clusters?|runners?|agents?|instances?|containers?|gateways?|services?|stacks?|databases?|dbs?|domain\s+controllers?|relays?|apps?|applications?|farms?|pools?|workstations?|systems?|environment))\b/;

/** Sorts the software mentions into things to run and guest systems, and lists what was excluded in so many words. */
export function headsOf(
  message: Message,
  mentions: readonly Mention[],
): { heads: Head[]; systems: OsMention[]; unwanted: string[] } {
  const heads: Head[] = [];
  const systems: OsMention[] = [];
  const unwanted: string[] = [];
  for (const mention of mentions) {
    const words = message.raw.slice(mention.start, mention.end);
    if (isExcluded(message, mention.start, mention.end)) {
      unwanted.push(withTrailing(message, mention));
      continue;
    }
    if (isNegated(message, mention.start, mention.end) || isQuoted(message, mention)) continue;
    const os = mention.senses.find((sense) => sense.type === 'os');
    const app = mention.senses.find((sense) => sense.type === 'software');
    const entry = app ? softwareOf(app.id) : undefined;
    const quantity = countBefore(message, mention, mentions);
    const place = { start: mention.start, end: mention.end, sentence: mention.sentence, quantity };
    if (entry?.theme === 'guest-os' && !entry.appliance) {
      systems.push({ ...place, family: entry.os[0] ?? 'unknown', detail: withVersion(message, mention, words), app: entry.id });
    } else if (os?.type === 'os') {
      systems.push({ ...place, family: os.family, detail: null, app: null });
    } else if (entry) {
      const name = withTrailing(message, mention);
      heads.push({
        ...place,
        end: mention.end,
        app: entry.id,
        name,
        family: null,
        detail: null,
        part:
          (isPart(entry) && !isServer(message, mention, entry, name, quantity)) ||
          /^\s+(?:says|shows|reports|complains|logs|displays)\b/.test(message.text.slice(mention.end, mention.end + 16)),
      });
    }
  }
  const named = withoutCompounds(message, heads);
  named.push(...roleHeads(message, named));
  return { heads: withoutContext(message, named).sort((a, b) => a.start - b.start), systems, unwanted };
}

/** "Samba AD domain controller" is one thing: the second name of a compound says what the first one is. */
function withoutCompounds(message: Message, heads: readonly Head[]): Head[] {
  return heads.filter((head, at) => {
    const before = heads[at - 1];
    return (
      !before ||
      themeOf(before) !== themeOf(head) ||
      before.app === head.app ||
      message.text.slice(before.end, head.start).trim() !== ''
    );
  });
}

/** "… works on my windows pc": the machine that somebody sits at is no workload. */
function withoutContext(message: Message, heads: readonly Head[]): Head[] {
  const others = heads.some((head) => themeOf(head) !== 'storage');
  const rest = heads.filter(
    (head) =>
      !(others && isStorageHost(message, head)) &&
      !(
        themeOf(head) === 'desktop' &&
        !head.quantity &&
        /\b(?:on|from|of|at)\s+(?:my|our|the|a)\s+$/.test(message.text.slice(Math.max(0, head.start - 16), head.start))
      ),
  );
  return rest.length > 0 ? rest : [...heads];
}

/** A language or a library demands nothing; what demands something of its platform is worth a verdict of its own. */
function isPart(entry: Software): boolean {
  return PART_THEMES.has(entry.theme) || (PART_WITHOUT_NEEDS.has(entry.theme) && entry.needs.length === 0);
}

/** "A GitLab server", "four Kubernetes nodes": plumbing that is counted or called a machine is something to run. */
function isServer(message: Message, { start }: Mention, { theme }: Software, name: string, quantity: Quantity | null): boolean {
  // "on one k3s node": where something else runs
  const before = message.text.slice(Math.max(0, start - 24), start);
  if (/\b(?:on|in|inside|onto|under|to|into)\s+(?:(?:an?|the|my|our|one|two|three|\d+)\s+)?(?:\w+\s+)?$/.test(before))
    return false;
  return theme !== 'container' && (quantity !== null || /\s(?:servers?|nodes?|machines?|box(?:es)?|instances?)$/i.test(name));
}

/** "TrueNAS Scale, just want Docker on it": the box below, unless it is to be a virtual machine itself. */
function isStorageHost(message: Message, head: Head): boolean {
  const entry = head.app ? softwareOf(head.app) : null;
  if (entry?.appliance !== true || entry.theme !== 'storage') return false;
  if (/\b(?:proxmox|pve|esxi?|vsphere|vmware|hyper-?v|xcp-?ng|xenserver|virtualbox)\b/.test(message.text)) return false;
  const around = message.text.slice(Math.max(0, head.start - 30), head.end + 40);
  return !/\b(?:as|in|into)\s+an?\s+(?:\w+\s+)?(?:vm|virtual)|\bvirtuali[sz]/.test(around);
}

function themeOf(head: Head): string | undefined {
  return head.app ? softwareOf(head.app)?.theme : undefined;
}

function roleHeads(message: Message, heads: readonly Head[]): Head[] {
  const found: Head[] = [];
  for (const { pattern, name, app } of ROLE_NOUNS) {
    for (const match of message.text.matchAll(pattern)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].length;
      if ([...heads, ...found].some((head) => !head.part && head.start < end && start < head.end)) continue;
      if (isNegated(message, start, end)) continue;
      const sentence = message.tokens.find((token) => token.end > start)?.sentence ?? 0;
      const own = Number.parseInt(match[0].trim(), 10);
      const quantity = own >= 1 ? { count: own, from: null, start } : quantityBefore(message, start);
      found.push({
        app: app ?? null,
        name: name ?? message.raw.slice(start, end).trim(),
        start,
        end,
        sentence,
        quantity,
        family: null,
        detail: null,
        part: false,
      });
      break;
    }
  }
  return found;
}

/** "The website says …": where something was read is nothing to run. */
function isQuoted(message: Message, { start, end }: Mention): boolean {
  if (QUOTED_IF.test(message.text) && inQuotes(message.text, start)) return true;
  return (
    /\b(?:web\s?sites?|readme|wiki|docs?|forum)\b/.test(message.text.slice(start, end)) &&
    /^\s+(?:says?|said|tells?|states?)\b/.test(message.text.slice(end, end + 10))
  );
}

/** An objection that is repeated word for word ("if one wordpress is hacked they all are"). */
const QUOTED_IF = /"(?:if|but|what\s+if|never|you\s+(?:should|must|can)|don'?t)\b[^"]{12,}"/;

function inQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at).split('"').length - 1;
  return before % 2 === 1 && text.indexOf('"', at) > 0;
}

/** A number right behind another name is that name's version ("debian 9 with emby"), not a count. */
function countBefore(message: Message, mention: Mention, mentions: readonly Mention[]): Quantity | null {
  const quantity = quantityBefore(message, mention.start);
  const isVersion =
    quantity !== null &&
    mentions.some(
      ({ start, end }) =>
        (start < quantity.start && quantity.start < end) ||
        (end <= quantity.start && /^\s{0,2}$/.test(message.text.slice(end, quantity.start))),
    );
  return isVersion ? null : quantity;
}

/** "Exchange" + " server": the name that the asker would recognise. */
function withTrailing(message: Message, mention: Mention): string {
  const trailing = TRAILING.exec(message.text.slice(mention.end, mention.end + 30))?.[0] ?? '';
  return message.raw.slice(mention.start, mention.end + trailing.length).trim();
}

/** "Ubuntu" + " 22.04": the release that was named. */
function withVersion(message: Message, mention: Mention, words: string): string {
  const version =
    /^\s*(?:v|version\s+)?(\d{1,4}(?:\.\d+)*(?:\s?r2|\s?sp\d)?)(?!\s*(?:gb|mb|tb|%|x\b|cores?|vms?|users?|servers?|sites?))\b/.exec(
      message.text.slice(mention.end, mention.end + 24),
    );
  return version ? `${words} ${version[1]}` : words;
}
