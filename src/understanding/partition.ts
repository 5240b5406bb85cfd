import { softwareOf } from '../knowledge/subjects.ts';
import type { OsFamily } from '../knowledge/vocabulary.ts';
import { mergeNeeds, type SaidNeed } from './needs.ts';
import { NUMBER_PATTERN, numberFrom } from './quantities.ts';
import type { Workload } from './question.ts';
import { PLAIN_NOUNS } from './role-nouns.ts';
import { sentenceText } from './sentences.ts';
import type { Message } from './tokens.ts';

const SOME_OF =
  /\b(?:(one|two|three|four|five|\d+|some|a\s+few|several|most|half)\s+of\s+(?:our|the|my|these|those|them)\b|(some|certain|a\s+few|one|two|several|many)\s+(?:of\s+)?(?:our\s+|the\s+|vendor\s+|old\s+)?(apps?|applications?|services?|servers?|vms?|guests?|sites?|machines?|programs?|workloads?))/;
const OTHERS = /\b(?:others?|rest|remaining|most|half|some\b.*\bsome)\b/;
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/**
 * "One of our apps is stuck on a 2.4 kernel, the others run 2.6": a need that is said of a part splits the workload in two. Null when nothing
 * of the kind is said.
 */
export function partitionByNeed(message: Message, whole: Workload | null, needs: readonly SaidNeed[]): Workload[] | null {
  for (const need of needs) {
    const sentence = sentenceText(message, need.sentence);
    const match = SOME_OF.exec(sentence);
    if (!match) continue;
    const there = message.text.indexOf(sentence);
    if (there < 0) continue;
    // what is said of "a few guests" may stand before them; "one server with 64 GB" is no part of a group
    const loose = /^(?:some|a\s+few|certain)/.test(match[0]);
    // "run some VMs with nested ESXi" speaks of all
    if (loose && (whole === null || (whole.apps.length === 0 && whole.count === 1)) && !OTHERS.test(message.text)) continue;
    if (!loose && (need.start < there + match.index || /^(?:one|two)\s+(?:servers?|machines?)/.test(match[0]))) continue;
    const noun = PLAIN_NOUNS.exec(sentence.slice(match.index))?.[1] ?? whole?.name ?? 'applications';
    const quantifier = match[1] ?? match[2] ?? 'some';
    const part = needs.filter((other) => other.sentence === need.sentence);
    const base = whole ?? plainWorkload(noun);
    const said = 'said' in need.from ? need.from.said : need.need;
    return [
      { ...base, name: isBare(base) ? plural(noun) : base.name, needs: base.needs.filter(({ from }) => !('said' in from)) },
      { ...base, name: `${noun} with ${said}`, count: COUNTS[quantifier] ?? 1, apps: [], needs: mergeNeeds(part) },
    ];
  }
  return null;
}

const ALL_EXCEPT =
  /\b(\d+|ten|twelve|twenty|thirty|forty|fifty)\s+(?:\w+\s+)?(servers?|vms?|machines?|guests?|boxes|systems?|desktops?|sites?)\b[^.?!]{0,40}?\ball\s+(?:\w+\s+){0,2}?(linux|windows|bsd|freebsd|debian|ubuntu|solaris|centos|rhel)\b[^.?!]{0,20}?\b(?:except|but|apart\s+from|save)\s+(?:for\s+)?(one|two|three|an?|\d+)\b/;
const EXCEPT_OF =
  /\ball\s+(?:\w+\s+){0,2}?(linux|windows|bsd|freebsd|debian|ubuntu|solaris|centos|rhel)\b[^.?!]{0,20}?\b(?:except|but|apart\s+from|save)\s+(?:for\s+)?(one|two|three|an?|\d+)\b[^.?!]{0,60}?\b(\d+|ten|twelve|twenty|thirty|forty|fifty)\s+(servers?|vms?|machines?|guests?|boxes|systems?)\s+(?:in\s+total|altogether|overall|in\s+all)\b/;

