import type { Topic } from '../knowledge/vocabulary.ts';
import { type Question, understand } from '../understanding/index.ts';
import type { Input } from './input.ts';
import type { Shelf } from './sizing/shelf.ts';
import { sizingAfter } from './sizing/talk.ts';
import { fold, heardAfter } from './state.ts';

/**
 * Whether words that address nobody are meant for the advisor: they change the plan of the conversation, or ask something that can be
 * answered. What people tell one another stays between them, also where it names a product.
 */
export function isMeant(log: readonly Input[], text: string, shelf: Shelf = new Map()): boolean {
  const said = text.toLowerCase().replaceAll('’', "'");
  if (BETWEEN_PEOPLE.test(said) && !SUPPOSES.test(said)) return false;
  const state = fold(log, shelf);
  if (state.sizing !== null && sizingAfter(state.sizing, text, shelf) !== null) return true;
  const { asked, changes, part, remark } = heardAfter(state, text);
  // "That is wrong" among colleagues may be about anything.
  if (changes || part !== null || remark === 'start-over' || remark === 'show-plan') return true;
  if (!ASKS.test(said) || OF_PEOPLE.test(said)) return false;
  const alone = understand(text);
  const { intent, topic } = asked;
  // What only its place makes a question: the reasons again, or another side of the plan.
  if (alone.intent.kind !== intent.kind) return isWhy(said, alone) || isASide(topic);
  return intent.kind === 'answer' || (intent.kind === 'recommendation' && (isOfTheField(alone) || ADVICE.test(said)));
}

/** Plans, reports and opinions of one's own, appointments, and thanks: talk with colleagues. */
const BETWEEN_PEOPLE =
  /\b(?:i'll|i'm|i've|i'd|i\s+(?:will|am|was|have\s+(?:just|already|been)|had|did|do|don't|didn't|can't|could|would|think|guess|believe|suppose|know|see|saw|asked|told|moved|updated|installed|tried|talked|spoke|agree|like|love|hope|wonder)|let's|let\s+us|we'll|we\s+(?:will|had|did|talked|agreed|met)|you\s+(?:guys|all|said|told|were|did|have)|yesterday|tonight|tomorrow|last\s+(?:night|week|month)|this\s+(?:morning|afternoon|evening|week)|next\s+week|meeting|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
/** What is only supposed is no news, whoever supposes it. */
const SUPPOSES = /^\W*(?:(?:and|but|so|ok(?:ay)?)\b\W*)*what\s+if\b/;
/** Questions that only a colleague can answer. */
const OF_PEOPLE =
  /^\W*(?:(?:and|but|so|ok(?:ay)?|hey|hi)\b\W*)*(?:who|whose|when|where|has\s+any(?:body|one)|have\s+you|did|are\s+you|were)\b/;
const ASKS =
  /\?|^\W*(?:(?:and|but|so|then|ok(?:ay)?|also)\b\W*)*(?:what|which|why|how|can|could|should|shall|is|are|does|do|will|would|may|compare|explain|recommend)\b/;
const ADVICE = /\b(?:recommend\w*|advise|advice|suggest\w*|should|better|best|fits?|suits?|which)\b/;

const BARE_WHY = /^\W*(?:but\s+)?why(?:\s+(?:so|that|this|these|not|is\s+that))?\W*$/;
const SIDES: readonly (Topic | null)[] = ['licensing', 'migration', 'memory', 'performance', 'security', 'dangers'];

/** "Why?", "why that?", and "why not …" of something in the field. */
function isWhy(said: string, { candidates, intent }: Question): boolean {
  if (BARE_WHY.test(said)) return true;
  return (
    /^\W*(?:but\s+)?why\b/.test(said) && (candidates.length > 0 || (intent.kind === 'clarification' && said.includes(' not ')))
  );
}

function isASide(topic: Topic | null): boolean {
  return SIDES.includes(topic);
}

function isOfTheField({ candidates, topic, workloads }: Question): boolean {
  return candidates.length > 0 || topic !== null || workloads.some(({ needs }) => needs.some(({ from }) => 'said' in from));
}
