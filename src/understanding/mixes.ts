import { softwareOf } from '../knowledge/subjects.ts';
import type { OsFamily } from '../knowledge/vocabulary.ts';
import { plainWorkload } from './partition.ts';
import { NUMBER_PATTERN, numberFrom } from './quantities.ts';
import type { Workload } from './question.ts';
import type { Message } from './tokens.ts';

const SYSTEMS: readonly (readonly [RegExp, OsFamily])[] = [
  [/^win/, 'windows'],
  [/^(?:linux|ubuntu|debian|centos|rhel|red\s+hat|suse|sles|rocky|alma|fedora)/, 'linux'],
  [/^(?:freebsd|openbsd|netbsd|bsd)/, 'bsd'],
  [/^solaris/, 'solaris'],
];
const SYSTEM =
  'windows|win|linux|ubuntu|debian|centos|rhel|red\\s+hat|suse|sles|rocky|alma|fedora|freebsd|openbsd|netbsd|bsd|solaris';
const NOUN =
  'servers?|vms?|virtual\\s+machines?|machines?|boxes|box|guests?|hosts?|systems?|desktops?|instances?|nodes?|agents?|runners?|workers?|sites?|workstations?|clients?|ones|pcs';
const FRACTION = '(?:a|one|two|three)[\\s-]+(?:third|quarter|fifth)s?|\\d{1,2}/\\d{1,2}';
const SHARE = `(?:all\\s+)?(?:the\\s+)?(?:other\\s+half|rest|others?|remaining\\s+(?:ones)?|remainder)|half|${FRACTION}|\\d{1,3}\\s?%|\\d{1,3}\\s+per\\s?cent|most(?:ly)?|mainly|predominantly|the\\s+(?:vast\\s+)?majority|some|a\\s+handful|${NUMBER_PATTERN}`;
const PAIR = new RegExp(
  String.raw`(?:^|[\s,;:(&+/])(?:about\s+|around\s+|roughly\s+|nearly\s+|almost\s+|~\s?|maybe\s+|are\s+|is\s+)?(${SHARE})\s*(?:x\s+)?(?:(?:of|in)\s+(?:(?:them|these|those|it|us|which)\b|(?:our|the|my|these|those)\s+(?:${NUMBER_PATTERN})?\s*(?:[a-z-]+\s+)?(?:${NOUN})\b)\s*)?(?:(?:is|are|run|runs|running|on|with|being|were|still|should\s+be|old|plain)\s+){0,3}(?:the\s+)?(${SYSTEM})(?:\s+(?:server\s+)?(?:\d[\d.]*(?:\s?r2)?|nt|xp|lts|enterprise|server))*(?:\s+(?:${NOUN}))?(?=\s*(?:$|[.,;:?!)&+/]|-\s|and\b|but\b|with\b|the\s+(?:rest|others?|remaining)\b|or\s+so\b|for\b|from\b|to\b|on\b))`,
  'g',
);
const REST = /rest|other|remain/;
const MOST = /^(?:most|main|predom|the\s+(?:vast\s+)?major)/;
const FEW = /^(?:some|a\s+handful)$/;
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5 };
/** What "some" and "a handful" are taken for, where nothing else tells: of a whole, a quarter of it. */
const SOME = 0.25;
const TOTAL = new RegExp(
  String.raw`(?:^|[^\w.$€£])(${NUMBER_PATTERN})\s+(?:(?!(?:of|with|gb|tb|mb|cores?|cpus?|users?|people)\b)[a-z][\w-]*\s+){0,4}?(${NOUN})\b`,
  'g',
);

interface Part {
  readonly share: string;
  readonly family: OsFamily;
  readonly system: string;
  readonly at: number;
}

/**
 * "40 servers, 30 Windows and the rest Linux", "25 Jenkins agents, some Windows, most Linux": what is counted, parted by its systems. What
 * stands for no number is taken as a share that adds up ("some" as a quarter). Null when nothing of the kind is said.
 */
export function partitionByMix(message: Message, named: readonly Workload[]): Workload[] | null {
  const stated = partsIn(message.text);
  const parts = stated.length > 1 ? stated : mixedIn(message.text);
  const [first] = parts;
  if (!first || new Set(parts.map(({ family }) => family)).size < 2) return null;
  const whole = totalBefore(message.text, first.at) ?? (stated === parts ? null : totalBehind(message.text, first.at));
  const counts = whole === null ? null : countsOf(parts, whole);
  if (whole === null || counts === null) return null;
  const families = new Set(parts.map(({ family }) => family));
  const bare = named.filter((workload) => isBare(workload) && families.has(workload.os.family));
  const others = named.filter((workload) => !bare.includes(workload));
  const base = others.find(({ count }) => count === whole);
  if (!base && others.length > 0) return null;
  const rest = others.filter((workload) => workload !== base);
  return [
    ...parts.flatMap(({ family, system }, at): Workload[] => {
      const count = counts[at] ?? 0;
      if (count < 1) return [];
      const known = bare.find(({ os }) => os.family === family);
      const os = known?.os ?? {
        family,
        detail: ['windows', 'linux', 'bsd', 'solaris'].includes(system) ? null : system,
        said: true,
      };
      return [{ ...(base ?? known ?? plainWorkload(system)), count, os: { ...os, said: true } }];
    }),
    ...rest,
  ];
}