/** "All Linux except two, 14 VMs in total", in the order of `ALL_EXCEPT`. */
function totalBehind(text: string): readonly (string | undefined)[] | null {
  const match = EXCEPT_OF.exec(text);
  return match ? [match[0], match[3], match[4], match[1], match[2]] : null;
}

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** "15 servers, all Linux except one": the rest of the count is a workload too. Null when nothing of the kind is said. */
export function partitionByException(message: Message, named: readonly Workload[]): Workload[] | null {
  const match = ALL_EXCEPT.exec(message.text) ?? totalBehind(message.text);
  if (!match) return null;
  const count = (word: string) => WORDS[word] ?? COUNTS[word] ?? Number.parseInt(word, 10);
  const total = count(match[1] ?? '');
  const other = count(match[4] ?? '');
  if (!(total > other)) return null;
  const system = understandSystem(match[3] ?? '');
  const exceptions = named
    .filter(({ os }) => os.family !== system.family)
    .map((workload) => ({ ...workload, count: workload.count >= total ? other : workload.count }));
  if (exceptions.length === 0 && named.some(({ apps }) => apps.some((app) => softwareOf(app)?.theme !== 'guest-os'))) return null;
  if (exceptions.length === 0) exceptions.push({ ...plainWorkload(`other ${(match[2] ?? '').replace(/s$/, '')}`), count: other });
  return [
    { ...plainWorkload(`${system.detail ?? system.family} ${match[2]}`), count: total - other, os: { ...system, said: true } },
    ...exceptions,
  ];
}

const SYSTEM = 'linux|windows|bsd|freebsd|debian|ubuntu|solaris|centos|rhel';
const SHARE = new RegExp(
  String.raw`\b(?:(half)\s+(?:of\s+(?:them|these|those)\s+)?|(${NUMBER_PATTERN})\s+of\s+(?:them|these|those|which)\s+|of\s+which\s+(half|${NUMBER_PATTERN})\s+)(?:(?:is|are|on|runs?|running|under|with)\s+){0,2}(${SYSTEM})\b(?:[^.?!]{0,20}\b(?:half|rest|others?)\s+(?:of\s+them\s+)?(?:(?:is|are|on|runs?|running|under|with)\s+){0,2}(${SYSTEM})\b)?`,
);

/** "10 web servers, half of them on Windows", "5 sites, of which 2 run Windows": a share on one system, the rest on another. Null when nothing of the kind is said. */
export function partitionBySystem(message: Message, named: readonly Workload[]): Workload[] | null {
  const match = SHARE.exec(message.text);
  const [whole, ...others] = named;
  if (!match || !whole || whole.count < 2 || isBare(whole)) return null;
  const system = understandSystem(match[4] ?? '');
  const share = match[1] ?? match[2] ?? match[3] ?? '';
  const part = share === 'half' ? Math.floor(whole.count / 2) : (numberFrom(share) ?? 0);
  if (part < 1 || part >= whole.count || !others.every((other) => isBare(other) && other.os.family === system.family))
    return null;
  const other = match[5]
    ? { ...understandSystem(match[5]), said: true }
    : { family: 'unknown' as const, detail: null, said: false };
  return [
    { ...whole, count: part, os: { ...system, said: true } },
    { ...whole, count: whole.count - part, os: other },
  ];
}

function understandSystem(word: string): { family: OsFamily; detail: string | null } {
  if (word === 'windows' || word === 'bsd' || word === 'solaris' || word === 'linux') return { family: word, detail: null };
  return { family: word === 'freebsd' ? 'bsd' : 'linux', detail: word };
}

/** A workload of which nothing but its noun is known. */
export function plainWorkload(name: string): Workload {
  return {
    name,
    count: 1,
    os: { family: 'unknown', detail: null, said: false },
    apps: [],
    needs: [],
    size: { memoryGiB: null, vcpus: null },
    tried: [],
    priorities: [],
  };
}

/** Named by nothing but its system ("linux"), so that the noun says more. */
function isBare(workload: Workload): boolean {
  return workload.apps.every((app) => softwareOf(app)?.theme === 'guest-os');
}

function plural(noun: string): string {
  return noun.endsWith('s') ? noun : `${noun}s`;
}
