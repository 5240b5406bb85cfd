import type { Software } from '../knowledge/schema.ts';
import { softwareOf } from '../knowledge/subjects.ts';
import type { OsFamily } from '../knowledge/vocabulary.ts';
import { clusterParts } from './clusters.ts';
import { isRole } from './grouping.ts';
import type { Mention } from './lexicon.ts';
import { isExcluded, isNegated } from './negation.ts';
import { type Quantity, quantityBefore } from './quantities.ts';
import { listedRoles } from './role-lists.ts';
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
/** What is plugged in says what the workload beside it needs. */
const DEVICES = new Set(['serial-device', 'radio-stick-zigbee', 'rtl-sdr', 'isa-card', 'tv-stick', 'isdn-card']);
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
  const repeats = QUOTED_IF.test(message.text);
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
      isLog(message, mention)
    )
      continue;
    const os = mention.senses.find((sense) => sense.type === 'os');
    const app = mention.senses.find((sense) => sense.type === 'software');
    const entry = app ? softwareOf(app.id) : undefined;
    const clustered = cluster !== null && entry?.theme === 'orchestrator' && entry.id !== orchestrator;
    if (orchestrator !== null && cluster?.spans.some(({ start, end }) => start <= mention.start && mention.start < end)) continue;
    if (isShareOfOthers(message, mention, words) || (entry && isUser(message, mention, entry))) continue;
    if (clustered) orchestrator = entry.id;
    const quantity = clustered
      ? { count: cluster.count, from: null, start: mention.start }
      : isStack(message, mention)
        ? { count: 1, from: null, start: mention.start }
        : countBefore(message, mention, mentions);
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
  return { heads: withoutContext(message, named).sort((a, b) => a.start - b.start), systems, unwanted };
}

/** "Samba AD domain controller" is one thing: the second name of a compound says what the first one is. */
function withoutCompounds(message: Message, heads: readonly Head[]): Head[] {
  const kept: Head[] = [];
  for (const [at, head] of heads.entries()) {
    const before = heads[at - 1];
    const last = kept.at(-1);
    const product = before && last === before && !/\d/.test(head.name) && themeOf(before) === themeOf(head);
    if (product && before.quantity && !head.quantity && isRoleOf(message, before, head)) {
      kept[kept.length - 1] = { ...head, start: before.start, quantity: before.quantity };
      continue;
    }
    const entry = softwareOf(head.app ?? '');
    // "30 AFS file servers": the product, and what it is there
    if (
      before &&
      last === before &&
      !before.part &&
      !head.quantity &&
      entry &&
      isRole(entry) &&
      entry.needs.length === 0 &&
      message.text.slice(before.end, head.start).trim() === ''
    ) {
      kept[kept.length - 1] = { ...before, end: head.end };
      continue;
    }
    const pair = before && themeOf(before) === themeOf(head) && before.app !== head.app;
    if (pair && message.text.slice(before.end, head.start).trim() === '') {
      // "ZFS NAS": the plumbing says what the machine is made of
      if (before.part && !head.part && last === before) kept[kept.length - 1] = { ...head, start: before.start };
      continue;
    }
    if (pair && last === before && isExplained(message, before, head)) {
      const close = message.text.indexOf(')', head.end);
      const counted = /\d/.test(message.text.slice(before.end, head.start));
      if (close > 0 && !counted) kept[kept.length - 1] = { ...before, end: close + 1 };
      continue;
    }
    kept.push(head);
  }
  return kept;
}

