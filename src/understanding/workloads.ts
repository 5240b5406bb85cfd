import { softwareOf } from '../knowledge/subjects.ts';
import type { Need, OsFamily } from '../knowledge/vocabulary.ts';
import { spellsOut } from './brackets.ts';
import { countsOf } from './counts.ts';
import { groupHeads } from './grouping.ts';
import { guestSizes } from './guest-sizes.ts';
import { isRole } from './head-kinds.ts';
import { type Head, headsOf } from './heads.ts';
import type { Mention } from './lexicon.ts';
import { mergeNeeds, type SaidNeed } from './needs.ts';
import type { StatedNeed, Workload } from './question.ts';
import { rolesAmongWindows } from './role-lists.ts';
import { sentenceText } from './sentences.ts';
import { subsetCounts } from './subsets.ts';
import { linkSystems, type OsLink } from './systems.ts';
import type { Message } from './tokens.ts';

export interface Reading {
  readonly workloads: Workload[];
  readonly unwanted: string[];
}

/** Reads the things to run out of a message: what, how many, on which system, with which needs. */
export function workloadsOf(
  message: Message,
  mentions: readonly Mention[],
  places: readonly Mention[],
  needs: readonly SaidNeed[],
  tried: readonly string[],
): Reading {
  const { heads, systems, unwanted } = headsOf(message, mentions);
  const { links, own, all, replaced } = linkSystems(message, heads, systems);
  const everyHead = [...heads.filter((head) => !replaced.has(head)), ...own].sort((a, b) => a.start - b.start);
  const groups = withoutHeadings(message, groupHeads(message, everyHead, links));
  const amongWindows = rolesAmongWindows(everyHead);
  const spread = spreadNeeds(message, groups, needs);
  const plain = countsOf(message, [...places, ...mentions], groups, links);
  const counts = subsetCounts(message, groups, plain) ?? plain;
  const sizes = guestSizes(message, mentions, groups);
  const workloads = groups.flatMap((group, at) => {
    const count = counts[at] ?? 1;
    return count > 0
      ? [toWorkload(message, group, links, all, amongWindows, spread[at] ?? [], sizes[at] ?? NO_SIZE, tried, count)]
      : [];
  });
  return { workloads, unwanted };
}