function partsIn(text: string): Part[] {
  return Array.from(text.matchAll(PAIR), (match) => {
    const system = (match[2] ?? '').replace(/^win$/, 'windows');
    const family = SYSTEMS.find(([name]) => name.test(system))?.[1] ?? 'unknown';
    return { share: (match[1] ?? '').trim(), family, system, at: match.index };
  });
}

const NAMED = `${SYSTEM}|20(?:00|03|08|12|16|19|22)`;
const MIXED = new RegExp(
  String.raw`\b(?:mix(?:ture)?\s+of|mixed|both)\s+((?:(?:${NAMED})(?:\s+(?:server\s+)?(?:\d[\d.]*(?:\s?r2)?|nt|xp))?\s*(?:(?:,|\/|&|\+|and)\s*)*){2,5})`,
);

/** "30 VMs, a mix of Windows and Linux": equal parts for each name, as nothing else is said. */
function mixedIn(text: string): Part[] {
  const match = MIXED.exec(text);
  if (!match) return [];
  const named = Array.from((match[1] ?? '').matchAll(new RegExp(NAMED, 'g')), ([word]) => word);
  const families = named.map((word) => (/^20/.test(word) ? 'windows' : SYSTEMS.find(([name]) => name.test(word))?.[1]));
  return [...new Set(families)].flatMap((family, at, all) => {
    const system = named[families.indexOf(family)] ?? '';
    const share = at === all.length - 1 ? 'rest' : `${families.filter((other) => other === family).length}/${families.length}`;
    return family ? [{ share, family, system: /^(?:win|20)/.test(system) ? 'windows' : system, at: match.index }] : [];
  });
}

/** "A mix of Windows and Linux, 30 VMs". */
function totalBehind(text: string, at: number): number | null {
  const match = new RegExp(TOTAL.source).exec(text.slice(at, at + 90));
  return match ? numberFrom(match[1] ?? '') : null;
}

/** The number that the parts are parts of. */
function totalBefore(text: string, at: number): number | null {
  const before = text.slice(0, at);
  const nearest = Array.from(before.matchAll(TOTAL)).at(-1);
  const said = nearest && before.length - nearest.index < 160 ? numberFrom(nearest[1] ?? '') : null;
  if (said !== null && said > 1) return said;
  return numberFrom(WITHIN.exec(text.slice(at, at + 80))?.[1] ?? '');
}

/** "A third of our 60 VMs". */
const WITHIN = new RegExp(String.raw`\bof\s+(?:our|the|my|these|those)\s+(${NUMBER_PATTERN})\s`);

/** So many of `whole` as a share says by itself; null for what hangs on the others. */
function fixed(share: string, whole: number): number | null {
  if (REST.test(share) || MOST.test(share) || FEW.test(share)) return null;
  if (share === 'half') return Math.floor(whole / 2);
  const percent = /^(\d{1,3})\s?(?:%|per)/.exec(share);
  if (percent) return Math.round((whole * Number(percent[1])) / 100);
  const fraction = /^(a|one|two|three)[\s-]+(third|quarter|fifth)/.exec(share);
  if (fraction)
    return Math.round(
      (whole * (fraction[1] === 'a' ? 1 : (numberFrom(fraction[1] ?? '') ?? 1))) / (PARTS[fraction[2] ?? ''] ?? 1),
    );
  const slash = /^(\d{1,2})\/(\d{1,2})$/.exec(share);
  if (slash) return Math.round((whole * Number(slash[1])) / Number(slash[2]));
  return numberFrom(share);
}

/** How many each part has, which add up to the whole; null where they do not. */
function countsOf(parts: readonly Part[], whole: number): number[] | null {
  const counts = parts.map(
    ({ share }) => fixed(share, whole) ?? (FEW.test(share) ? Math.max(1, Math.round(whole * SOME)) : null),
  );
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const open = counts.filter((count) => count === null).length;
  if (open > 1 || sum > whole || (open === 1 && sum === whole) || (open === 0 && sum !== whole)) return null;
  return counts.map((count) => count ?? whole - sum);
}

/** Named by nothing but its system. */
function isBare({ apps }: Workload): boolean {
  return apps.every((app) => softwareOf(app)?.theme === 'guest-os');
}
