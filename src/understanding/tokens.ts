/** One word of a message. `start` and `end` point into the text that was tokenised. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Counts sentences from 0: lines, full stops, question marks and semicolons end one. */
  readonly sentence: number;
}

export interface Message {
  /** Lower case, plain quotes, code fences and quoted log lines blanked. Same length as the raw text, so that offsets agree. */
  readonly text: string;
  readonly raw: string;
  readonly tokens: readonly Token[];
}

/** No message of a person needs more; what is past it is not read, which the reply says. */
const MAX_MESSAGE_CHARS = 10_000;

const WORD = /\.net\b|[\p{L}\p{N}]+(?:[.'+#][\p{L}\p{N}]+)*[+#]*/gu;
/** "- DC01, DC02: Windows Server": what stands behind the names of machines is said of them. */
const HOST_LABEL =
  /^[ \t]*(?:[-*•]\s*)?[a-z]{1,10}-?\d{1,3}(?:\s*(?:,|\.{2,3}|-|&|and|to)\s*(?:[a-z]{1,10}-?)?\d{1,3}){0,40}[ \t]*:/gm;
const FENCE = /```[\s\S]*?(?:```|$)/g;

/** Splits a message into words and sentences. Hyphens and underscores separate words, so "nfs-kernel-server" reads like "nfs kernel server". */
export function readMessage(input: string): Message {
  const raw = input.slice(0, MAX_MESSAGE_CHARS);
  const text = blankFences(sameLengthLower(raw))
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, '-');
  const labels = new Set(Array.from(text.matchAll(HOST_LABEL), ({ 0: label, index }) => index + label.length - 1));
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const gap = text.slice(last, start);
    if ((gap !== '..' && /[?!;\n]|\.(?=\s|$)/.test(gap)) || (/:(?=\s)/.test(gap) && !labels.has(last + gap.indexOf(':'))))
      sentence += 1;
    tokens.push({ text: match[0], start, end: start + match[0].length, sentence });
    last = start + match[0].length;
  }
  return { text, raw, tokens };
}

/** `toLowerCase` may lengthen a text ("İ"); offsets must not move. */
function sameLengthLower(raw: string): string {
  const lower = raw.toLowerCase();
  if (lower.length === raw.length) return lower;
  return Array.from(raw, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

function blankFences(text: string): string {
  return text.replace(FENCE, (fence) => ' '.repeat(fence.length));
}
