import type { Need, Priority } from '../knowledge/vocabulary.ts';
import { isLeftAside } from './left-aside.ts';
import { GPU_CARD, phrasesFor } from './need-phrases.ts';
import { isNegated } from './negation.ts';
import { LESS_THAN, PRIORITY_PHRASES } from './priority-phrases.ts';
import type { StatedNeed } from './question.ts';
import type { Message } from './tokens.ts';

export interface SaidNeed extends StatedNeed {
  readonly start: number;
  readonly sentence: number;
}

/** "Keep the VM + PCI passthrough, or a container …?": part of a way out, not of the problem. */
const OPTION = /\b(?:vm|vms|kvm|virtual\s+machine)\s*(?:\+|with|and)\s+(?:its\s+|an?\s+)?$/;

/** Customers who never log in, and people who trust each other, are no strangers. */
const TRUSTED =
  /\b(?:customers?|clients?|tenants?|users?|students?|nobody|no\s+one|they|who)\b[^.?!]{0,30}\b(?:have\s+no|has\s+no|with\s+no|without|never|don'?t|do\s+not|gets?\s+no)\s+(?:have\s+|get\s+|need\s+)?(?:an?\s+|any\s+)?(?:shell|ssh|root|log\s?ins?|log\s+(?:in|on)|access)\b|\b(?:we|all|they|who|that)\s+(?:all\s+)?trust\s+(?:each\s+other|one\s+another|them|all)\b|\bof\s+the\s+same\s+(?:institute|company|team|department|family|owner)\b|\btrusted\s+(?:users?|people|staff|colleagues|customers?|code)\b/;

/** Every need that the words themselves state, with the place where they do. Negated and outranked needs ("more than own kernels") are left out. */
export function saidNeeds(message: Message): SaidNeed[] {
  const found: SaidNeed[] = [];
  const trusted = TRUSTED.test(message.text);
  for (const { need, degree, pattern } of phrasesFor(message)) {
    if (
      (need !== 'legacy-os' && found.some((other) => other.need === need)) ||
      (trusted && need === 'untrusted-tenants' && degree === 'soft')
    )
      continue;
    const match = pattern.exec(message.text);
    if (!match) continue;
    const end = match.index + match[0].length;
    if (isNegated(message, match.index, end) || LESS_THAN.test(message.text.slice(Math.max(0, match.index - 40), match.index)))
      continue;
    if (OPTION.test(message.text.slice(Math.max(0, match.index - 30), match.index)) && /\bor\b/.test(message.text)) continue;
    if (isLeftAside(message, match.index, end)) continue;
    const sentence = message.tokens.find((token) => token.end > match.index)?.sentence ?? 0;
    found.push({ need, degree, from: { said: message.raw.slice(match.index, end).trim() }, start: match.index, sentence });
  }
  // "PCIe passthrough" of a graphics card is said twice over: the card is what is needed
  const card = found.some(({ need }) => need === 'gpu-passthrough' || need === 'gpu-shared');
  const whole = found.some(({ need }) => need === 'gpu-passthrough');
  return found.filter(
    ({ need, from }) =>
      !(whole && need === 'gpu-shared' && 'said' in from && GPU_CARD.test(from.said.toLowerCase())) &&
      !(
        card &&
        need === 'pci-passthrough' &&
        'said' in from &&
        /pass/i.test(from.said) &&
        !/card|hba|nic|tuner/i.test(from.said)
      ),
  );
}

/** Needs that are named only to say that there is none. */
export function deniedNeeds(message: Message): Need[] {
  const denied = phrasesFor(message).flatMap(({ need, pattern }) => {
    const match = pattern.exec(message.text);
    return match && isNegated(message, match.index, match.index + match[0].length) ? [need] : [];
  });
  return [...new Set(denied)];
}

/** What the asker says matters, in the order in which it is said. */
export function saidPriorities(message: Message): Priority[] {
  return PRIORITY_PHRASES.flatMap(([priority, pattern]) => {
    const match = pattern.exec(message.text);
    if (!match || isNegated(message, match.index, match.index + match[0].length)) return [];
    return [{ priority, at: match.index }];
  })
    .sort((a, b) => a.at - b.at)
    .map(({ priority }) => priority);
}

const SUPERLATIVE =
  /\b(?:most|above\s+all|more\s+than\s+anything|number\s+one|top\s+priority|first\s+and\s+foremost|the\s+main\s+(?:thing|concern|point)|paramount|everything)\b/;

/** The priority that the same sentence puts above the rest ("isolation matters most"). Null where none is, or where several are. */
export function foremostPriority(message: Message): Priority | null {
  const first = saidPriorities(message)[0];
  if (first === undefined) return null;
  const match = PRIORITY_PHRASES.find(([priority]) => priority === first)?.[1].exec(message.text);
  if (!match) return null;
  const around =
    message.text
      .slice(Math.max(0, match.index - 30), match.index + match[0].length + 40)
      .split(/[.;?!]/)
      .find((part) => part.includes(match[0])) ?? '';
  return SUPERLATIVE.test(around) ? first : null;
}

/** Needs without repeats; what is said outranks what is implied, and hard outranks soft. */
export function mergeNeeds(needs: readonly StatedNeed[]): StatedNeed[] {
  const kept = new Map<Need, StatedNeed>();
  for (const { need, degree, from } of needs) {
    const known = kept.get(need);
    if (!known || (known.degree === 'soft' && degree === 'hard')) kept.set(need, { need, degree, from });
  }
  return [...kept.values()];
}
