import type { Software } from '../knowledge/schema.ts';
import { softwareOf } from '../knowledge/subjects.ts';
import type { OsFamily } from '../knowledge/vocabulary.ts';
import { bareRoles } from './bare-roles.ts';
import { clusterParts, nodesBehind } from './clusters.ts';
import { withoutCompounds } from './compounds.ts';
import type { Mention } from './lexicon.ts';
import {
  isAccess,
  isKnownBySomebody,
  isLog,
  isQuoted,
  isShareOfOthers,
  isShortForAnother,
  isSupplier,
  isUser,
  repeatsObjection,
} from './named-only.ts';
import { isExcluded, isNegated } from './negation.ts';
import { type Quantity, quantityBefore } from './quantities.ts';
import { listedRoles } from './role-lists.ts';
import { ROLE_NOUNS } from './role-nouns.ts';
import { isListed, withoutContext } from './surroundings.ts';
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

/** What is plugged in says what the workload beside it needs. */
const DEVICES = new Set([
  'serial-device',
  'radio-stick-zigbee',
  'rtl-sdr',
  'isa-card',
  'tv-stick',
  'isdn-card',
  'hardware-transcoding',
  'licence-dongle',
  'sentinel-hasp',
  'codemeter',
]);

/** "TrueNAS as a VM" is one of the guests. */
const AS_GUEST = /^\s+(?:as|in)\s+(?:an?\s+|its\s+own\s+)(?:\w+\s+)?(?:vm|guest|virtual)/;
const TRAILING =
  /^(?:[^\S\n]+(?:servers?|sites?|web\s?sites?|hosts?|vms?|guests?|machines?|boxes|desktops?|nodes?|workers?|clusters?|runners?|agents?|instances?|containers?|gateways?|services?|stacks?|databases?|dbs?|domain\s+controllers?|relays?|apps?|applications?|farms?|pools?|workstations?|systems?|environment))\b/;

/** Sorts the software mentions into things to run and guest systems, and lists what was excluded in so many words. */
export function headsOf(
  message: Message,
  mentions: readonly Mention[],
): { heads: Head[]; systems: OsMention[]; unwanted: string[] } {
  const heads: Head[] = [];
  const systems: OsMention[] = [];
  const unwanted: string[] = [];
  const cluster = clusterParts(message);
  let orchestrator: string | null = null;
  const repeats = repeatsObjection(message);
  for (const mention of mentions) {
    const words = message.raw.slice(mention.start, mention.end);
    if (isExcluded(message, mention.start, mention.end)) {
      unwanted.push(withTrailing(message, mention));
      continue;
    }
    if (
      isNegated(message, mention.start, mention.end) ||
      isQuoted(message, mention, repeats) ||
      isSupplier(message, mention) ||
      isAccess(message, mention) ||
      isLog(message, mention) ||
      isKnownBySomebody(message, mention)
    )
      continue;
    const os = mention.senses.find((sense) => sense.type === 'os');
    const app = mention.senses.find((sense) => sense.type === 'software');
    const entry = app ? softwareOf(app.id) : undefined;
    const clustered = cluster !== null && entry?.theme === 'orchestrator' && entry.id !== orchestrator;
    if (orchestrator !== null && cluster?.spans.some(({ start, end }) => start <= mention.start && mention.start < end)) continue;
    if (entry && entry.theme !== 'guest-os' && isShortForAnother(message, mention, mentions)) continue;
    if (isShareOfOthers(message, mention, words) || (entry && isUser(message, mention, entry))) continue;
    if (clustered) orchestrator = entry.id;
    const quantity = clustered
      ? { count: cluster.count, from: null, start: mention.start }
      : isStack(message, mention)
        ? { count: 1, from: null, start: mention.start }
        : (countBefore(message, mention, mentions) ?? clusterCount(message, mention, entry));
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
          DEVICES.has(entry.id) ||
          /(?:^|\s)(?:sticks?|dongles?)\b/.test(message.text.slice(mention.start, mention.end + 8)) ||
          (isPart(entry) &&
            !(
              entry.appliance &&
              (isListed(message, mention.start) || AS_GUEST.test(message.text.slice(mention.end, mention.end + 24)))
            ) &&
            !isServer(message, mention, entry, name, quantity)) ||
          /^\s+(?:says|shows|reports|complains|logs|displays)\b/.test(message.text.slice(mention.end, mention.end + 16)),
      });
    }
  }
  const named = withoutCompounds(
    message,
    heads.filter((head) => !(orchestrator && head.app !== orchestrator && inCluster(head, cluster))),
  );
  named.push(...roleHeads(message, named));
  named.push(...listedRoles(message, named));
  named.push(...bareRoles(message, named));
  return { heads: withoutContext(message, named, systems.length).sort((a, b) => a.start - b.start), systems, unwanted };
}

function inCluster(head: Head, cluster: ReturnType<typeof clusterParts>): boolean {
  return cluster?.spans.some(({ start, end }) => start <= head.start && head.start < end) ?? false;
}

/** A language or a library demands nothing; what demands something of its platform is worth a verdict of its own. */
function isPart(entry: Software): boolean {
  if (entry.service) return false;
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

function clusterCount(message: Message, { start, end }: Mention, entry: Software | null | undefined): Quantity | null {
  const count = entry?.theme === 'orchestrator' ? nodesBehind(message, end) : null;
  return count === null ? null : { count, from: null, start };
}

/** "A dozen compose stacks" run on one Docker host, unless each is to have its own. */
function isStack(message: Message, mention: Mention): boolean {
  return (
    /\bcompose\s+stacks\b/.test(message.text.slice(mention.start, mention.end + 8)) &&
    !/\b(?:each|per\s+stack|every)\b/.test(message.text)
  );
}

function themeOfId(id: string): string | undefined {
  return softwareOf(id)?.theme;
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
      const own = Number.parseInt(/(?<![a-z])\d+/.exec(match[0])?.[0] ?? '', 10);
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

/** A number right behind another name is that name's version ("debian 9 with emby"), not a count. */
function countBefore(message: Message, mention: Mention, mentions: readonly Mention[]): Quantity | null {
  const quantity = quantityBefore(message, mention.start);
  // "50 desktops with Windows 11" counts the desktops
  const isSystem = mention.senses.some(
    ({ type, ...sense }) => type === 'os' || themeOfId('id' in sense ? sense.id : '') === 'guest-os',
  );
  const isVersion =
    quantity !== null &&
    mentions.some(
      ({ start, end }) =>
        (start < quantity.start && quantity.start < end) ||
        (end <= quantity.start && /^\s{0,2}$/.test(message.text.slice(end, quantity.start))) ||
        (isSystem && quantity.start < start && end <= mention.start),
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
  return version && !/\d$/.test(words) ? `${words} ${version[1]}` : words;
}