/** "ELK stack: 3 Elasticsearch, …", "build farm: 8 Linux agents": what is spelled out after it is not counted once more. */
function withoutHeadings(message: Message, groups: readonly Head[][]): Head[][] {
  return groups.filter((group, at) => {
    const [head] = group;
    if (head && group.length === 1 && spellsOut(message, head) && groups.some(([first]) => first && first.start > head.end))
      return false;
    const next = groups[at + 1]?.[0];
    const entry = head && softwareOf(head.app ?? '');
    if (!head || !next?.quantity || group.length > 1 || head.quantity || !entry) return true;
    const between = message.text.slice(head.end, next.quantity.start);
    return !(/^[^.?!,;:\n]{0,25}[:(]\s*$/.test(between) && (isRole(entry) || /\b(?:stack|farm|lab)\b/i.test(head.name)));
  });
}

const NO_SIZE = { memoryGiB: null, vcpus: null } as const;

/** Said in a sentence that names no workload, these hold for all. */
const EVERYONES: ReadonlySet<Need> = new Set(['untrusted-tenants', 'live-migration', 'ha']);

/** The one who runs the host says that Docker works there. */
const DOCKER_THERE =
  /\b(?:provider|hoster|host(?:ing)?|support|admins?)\b(?![^.?!]*\b(?:not|n't|no|un\w+)\b)[^?!]{0,90}\bdocker\b[^.?!]{0,40}\b(?:enabled|supported|allowed|activated|available)\b/;

/** The one who runs the host hands the device out. */
const TUN_THERE =
  /\b(?:provider|hoster|host|vps|panel|support)\b(?![^.?!]*\b(?:not|n't|no|un\w+)\b)[^.?!]{0,40}\b(?:allow|enable|support|offer)\w*\b[^.?!]{0,30}\btun\b|\btun(?:\s?\/\s?tap)?\s+(?:device\s+|module\s+)?(?:is\s+)?(?:already\s+)?(?:enabled|allowed|available|supported)\b/;

/** The host's admin has done what a module needs already. */
const LOADED_THERE =
  /\b(?:load(?:ed|able)?|available|present|compiled|built)\s+(?:\w+\s+)?(?:on|in|into|by)\s+(?:the\s+|my\s+|our\s+)?host\b|\bhost\s+(?:has|loads)\b[^.?!]{0,20}\bmodule/;

function toWorkload(
  message: Message,
  group: readonly Head[],
  links: ReadonlyMap<Head, OsLink>,
  all: OsLink | null,
  amongWindows: ReadonlySet<Head>,
  said: readonly StatedNeed[],
  size: Workload['size'],
  tried: readonly string[],
  count: number,
): Workload {
  const lead =
    group.find((head) => !head.part) ?? group.find((head) => (softwareOf(head.app ?? '')?.needs.length ?? 0) > 0) ?? group[0];
  const loaded = LOADED_THERE.test(message.text);
  const docker = DOCKER_THERE.test(message.text);
  const tun = TUN_THERE.test(message.text);
  const apps = withoutRoles([...new Set(group.flatMap((head) => head.app ?? []))]);
  const os = systemOf(group, links, all, amongWindows);
  const implied = apps.flatMap((app) =>
    (softwareOf(app)?.needs ?? []).map(
      ({ need, degree, softOnOwnHost }): StatedNeed => ({
        need,
        degree:
          (loaded && (need === 'custom-kernel-module' || softOnOwnHost === true)) ||
          (docker && need === 'docker-inside') ||
          (tun && need === 'tun')
            ? 'soft'
            : (degree ?? 'hard'),
        from: { app },
      }),
    ),
  );
  return {
    name: lead?.name ?? 'workload',
    count,
    os,
    apps,
    needs: mergeNeeds([
      ...said
        .filter((stated) => !(docker && stated.need === 'docker-inside') && !isAgeOfAnother(stated, os.family))
        .map((stated) => (tun && stated.need === 'tun' ? { ...stated, degree: 'soft' as const } : stated)),
      ...implied,
    ]),
    size,
    tried,
    priorities: [],
  };
}

const OLD_LINUX = /^(?:centos|rhel|red\s+hat|debian)/i;

/** "Windows 2003 and a few RHEL": the age of Windows is none of Linux. */
function isAgeOfAnother({ need, from }: StatedNeed, family: OsFamily): boolean {
  if (need !== 'legacy-os' || !('said' in from) || family === 'unknown') return false;
  return /^win/i.test(from.said) ? family !== 'windows' : OLD_LINUX.test(from.said) && family !== 'linux';
}

function systemOf(
  group: readonly Head[],
  links: ReadonlyMap<Head, OsLink>,
  all: OsLink | null,
  amongWindows: ReadonlySet<Head>,
): Workload['os'] {
  for (const head of group) {
    if (head.family) return { family: head.family, detail: head.detail, said: true };
    const link = links.get(head);
    if (link) return { family: link.family, detail: link.detail, said: true };
  }
  const families = group
    .map((head) => softwareOf(head.app ?? '')?.os ?? [])
    .filter((os) => os.length > 0 && !os.includes('unknown'));
  if (all && families.every((os) => os.includes(all.family))) return { family: all.family, detail: all.detail, said: true };
  if (group.every((head) => amongWindows.has(head))) return { family: 'windows', detail: null, said: false };
  const common = families[0]?.find((family) => families.every((os) => os.includes(family)));
  const family: OsFamily = common ?? families[0]?.[0] ?? 'unknown';
  const detail = group.map((head) => softwareOf(head.app ?? '')?.osDetail).find((text) => text !== undefined);
  return { family, detail: detail ?? null, said: false };
}

/** "Postgres databases" are Postgres: a role beside a product of its theme says nothing more. */
function withoutRoles(apps: readonly string[]): string[] {
  const entries = apps.flatMap((app) => softwareOf(app) ?? []);
  return apps.filter((app) => {
    const entry = softwareOf(app);
    if (!entry || !isRole(entry) || entry.needs.length > 0) return true;
    return !entries.some((other) => other !== entry && other.theme === entry.theme && !isRole(other));
  });
}

/** Gives each stated need to the workload of its own sentence, else to the one named last before it; what precedes them all is said of all. */
function spreadNeeds(message: Message, groups: readonly (readonly Head[])[], needs: readonly SaidNeed[]): StatedNeed[][] {
  const spread: StatedNeed[][] = groups.map(() => []);
  const sentences = new Map(needs.map(({ sentence }) => [sentence, sentenceText(message, sentence)]));
  for (const need of needs) {
    const distances = groups.map((group) =>
      Math.min(
        ...group.map(
          (head) =>
            Math.abs(head.start - need.start) +
            (head.sentence === need.sentence ? 0 : 10_000 + (head.start > need.start ? 10_000 : 0)),
        ),
      ),
    );
    const nearest = Math.min(...distances);
    // "ten FreeSWITCH servers with realtime audio, and …"
    const owner = /\bwith\s+(?:an?\s+)?$/.test(message.text.slice(Math.max(0, need.start - 8), need.start))
      ? groups.findLastIndex((group) => group.some((head) => head.sentence === need.sentence && head.end <= need.start))
      : -1;
    if (owner >= 0) {
      spread[owner]?.push(need);
      continue;
    }
    const inside = groups.findIndex((group) => group.some((head) => head.start <= need.start && need.start < head.end));
    if (inside >= 0) {
      spread[inside]?.push(need);
      continue;
    }
    const all = need.need === 'gpu-shared' ? /\b(?:each|all|both|every|same|single)\b/ : /\b(?:each|all|both|every)\b/;
    const shared = distances.filter((distance) => distance < 10_000).length > 1 && all.test(sentences.get(need.sentence) ?? '');
    if (shared) {
      spread.forEach((list, at) => {
        if ((distances[at] ?? Number.POSITIVE_INFINITY) < 10_000) list.push(need);
      });
    } else if (nearest >= (EVERYONES.has(need.need) ? 10_000 : 20_000) && (need.need === 'legacy-os' || EVERYONES.has(need.need)))
      for (const list of spread) list.push(need);
    else spread[distances.indexOf(nearest)]?.push(need);
  }
  return spread;
}