/** "Oracle (3 databases)", "file server (SMB)": the bracket says what was just named. */
function isExplained(message: Message, before: Head, head: Head): boolean {
  const entry = softwareOf(head.app ?? '');
  return (
    /^\s*\(\s*(?:\S{1,8}\s+)?$/.test(message.text.slice(before.end, head.start)) &&
    (PROTOCOL.test(head.name) || (entry !== null && isRole(entry)))
  );
}

/** "2 firewalls (OPNsense)": what is counted, and its make. */
function isRoleOf(message: Message, before: Head, head: Head): boolean {
  const entry = softwareOf(before.app ?? '');
  return entry !== null && isRole(entry) && /^\s*\(\s*$/.test(message.text.slice(before.end, head.start));
}

const PROTOCOL = /^(?:smb|cifs|nfs|afp)\b/i;

/** "A CIFS share from the NAS", "with an SMB mount": a file server that is used, not run. */
function isShareOfOthers(message: Message, { start, end }: Mention, words: string): boolean {
  if (!/^(?:smb|cifs|nas|(?:smb|cifs|samba) shares?)$/i.test(words)) return false;
  const before = message.text.slice(Math.max(0, start - 40), start);
  const after = message.text.slice(end, end + 30);
  if (/^nas$/i.test(words)) return /\b(?:from|on|to|off)\s+(?:my|the|our|a)\s+$/.test(before);
  if (/^\s+(?:server|serving)/.test(after)) return false;
  return (
    /\bmount(?:s|ed|ing)?\s+(?:an?\s+|the\s+|my\s+|our\s+|some\s+)?$/.test(before) ||
    /^\s+(?:share\s+)?(?:mounts?|mounted|clients?)\b/.test(after) ||
    /^(?:\s+shares?)?\s+(?:from|on|of)\s+(?:my|the|our|a)\s+(?:nas|synology|qnap|truenas|file\s?server)/.test(after)
  );
}

/** "120 call centre users", "exports to 40 compute nodes": who uses a thing is nothing to run. */
function isUser(message: Message, { start, end }: Mention, entry: Software): boolean {
  if (!isRole(entry)) return false;
  return (
    (/^\s+(?:users|staff|people|employees)\b/.test(message.text.slice(end, end + 12)) &&
      /\b(?:vdi|desktops?)\b/.test(message.text)) ||
    /\b(?:export|serv)(?:s|es|ing)\b[^.?!]{0,24}\bto\s+(?:(?:\d+|the|our|my)\s+)?$/.test(
      message.text.slice(Math.max(0, start - 50), start),
    )
  );
}

function inCluster(head: Head, cluster: ReturnType<typeof clusterParts>): boolean {
  return cluster?.spans.some(({ start, end }) => start <= head.start && head.start < end) ?? false;
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

/** "Proxmox or TrueNAS?": two hosts to choose from. */
const OR_BEFORE = /\b(?:proxmox(?:\s+ve)?|pve|esxi?|vsphere|vmware|hyper-?v|xcp-?ng|xenserver)\s+(?:or|vs\.?|versus)\s+$/;

/** "TrueNAS Scale, just want Docker on it": the box below, unless it is to be a virtual machine itself. */
function isStorageHost(message: Message, head: Head): boolean {
  const entry = head.app ? softwareOf(head.app) : null;
  if (entry?.id === 'nas')
    return (
      /\b(?:synology|qnap|ugreen|asustor|terramaster|netgear)\s+$/.test(
        message.text.slice(Math.max(0, head.start - 14), head.start),
      ) || /^\s+(?:has|runs|with|can|offers|supports)\b/.test(message.text.slice(head.end, head.end + 10))
    );
  if (entry?.appliance !== true || entry.theme !== 'storage') return false;
  if (OR_BEFORE.test(message.text.slice(Math.max(0, head.start - 24), head.start))) return true;
  if (/\b(?:proxmox|pve|esxi?|vsphere|vmware|hyper-?v|xcp-?ng|xenserver|virtualbox)\b/.test(message.text)) return false;
  const around = message.text.slice(Math.max(0, head.start - 30), head.end + 40);
  if (isListed(message, head.start)) return false;
  return !/\b(?:as|in|into)\s+an?\s+(?:\w+\s+)?(?:vm|virtual)|\bvirtuali[sz]/.test(around);
}

/** "…, Nextcloud and TrueNAS": one of several things to run. */
function isListed(message: Message, start: number): boolean {
  return /\w\s*(?:,|\band\b|[&+]|\bplus\b)\s*(?:an?\s+)?$/.test(message.text.slice(Math.max(0, start - 30), start));
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
function isQuoted(message: Message, { start, end }: Mention, repeats: boolean): boolean {
  if (repeats && inQuotes(message.text, start)) return true;
  return (
    /\b(?:web\s?sites?|readme|wiki|docs?|forum)\b/.test(message.text.slice(start, end)) &&
    /^\s+(?:says?|said|tells?|states?)\b/.test(message.text.slice(end, end + 10))
  );
}

/** "My VPS provider moves to KVM": where the asker rents, unless the asker is one. */
function isSupplier({ text }: Message, { start, end }: Mention): boolean {
  return (
    /\bvps\s+(?:provider|hosting)$/.test(text.slice(start, end)) &&
    (/\b(?:my|our|the|this|their|current|old|new|another|other|different|cheap|which|every|most|some|with|from|at|by)\s+$/.test(
      text.slice(Math.max(0, start - 12), start),
    ) ||
      /^\s+(?:allow|use|move|say|said|block|offer|want|support|refuse|tell|told|has|does|do|is|will|can|won'?t)/.test(
        text.slice(end, end + 12),
      )) &&
    !/\b(?:we|i)\s*(?:'re|are|'m|am)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?$/.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** "Syslog: Module nf_nat not found": where something was read. */
function isLog({ text }: Message, { start, end }: Mention): boolean {
  return text.slice(start, end) === 'syslog' && /^\s*(?::|says|shows)/.test(text.slice(end, end + 8));
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
  return version ? `${words} ${version[1]}` : words;
}
