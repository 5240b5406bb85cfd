import { platforms } from '../knowledge/platforms/index.ts';
import { software } from '../knowledge/software/index.ts';
import type { Kind, Model, OsFamily } from '../knowledge/vocabulary.ts';
import { MODEL_WORDS, OS_WORDS } from './field-words.ts';
import { readMessage, type Token } from './tokens.ts';
import { corrector } from './typos.ts';

/** What a word or a run of words names. One run may name several: "docker" is a platform and a thing to run. */
export type Sense =
  | { readonly type: 'software'; readonly id: string }
  | { readonly type: 'platform'; readonly id: string }
  | { readonly type: 'model'; readonly id: Model }
  | { readonly type: 'kind'; readonly id: Kind }
  | { readonly type: 'os'; readonly family: OsFamily };

export interface Mention {
  readonly senses: readonly Sense[];
  readonly from: number;
  /** Index of the token after the last. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly senses: Sense[];
}

const root = buildTrie();
const corrected = corrector(new Set([...root.next].flatMap(([word, { senses }]) => (senses.length > 0 ? [word] : []))));

/** Every named thing in the message, longest match first, left to right, without overlaps. */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length; ) {
    const match = longestMatch(tokens, from);
    if (!match) {
      from += 1;
      continue;
    }
    const first = tokens[from];
    const last = tokens[match.to - 1];
    if (first && last) {
      mentions.push({ senses: match.senses, from, to: match.to, start: first.start, end: last.end, sentence: first.sentence });
    }
    from = match.to;
  }
  return mentions;
}

function longestMatch(tokens: readonly Token[], from: number): { to: number; senses: readonly Sense[] } | null {
  let best: { to: number; senses: readonly Sense[] } | null = null;
  let node: Node | undefined = root;
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < tokens.length && node; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || (at > from && isApart(tokens[at - 1], token))) break;
    const exact: Node | undefined = node.next.get(token.text) ?? node.next.get(singularOf(token.text));
    node = exact ?? (at === from ? roughly(token.text) : undefined);
    if (node && node.senses.length > 0) best = { to: at + 1, senses: node.senses };
  }
  return best;
}

/** "30 Windows, 10 Linux": a figure behind a comma is no version. */
function isApart(before: Token | undefined, { text, start }: Token): boolean {
  return before !== undefined && start - before.end > 1 && /^\d/.test(text);
}

/** A name with its version stuck to it ("rhel4", "esxi6.7"), or misspelt by one letter. */
function roughly(word: string): Node | undefined {
  const name = /^([a-z]{3,})\d[\d.]*$/.exec(word)?.[1] ?? corrected(word) ?? corrected(singularOf(word));
  const node = name ? root.next.get(name) : undefined;
  return node && node.senses.length > 0 ? node : undefined;
}

function singularOf(word: string): string {
  if (word.length > 3 && word.endsWith("'s")) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function buildTrie(): Node {
  const trie: Node = { next: new Map(), senses: [] };
  for (const [alias, sense] of everyAlias()) {
    let node = trie;
    for (const { text } of readMessage(alias).tokens) {
      const next = node.next.get(text) ?? { next: new Map(), senses: [] };
      node.next.set(text, next);
      node = next;
    }
    if (node !== trie) node.senses.push(sense);
  }
  return trie;
}

function* everyAlias(): Generator<readonly [string, Sense]> {
  for (const { id, aliases } of software) for (const alias of aliases) yield [alias, { type: 'software', id }];
  for (const { id, aliases, name } of platforms)
    for (const alias of new Set([...aliases, name])) yield [alias, { type: 'platform', id }];
  for (const [alias, sense] of MODEL_WORDS) yield [alias, sense];
  for (const [alias, family] of OS_WORDS) yield [alias, { type: 'os', family }];
}
