import type { RowClass } from '../../inventory/inventory.ts';
import { apartIn } from './apart-words.ts';
import { isHost, memoryIn } from './host-size.ts';
import { reuseIn } from './reuse-words.ts';
import type { SizingWish } from './size-estate.ts';

/** What a message may name: the clusters of the inventory, and its machines with their ids. */
export interface Names {
  readonly clusters: readonly string[];
  readonly machines: ReadonlyMap<string, string>;
}

/** A message as a change of how an estate is sized ("n+2", "with 1 TiB hosts", "only Cluster2"). Null where it changes nothing of that. */
export function wishAfter(wish: SizingWish, text: string, names: Names): SizingWish | null {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (lower.length > LONGEST) return null;
  const { reuse, rest } = reuseIn(lower);
  let after = reuse === null ? wish : { ...wish, reuse };
  for (const change of CHANGES) after = change(after, rest, names);
  return JSON.stringify(after) === JSON.stringify(wish) && !NO_CHANGE.test(lower) ? null : after;
}

/** What changes a plan is said in a sentence or two. */
const LONGEST = 300;
/** Said though it holds already ("n+1" where that is so): the plan as it is answers that. */
const NO_CHANGE =
  /^(?:n ?\+ ?\d+|(?:show|size|count) (?:it|them|everything|the estate)(?: again)?|how many hosts(?: (?:is|are) (?:that|it|needed))?)\W*$/;

type Change = (wish: SizingWish, text: string, names: Names) => SizingWish;

const CHANGES: readonly Change[] = [host, failover, growth, classes, cluster, policy, guestsPerHost, apart, byWorkload];

const HOST_WORD = /\bhosts?\b|\bnodes?\b|\bboxes\b|\beach\b/;
/** Machines are called servers too: the word means hosts only beside a size, as in "1 TiB servers" or "on servers with 1 TiB". */
const SERVERS = /\b(?:cores?|[tg]i?b|terabytes?|gigabytes?)[- ]servers?\b|\b(?:on|use|buy|new) servers? (?:with|of)\b/;

function host(wish: SizingWish, text: string): SizingWish {
  const cores = /\b(\d{1,5})[ -]?cores?\b/.exec(text);
  const memory = memoryIn(text);
  if ((!cores && memory === null) || !meansHosts(text, cores !== null && memory !== null)) return wish;
  const asked = { cores: cores ? Number(cores[1]) : wish.host.cores, memoryGiB: memory ?? wish.host.memoryGiB };
  return isHost(asked) ? { ...wish, host: asked } : wish;
}

function meansHosts(text: string, both: boolean): boolean {
  return HOST_WORD.test(text) || (!OUT.test(text) && (both || SERVERS.test(text)));
}

function failover(wish: SizingWish, text: string): SizingWish {
  const spares = /\bn ?\+ ?(\d{1,2})\b/.exec(text) ?? /\b(\d{1,2}|no|one|two|three) spares?(?: hosts?)?\b/.exec(text);
  if (!spares) return wish;
  const count = NUMBER[spares[1] ?? ''] ?? Number(spares[1]);
  return { ...wish, failover: count };
}

const NUMBER: Readonly<Record<string, number>> = { no: 0, one: 1, two: 2, three: 3 };

function growth(wish: SizingWish, text: string): SizingWish {
  const share =
    /\b(?:growth|grow|grows|growing)\b[^.?!\d]{0,16}(\d{1,3}) ?(?:%|percent|per cent)/.exec(text) ??
    /\b(\d{1,3}) ?(?:%|percent|per cent) (?:more |of )?growth\b/.exec(text);
  if (share) return { ...wish, growth: Number(share[1]) };
  return /\b(?:no|without) growth\b/.test(text) ? { ...wish, growth: 0 } : wish;
}

