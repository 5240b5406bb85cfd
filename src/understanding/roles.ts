import type { Mention, Sense } from './lexicon.ts';
import { isRuledOut } from './negation.ts';
import type { Candidate } from './question.ts';
import { sentenceText } from './sentences.ts';
import type { Message } from './tokens.ts';

type PlaceSense = Extract<Sense, { type: 'platform' | 'model' | 'kind' }>;

const CHOICE = /\b(?:or|vs\.?|versus|instead\s+of|rather\s+than|over|against|compared\s+(?:to|with)|not)\b|[/]/;
export const FAILURE =
  /\b(?:fail(?!.?over)\w*|broke\w*|broken|breaks|dies|dying|died|drop\s+dead|error\w*|does\s?n[o']?t\s+(?:start|work|run|show|see|boot|come)|won'?t\s+(?:start|work|run|boot)|(?:can'?t|cannot)(?!\s+(?:be\s+)?(?:re-?install\w*|port\w*|change\w*|upgrade\w*|afford|touch\w*|replace\w*|live|lose|stop|wait|rewrite|rewritten))|could\s?n'?t|nothing|trouble|denied|not\s+(?:available|found|possible|supported|permitted|reachable)|isn'?t\s+(?:available|reachable)|isnt\s+(?:available|reachable)|no\s+\w+\s+found|no\s+process|messed\s+up|chokes?|gave\s+up|give\s+up|impossible|complains?|requirements\s+not\s+met|no\s+luck|stuck|crash\w*|panics?|dies|(?<!\bwhat\s)stops|unsupported|unhealthy|freez\w*|hangs|refus\w*|not\s+supported|is\s+dead)\b/;
/** "… fails in the CT but works fine in a VM": the place behind these words is the one that did not fail. */
const WORKED =
  /\b(?:fine|works?|worked|ok|okay|good|happy|no\s+problems?)\s+(?:\w+\s+)?(?:on|in|inside|with|under)\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?:\w+\s+)?$/;
const IN_PLACE =
  /\b(?:hypervisor\s+is|host(?:ed)?\s+(?:is|runs|on)|on|under|using|use|uses|run|runs|running|have|has|got|our|my|with|in|inside|via|w\/|from|at|moving\s+to|move\s+to|migrating\s+to|of|through|each)\s+(?:an?\s+|the\s+|my\s+|our\s+|own\s+|one\s+(?:of\s+(?:our|my|the)\s+)?|cheap\s+|small\s+|old\s+|new\s+|single\s+|existing\s+|free\s+|standalone\s+|unpriv\w*\.?\s+|\w+\s+server\s+w(?:ith|\/)\s+){0,3}$/;
const ONES_OWN = /\b(?:on|in|under)\s+(?:my|our)\s+(?:own\s+|existing\s+)?$/;
const ASKING = /^\s*[,.]?\s*(?:\?|the\s+way|enough|secure|safe|ok\b|okay|good|possible|make\s+sense)|^[^.!?]{0,25}\?/;

/** Decides what each named platform, model or kind is to the asker: what they weigh, what is in place, what failed, or merely named. */
export function candidatesOf(message: Message, places: readonly Mention[]): Candidate[] {
  const found = new Map<string, Candidate>();
  places.forEach((mention, at) => {
    const sense = placeSense(mention);
    if (!sense || isRuledOut(message, mention.start, mention.end)) return;
    const role = roleOf(message, mention, places[at - 1], places[at + 1]);
    const key = `${sense.type}:${sense.id}`;
    const known = found.get(key);
    if (!known || RANK[role] > RANK[known.role]) found.set(key, withRole(sense, role));
  });
  const signed = SIGNS.find(({ pattern }) => pattern.test(message.text));
  const known = signed && found.get(`platform:${signed.platform}`);
  const onlyThat = [...found.values()].every(({ type, id }) => type !== 'platform' || id.startsWith('xen'));
  if (signed && (known === undefined || (known.role === 'mentioned' && onlyThat))) {
    found.set(`platform:${signed.platform}`, {
      type: 'platform',
      id: signed.platform,
      role: FAILURE.test(message.text) ? 'failed' : 'in-place',
    });
  }
  return weighed(message, [...found.values()]);
}

/** What gives a platform away that is not named: OpenVZ's counters, its guaranteed and burst memory, its network device. */
const SIGNS: readonly { readonly platform: string; readonly pattern: RegExp }[] = [
  { platform: 'xen', pattern: /\bdom(?:u|us|0)\b|\bxenu\b|\bkernel-xen\b|\bxen-create-image\b|\bx[lm]\s+create\b/ },
  {
    platform: 'openvz',
    pattern:
      /\b042stab\d*|\buser_?beancounters\b|\bprivvmpages\b|\bfailcnt\b|\bvenet\d?\b|\bnumproc\b|\bguaranteed\s*(?:ram\s*)?(?:\/|,|and)\s*\d+\s*(?:mb\s*)?burst|\bburst(?:able)?\s+(?:ram|memory)\b/,
  },
];

const WEIGHING = /\b(?:opinions?|thoughts|which|choose|better|recommend\w*|advice|prefer\w*|pros\s+and\s+cons)\b/;

/** "Everybody uses Xen, but KVM looks simpler. Opinions?": nothing is joined by an "or", and yet all of it is weighed. */
function weighed(message: Message, named: readonly Candidate[]): Candidate[] {
  const open = named.filter(({ role }) => role !== 'failed');
  if (named.some(({ role }) => role === 'candidate') || open.length < 2 || !WEIGHING.test(message.text)) return [...named];
  return named.map((candidate) => (open.includes(candidate) ? { ...candidate, role: 'candidate' } : candidate));
}

/** The first sense that is a place to run something. */
export function placeSense(mention: Mention): PlaceSense | null {
  for (const sense of mention.senses) {
    if (sense.type === 'platform' || sense.type === 'model' || sense.type === 'kind') return sense;
  }
  return null;
}

const RANK = { mentioned: 0, 'in-place': 1, failed: 2, candidate: 3 } as const;

function withRole(sense: PlaceSense, role: Candidate['role']): Candidate {
  if (sense.type === 'platform') return { type: 'platform', id: sense.id, role };
  if (sense.type === 'model') return { type: 'model', id: sense.id, role };
  return { type: 'kind', id: sense.id, role };
}

function roleOf(message: Message, mention: Mention, before: Mention | undefined, after: Mention | undefined): Candidate['role'] {
  if (isChoice(message, before, mention) || isChoice(message, mention, after)) return 'candidate';
  const lead = message.text.slice(Math.max(0, mention.start - 50), mention.start);
  const tail = message.text.slice(mention.end, mention.end + 60);
  if (/\b(?:can|could|will|would|does)\s+(?:an?\s+|the\s+)?$/.test(lead)) return 'candidate';
  if (/\b(?:i|we)\s+(?:want|prefer|plan|intend|would\s+(?:like|prefer))\s+(?:to\s+(?:use|run|go\s+with|buy)\s+)?$/.test(lead))
    return 'candidate';
  if (
    /\b(?:should|shall|would|could|needs?|want\w*|go\s+with|choose|pick|use|get|buy|better|try)\b[^.?!]*$/.test(lead) &&
    ASKING.test(tail)
  )
    return 'candidate';
  const sentence = sentenceText(message, mention.sentence);
  if (ONES_OWN.test(lead) && !FAILURE.test(sentence)) return 'in-place';
  if (/^\s+for\b[^.!?]{0,80}\?/.test(message.text.slice(mention.end, mention.end + 90))) return 'candidate';
  if (FAILURE.test(sentence) && !WORKED.test(lead)) return 'failed';
  if (
    IN_PLACE.test(lead) ||
    /^\s*(?:host|server|node|box|cluster|hypervisor|here|already|today|at\s+the\s+moment)\b/.test(tail) ||
    isApposition(lead, tail)
  )
    return 'in-place';
  return ASKING.test(tail) ? 'candidate' : 'mentioned';
}

/** "A Ubuntu instance, OpenVZ, running …": what stands between commas says what kind of machine it is. */
function isApposition(lead: string, tail: string): boolean {
  return (
    (/[,(]\s*$/.test(lead) && /^\s*[,)]/.test(tail)) ||
    /^\s*(?:vps|containers?|guests?|vms?|instances?)\b(?!\s*(?:\?|or\b))/.test(tail)
  );
}

function isChoice(message: Message, left: Mention | undefined, right: Mention | undefined): boolean {
  if (!left || !right || right.start - left.end > 60 || right.sentence - left.sentence > 1) return false;
  const gap = message.text.slice(left.end, right.start);
  if (/\bnot\b/.test(gap) && !/\bor\b/.test(gap)) return false;
  if (CHOICE.test(gap)) return gap.split(/\s+/).length <= 9;
  // "xen, kvm or openvz": a comma belongs to the choice when an "or" follows it
  return /^\s*,\s*$/.test(gap) && /^[^.?!]{0,50}\b(?:or|vs\.?|versus)\b/.test(message.text.slice(right.end));
}
