import type { Message } from './tokens.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  'half a dozen': 6,
  'half dozen': 6,
  'two dozen': 24,
  'three dozen': 36,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  eighty: 80,
  hundred: 100,
  dozen: 12,
  both: 2,
};
const VAGUE: Readonly<Record<string, number>> = { couple: 2, pair: 2, few: 3, several: 3, dozens: 24, hundreds: 200 };

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:[^\S\n]?k\b|[^\S\n])?`;
const WORDS = [...Object.keys(NUMBER_WORDS), ...Object.keys(VAGUE)].join('|');
/** A count as a figure or a word. */
export const NUMBER_PATTERN = `${NUMBER}|${WORDS}`;
/** "140 departmental web servers": most adjectives are known by their ends. */
const ADJECTIVE = `[a-z][a-z-]{2,}(?:al|ic|ous|ive|ary|able|less|like|facing|based|hosted|managed|wide)`;

const QUANTITY = new RegExp(
  String.raw`(?:^|[^\w.$€£/-])(?:(?:about|around|roughly|approx\.?|some|maybe|up to|over|~|>|at least)\s*)?(?:(${NUMBER}|${WORDS})[^\S\n]*(?:-|to|or|\.\.|–)[^\S\n]*)?(?:a\s+)?(${NUMBER}|${WORDS})\s*\+?\s*(?:x|×|times)?\s*(?:or\s+so\s+)?(?:of\s+)?((?:(?:of|the|our|my|them|these|those|more|other|small|big|large|old|new|pv|hvm|pvh|para-?virtual\w*|identical|similar|separate|physical|(?:ad|domain)-joined|virtual|existing|tiny|little|different|additional|extra|legacy|busy|idle|shared|customer|client|internal|public|production|prod|dev|test|misc|various|assorted|random|regular|normal|plain|arm64|aarch64|amd64|x86|64.?bit|32.?bit|headless|minimal|${ADJECTIVE})\s+){0,3})(?:(?:more\s+)?(?:(?:vms?|servers?|guests?|machines?|boxes|systems?|desktops?|hosts?|pcs?)\s+)?(?:with|running|on|using|w\/|for|that\s+run|is|are|as|runs?|hosts?)\s+(?:an?\s+|the\s+|either\s+)?)?$`,
);

export interface Quantity {
  readonly count: number;
  /** The lower end, where a range was said; the count is its upper end. */
  readonly from: number | null;
  readonly start: number;
}

/** The number that stands right before `start` and counts what follows: "40 LAMP", "5 to 7", "a couple of", "2x". Null when none does. */
export function quantityBefore(message: Message, start: number): Quantity | null {
  const window = message.text.slice(Math.max(0, start - 80), start);
  const match = QUANTITY.exec(window);
  if (!match) return null;
  // "Raspberry Pi 4" is a model, not a count
  if (/\b(?:pi|rpi|nuc|version|release|error|code|issue|x)\s*$/.test(window.slice(0, match.index + 1))) return null;
  // "1 tenant = 1 stack" says what each gets
  if (/=\s*$/.test(window.slice(0, match.index + 1))) return null;
  const count = numberFrom(match[2] ?? '');
  if (count === null || count < 1 || count > 1_000_000) return null;
  const from = match[1] ? numberFrom(match[1]) : null;
  const lead = match[0].length - match[0].replace(/^[^\w]+/, '').length;
  return { count: Math.max(count, from ?? 0), from, start: start - window.length + match.index + lead };
}

const NO_UNIT = String.raw`(?!\s*(?:gb|tb|mb|gib|mib|cores?|cpus?|users?|people|ghz|bit|%|x\b)|\w|\.[\dx])`;
const COUNTABLE =
  'nodes?|replicas?|instances?|copies|suppliers|masters|servers?|vms?|guests?|machines?|containers?|members?|brokers|workers?|of\\s+(?:them|these|those)';
const BEHIND: readonly RegExp[] = [
  // "a Citrix farm of 6 servers"
  new RegExp(
    String.raw`^\s*(?:replica\s+)?(?:farm|cluster|pool|group|set|fleet|ring|stack)\s+(?:of|with)\s+(${NUMBER_PATTERN})\b${NO_UNIT}`,
  ),
  // "web servers x 10", "redroid (android in a container) × 8"
  new RegExp(String.raw`^(?:\s+[a-z][\w-]*){0,3}\s*(?:\([^()]{0,40}\)\s*|\))?\s(?:x\s+|x(?!32|64|86)|×\s*)(\d{1,4})\b${NO_UNIT}`),
  // "windows worker nodes (2)"
  new RegExp(String.raw`^(?:\s+[a-z][\w-]*){0,3}\s*\(\s*(?:x(?!32|64|86)\s*)?(${NUMBER_PATTERN})\s*x?\s*\)`),
  // "Windows boxes, about 20"
  new RegExp(
    String.raw`^\s+(?:servers|boxes|vms|machines|guests|desktops|pcs|instances)\s*(?:,|:|\()\s*(?:about|around|roughly|some|~)?\s*(${NUMBER_PATTERN})(?:\s+(?:in\s+(?:all|total)|altogether))?\s*(?=[,.;)]|$)`,
  ),
  // "Oracle (3 databases)"
  new RegExp(String.raw`^\s*\(\s*(${NUMBER_PATTERN})\s+(?:\w+\s+)?(?:databases|dbs|instances|servers|vms|nodes|guests)\b`),
  // "minio 4 nodes", "freeipa, 2 replicas", "seaweedfs: three like nodes"
  new RegExp(
    String.raw`^\s*[,(:-]?\s*(?:\([^()]{0,24}\)\s*)?(?:with\s+|as\s+|on\s+)?(${NUMBER_PATTERN})\s+(?:(?:like|identical|equal|similar|small|separate|more|alike)\s+)?(?:${COUNTABLE})\b`,
  ),
];
/** "Postgres primary + 2 replicas". */
const WITH_REPLICAS = new RegExp(
  String.raw`^\s+(?:primary|master)\s*(?:\+|and|with|plus)\s*(${NUMBER_PATTERN})\s+(?:replicas?|standbys?|slaves?|secondar(?:y|ies))\b`,
);
const PAIR = /^\s+pair\b/;

/** The number that stands behind a name: "a Citrix farm of 6 servers", "minio x 4", "bind pair". Null when none does. */
export function quantityBehind(message: Message, end: number): number | null {
  const text = message.text.slice(end, end + 80);
  if (PAIR.test(text)) return 2;
  const replicas = numberFrom(WITH_REPLICAS.exec(text)?.[1] ?? '');
  if (replicas !== null) return replicas + 1;
  for (const pattern of BEHIND) {
    const count = numberFrom(pattern.exec(text)?.[1] ?? '');
    if (count !== null && count >= 1) return count;
  }
  return null;
}

/** "2012 R2 Standard", "2003 and 2008": what stands behind the name of a system and counts nothing. */
const RELEASE =
  /^(?:(?=[\s/])\s*(?:(?:\/|&|\+|and\s)\s*)?v?\d[\d./]*(?:\s?r2|\s?sp\d)?)*(?:\s+(?:std|standard|datacenter|enterprise)\b)?/;

/** The same behind the name of a system, where a figure that follows at once is its version: "SLES 15 guests" are not fifteen. */
export function quantityBehindSystem(message: Message, end: number): number | null {
  const version = RELEASE.exec(message.text.slice(end, end + 30))?.[0].length ?? 0;
  return quantityBehind(message, end + version);
}

const GUEST_NOUNS =
  'instances?|sites?|websites?|vms?|guests?|containers?|copies|replicas?|desktops?|virtual machines?|vps|vpses|applications?|apps|services?|microservices|slices|runners?|dbs|databases|ves|jails|zones|domus?';
const HOST_NOUNS =
  '(?:[a-z]{2,8})?nodes?|servers?|machines?|boxes|workers?|seats?|systems?|managers|masters|controllers|brokers|agents|pbx(?:es)?|hosts? to virtualise|of\\s+(?:them|these|those)|tenants|customers|workstations?';
/** Words between a number and what it counts: any for guests ("40 stateless go and java services"), few for what may be a host. */
const FREE_WORDS = String.raw`(?:(?!(?:bits?|years?|days?|weeks?|months?|hours?|min\w*|gb|mb|tb|gib|mib|ghz|cores?|cpus?|threads|sockets?|users?|people|others?|of|on|in|for|per|with|to|at|from|x|vs|big|new|(?:dell|hp|ibm|old)\s+(?:servers|boxes))\b)(?:\.net|[a-z][\w+/-]*(?:\.\w+)*)\s+){0,4}?`;
const FEW_WORDS = String.raw`(?:(?:small|identical|similar|separate|existing|more|other|virtual|linux|windows|guest|different|like|equal|physical|dedicated|individual|web|test|xen|kvm)\s+){0,2}`;
/** What a number belongs to that stands before it: "error 202", "a Pentium 3". */
const NAMED_NUMBER = String.raw`\b(?:error|code|port|issue|kernel|rtx|gtx|pi|pentium|version|release|step|option|phase|ticket)\s`;
const COUNTED = new RegExp(
  String.raw`(?:^|[^\w.$€£/-])(?<!${NAMED_NUMBER})(?:(${NUMBER_PATTERN})\s*(?:-|to|or|–)\s*)?(?:a\s+)?(${NUMBER_PATTERN})(?![.\d]|[a-wyz])\s*\+?\s*x?\s*(?:of\s+(?!them|these|those))?(?:${FREE_WORDS}(${GUEST_NOUNS})|${FEW_WORDS}(${HOST_NOUNS}))\b`,
  'g',
);

const UP_TO = new RegExp(
  String.raw`\b(?:some|a\s+few|others|the\s+biggest|up\s+to|at\s+most|max(?:imum)?)\s+(?:maybe|even|perhaps|up\s+to|have|has|with|about|go\s+to)?\s*(${NUMBER}|${WORDS})\b(?!\s*(?:gb|gib|tb|mb|cores?|cpus?|users?|people|ms|s\b|sec|%|€|eur|usd))`,
);

/** "6 to 10 machines, some maybe 20": what the largest of them comes to. Null when nothing of the kind is said. */
export function largestCount(text: string): number | null {
  return numberFrom(UP_TO.exec(text)?.[1] ?? '');
}

/** Every "N things" of a stretch of text, with the noun that is counted. */
export function countedNouns(text: string): { readonly count: number; readonly noun: string; readonly index: number }[] {
  const found: { count: number; noun: string; index: number }[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const count = Math.max(numberFrom(match[2] ?? '') ?? 0, match[1] ? (numberFrom(match[1]) ?? 0) : 0);
    if (count >= 1 && count <= 1_000_000) found.push({ count, noun: match[3] ?? match[4] ?? '', index: match.index });
  }
  return found;
}

/** The number that a word or figure stands for. Null for none, and for a bare four-digit figure that is a year or a version. */
export function numberFrom(word: string): number | null {
  const text = word.trim();
  if (/^\d/.test(text)) {
    const value = Number.parseInt(text.replace(/[,\s]/g, ''), 10) * (/k$/.test(text) ? 1000 : 1);
    // a bare four-digit number between 1990 and 2035 is a year or a product version
    return value >= 1990 && value <= 2035 && !text.includes(',') ? null : value;
  }
  return NUMBER_WORDS[text] ?? VAGUE[text] ?? null;
}

const UNITS = { mb: 1 / 1024, mib: 1 / 1024, gb: 1, gib: 1, g: 1, gig: 1, gigs: 1, tb: 1024, tib: 1024 } as const;
const MEMORY = /(\d+(?:[.,]\d+)?)\s*(mib|gib|tib|mb|gb|tb|gigs|gig|g)\b\s*(?:of\s+)?(ram|memory|mem|ecc)?/g;
const CORES = /(\d+)\s*[- ]?(?:x\s*)?(?:physical\s+|cpu\s+)?(cores?|vcpus?|cpus?|threads)\b/g;

export interface Size {
  readonly kind: 'memory' | 'cores';
  /** GiB for memory, a number for cores. */
  readonly value: number;
  readonly virtual: boolean;
  readonly start: number;
  readonly end: number;
}

/** Memory and core figures of the message. A figure in GB counts as memory when it says so, or when no disk or film is near. */
export function sizesIn(message: Message): Size[] {
  const sizes: Size[] = [];
  for (const match of message.text.matchAll(MEMORY)) {
    const after = message.text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const before = message.text.slice(Math.max(0, match.index - 24), match.index);
    if (
      !match[3] &&
      (/^\s*(?:ssd|hdd|nvme|disk|drive|storage|mkv|files?|data(?:base|set)?s?\b|db\b|volume|share|mailbox|archive|backup|of\s+(?:data|storage|disk)|per\s+(?:month|day)|\/s|bit|bps|ethernet|link|network|nic)/.test(
        after,
      ) ||
        /(?:disk|drive|storage|ssd)\s+(?:of|is|:)?\s*$/.test(before))
    )
      continue;
    const unit = match[2];
    if (!unit || !(unit in UNITS)) continue;
    // "20 TB" is a disk unless it says so; "Oracle 10g" is a release
    if (
      !match[3] &&
      ((/^t/.test(unit) && !/\b(?:epyc|xeon|cores?|cpus?|threads)\b[^.]{0,14}$/.test(before)) ||
        (unit === 'g' && /\boracle\s*(?:database\s*)?$/.test(before)))
    )
      continue;
    const value = Number.parseFloat((match[1] ?? '').replace(',', '.')) * UNITS[unit as keyof typeof UNITS];
    if (!match[3] && !/\b(?:ram|memory|host|server|box|each|machine|node|with|has|got|laptop|per)\b/.test(before + after))
      continue;
    if (value > 0) sizes.push({ kind: 'memory', value, virtual: false, start: match.index, end: match.index + match[0].length });
  }
  for (const match of message.text.matchAll(CORES)) {
    const value = Number.parseInt(match[1] ?? '', 10);
    if (/^[- ]?(?:licen[cs]|pack)/.test(message.text.slice(match.index + match[0].length).slice(0, 9))) continue;
    if (value > 0)
      sizes.push({
        kind: 'cores',
        value,
        virtual: /^v/.test(match[2] ?? ''),
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  return sizes;
}