const CLASS_WORDS: readonly (readonly [RowClass, RegExp])[] = [
  ['powered-off', /\bpowered[ -]?off\b|\bswitched[ -]?off\b|\bturned[ -]?off\b/],
  ['template', /\btemplates?\b/],
  ['appliance', /\bappliances?\b/],
  ['placeholder', /\bplace ?holders?\b/],
  ['duplicate', /\bduplicates?\b|\blisted twice\b/],
];
const OUT = /\b(?:leave|left) out\b|\bwithout\b|\bexclud\w*\b|\bignor\w*\b|\bskip\w*\b|\bdrop\b|\bset aside\b|\bnot the\b/;
const IN = /\b(?:count|include|including|keep|with|add)\b/;

function classes(wish: SizingWish, text: string): SizingWish {
  const [out, into] = [OUT.test(text), IN.test(text)];
  if (out === into) return wish;
  const named = CLASS_WORDS.filter(([, pattern]) => pattern.test(text)).map(([each]) => each);
  const others = (list: readonly RowClass[]) => list.filter((each) => !named.includes(each));
  const { without, including } = wish.selection;
  return {
    ...wish,
    selection: {
      ...wish.selection,
      without: out ? [...others(without), ...named] : others(without),
      including: into ? [...others(including), ...named] : others(including),
    },
  };
}

function cluster(wish: SizingWish, text: string, { clusters }: Names): SizingWish {
  if (/\ball (?:the )?clusters\b|\bwhole estate\b|\beverything together\b/.test(text))
    return { ...wish, selection: { ...wish.selection, cluster: null } };
  const asked = /\b(?:only|just) (?:the )?(?:cluster )?(.+?)(?: cluster)?[.!?]*$/.exec(text)?.[1];
  const named = clusters.find((name) =>
    [asked, `cluster ${asked}`].some((each) => each !== undefined && squeezed(each) === squeezed(name)),
  );
  return named === undefined ? wish : { ...wish, selection: { ...wish.selection, cluster: named } };
}

/** "Cluster 2" and "cluster2" are the same to whoever types them. */
export function squeezed(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}

const POLICY_WORDS: readonly (readonly [string, RegExp])[] = [
  ['nutanix-workshop', /\bnutanix\b/],
  ['presizion', /\bpresizion\b/],
  ['odin', /\bodin\b|\bazure local\b/],
  ['azure-avs', /\bazure\b|\bavs\b/],
  ['vcf', /\bvcf\b|\bopenshift\b/],
  ['spiral', /\bspiral\w*\b/],
  ['kubev2v', /\bkubev2v\b|\bforklift\b|\bmigration planner\b/],
  ['default', /\bdefault\b|\byour own\b|\bour own\b/],
];

function policy(wish: SizingWish, text: string): SizingWish {
  if (!/\b(?:rules?|rule book|policy|book|method|formula|tool)\b/.test(text)) return wish;
  const named = POLICY_WORDS.find(([, pattern]) => pattern.test(text));
  return named ? { ...wish, policy: named[0] } : wish;
}

function guestsPerHost(wish: SizingWish, text: string): SizingWish {
  const most = /\b(?:at most|max(?:imum)?(?: of)?|no more than|up to) (\d{1,5}) (?:guests|vms|machines)\b/.exec(text);
  return most && Number(most[1]) > 0 ? { ...wish, guestsPerHostAtMost: Number(most[1]) } : wish;
}

function apart(wish: SizingWish, text: string, { machines }: Names): SizingWish {
  const groups = apartIn(text, machines);
  return groups.length === 0 ? wish : { ...wish, apart: [...wish.apart, ...groups] };
}

/** "Count CPU by workload class", "one ratio for all". */
function byWorkload(wish: SizingWish, text: string): SizingWish {
  if (/\b(?:one|the same|a single) ratio\b/.test(text)) return { ...wish, byWorkload: false };
  return /\b(?:by|per|for each) (?:class of )?workload(?:s| class(?:es)?)?\b/.test(text) ? { ...wish, byWorkload: true } : wish;
}
