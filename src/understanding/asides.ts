import { findMentions } from './lexicon.ts';
import { statesNeed } from './need-phrases.ts';
import { PRIORITY_PHRASES } from './priority-phrases.ts';
import { ROLE_NOUNS } from './role-nouns.ts';
import type { Message, Token } from './tokens.ts';

/** Words of the trade, of failures, counts, people and wishes: a sentence that holds one may matter. */
const TELLING =
  /\d|\?|^(?:what|how|who|why|which|where|when|can|could|would|will|is|are|do|does|did|should|shall|or|and|but|am)\b|\b(?:virtual\w*|hypervisors?|kernels?|modules?|drivers?|guests?|hosts?|hosting|servers?|machines?|box(?:es)?|nodes?|clusters?|containers?|jails?|zones?|vms?|vps|cpus?|processors?|cores?|memory|ram|swap|disks?|storage|network\w*|nics?|cards?|devices?|usb|pci\w*|gpus?|licen[cs]\w*|root|shell|ssh|logins?|log\s+in|fail\w*|errors?|denied|refus\w*|crash\w*|panic\w*|works?|worked|working|runs?|running|start\w*|stop\w*|boots?|booting|install\w*|compile\w*|migrat\w*|consolidat\w*|replac\w*|isolat\w*|secur\w*|safe\w*|trust\w*|strangers?|customers?|clients?|tenants?|users?|students?|pupils?|teams?|each|every\w*|all\s+(?:of\s+them|the|on|in|linux|windows)|both|same|separate\w*|identical|only|none|never|need\w*|want\w*|must|should|require\w*|cheap\w*|cost\w*|money|budget|fast\w*|slow\w*|latency|performance|density|backups?|snapshots?|recommend\w*|which|versus|vs|or|no|not\s+(?:an?|the|in|on)|without|one|two|three|four|five|six|ten|dozen|several|many|few|os|system|app\w*|services?|sites?|image|docker|upgrade\w*|legacy|old|hardware|permitted|exist\w*|argument|\w*supported|rtnetlink|protocol|unhealthy|cannot|can'?t|couldn'?t|tried|tests?|testing|try|moving|moves?|moved\s+(?:it|to|from)|internet|mix|live|alive|dead|alternative|nervous|policy|cloud|differen\w+|explain|like\s+to|lost|broke|dies?)\b/;

/**
 * The message without sentences that say nothing about what is to run ("Thanks in advance.", "My colleague is on holiday."): they must not
 * change what is understood. Unchanged where nothing would be left.
 */
export function withoutAsides(message: Message): Message {
  const sentences = sentencesOf(message);
  if (sentences.length < 2) return message;
  const asides = sentences.filter((tokens) => isAside(message, tokens));
  if (asides.length === 0 || asides.length === sentences.length) return message;
  const dropped = new Set(asides.flatMap(([first]) => (first ? [first.sentence] : [])));
  let text = message.text;
  for (const [index, tokens] of sentences.entries()) {
    const first = tokens[0];
    if (!first || !dropped.has(first.sentence)) continue;
    const end = sentences[index + 1]?.[0]?.start ?? text.length;
    text = text.slice(0, first.start) + text.slice(first.start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  }
  return { ...message, text, tokens: message.tokens.filter(({ sentence }) => !dropped.has(sentence)) };
}

function sentencesOf(message: Message): Token[][] {
  const sentences: Token[][] = [];
  for (const token of message.tokens) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === token.sentence) last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

function isAside(message: Message, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < 2) return false;
  const text = message.text.slice(first.start, last.end + 2);
  return (
    /^[\x20-\x7e\n]*$/.test(text) &&
    !/:\s*$/.test(text) &&
    !TELLING.test(text) &&
    findMentions(tokens).length === 0 &&
    !statesNeed(text) &&
    !PRIORITY_PHRASES.some(([, pattern]) => pattern.test(text)) &&
    !ROLE_NOUNS.some(({ pattern }) => text.search(pattern) >= 0)
  );
}
