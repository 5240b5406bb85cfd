import { type Refusal, refusal } from './sheets.ts';

/** What a part of a workbook does with its tags. Names and attributes stay bytes, because a sheet has millions of them. */
export interface XmlReader {
  /** Whether the text before the next tag is wanted. */
  capturing: boolean;
  /** Name without prefix in [name, nameEnd), attributes up to `end`. A tag that closes itself comes as open, then as close. */
  open(data: Buffer, name: number, nameEnd: number, end: number): Refusal | 'enough' | null;
  close(data: Buffer, name: number, nameEnd: number): Refusal | 'enough' | null;
  /** Text between tags, of which `raw` has no entities. */
  text(data: Buffer, from: number, to: number, raw: boolean): void;
}

const [LT, GT, SLASH, COLON, BANG, QUESTION, QUOTE, APOSTROPHE] = [0x3c, 0x3e, 0x2f, 0x3a, 0x21, 0x3f, 0x22, 0x27];
const LONGEST_PIECE = 1024 * 1024;
const NO_BYTES = Buffer.alloc(0);

/** Reads XML as it comes in, chunk by chunk, with no tree, no depth and no document types: entities of a file's own are never expanded. */
export function createXmlScanner(reader: XmlReader): { push(chunk: Buffer): Refusal | 'enough' | null } {
  let rest: Buffer = NO_BYTES;

  function push(chunk: Buffer): Refusal | 'enough' | null {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = data.length;
    let at = 0;
    while (true) {
      const textStart = at;
      while (at < end && data[at] !== LT) at += 1;
      if (at === end) return keep(data, reader.capturing ? textStart : end);
      const tagEnd = data[at + 1] === BANG ? endOfMarkup(data, at) : endOfTag(data, at, end);
      if (tagEnd === 'doctype') return DOCUMENT_TYPE;
      if (tagEnd === -1) return keep(data, reader.capturing ? textStart : at);
      if (reader.capturing && at > textStart) reader.text(data, textStart, at, false);
      const outcome = data[at + 1] === BANG ? markup(data, at, tagEnd) : tag(data, at, tagEnd);
      if (outcome) return outcome;
      at = tagEnd + 1;
    }
  }

  function keep(data: Buffer, from: number): Refusal | null {
    rest = data.subarray(from);
    return rest.length > LONGEST_PIECE ? ENDLESS : null;
  }

  function tag(data: Buffer, at: number, tagEnd: number): Refusal | 'enough' | null {
    if (data[at + 1] === QUESTION) return null;
    const closing = data[at + 1] === SLASH;
    let name = closing ? at + 2 : at + 1;
    let nameEnd = name;
    for (; nameEnd < tagEnd; nameEnd += 1) {
      const byte = data[nameEnd] ?? 0;
      if (byte === COLON) name = nameEnd + 1;
      else if (byte <= 0x20 || byte === SLASH) break;
    }
    if (closing) return reader.close(data, name, nameEnd);
    const closesItself = data[tagEnd - 1] === SLASH;
    const outcome = reader.open(data, name, nameEnd, closesItself ? tagEnd - 1 : tagEnd);
    return outcome ?? (closesItself ? reader.close(data, name, nameEnd) : null);
  }

  function markup(data: Buffer, at: number, tagEnd: number): null {
    if (reader.capturing && data[at + 2] === 0x5b) reader.text(data, at + '<![CDATA['.length, tagEnd - 2, true);
    return null;
  }

  return { push };
}

function endOfTag(data: Buffer, at: number, end: number): number {
  let quote = 0;
  for (let to = at + 1; to < end; to += 1) {
    const byte = data[to];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return to;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return -1;
}

function endOfMarkup(data: Buffer, at: number): number | 'doctype' {
  const comment = startsWith(data, at, '<!--');
  const cdata = startsWith(data, at, '<![CDATA[');
  if (!comment && !cdata) return data.length - at < '<![CDATA['.length ? -1 : 'doctype';
  const ending = comment ? '-->' : ']]>';
  const to = data.indexOf(ending, at + (comment ? 4 : 9), 'latin1');
  return to === -1 ? -1 : to + ending.length - 1;
}

/** Whether the bytes at `at` spell `word`, which is ASCII. */
function startsWith(data: Buffer, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (data[at + index] !== word.charCodeAt(index)) return false;
  return true;
}

/** Whether [from, to) spells `word`, which is ASCII. */
export function spells(data: Buffer, from: number, to: number, word: string): boolean {
  return to - from === word.length && startsWith(data, from, word);
}

const DOCUMENT_TYPE = refusal(
  'damaged',
  'This workbook defines entities of its own, which Excel never does and which can be an attack: open it in Excel and save it again as .xlsx.',
);
const ENDLESS = refusal(
  'damaged',
  'This workbook holds a piece of text that does not end: open it in Excel and save it again as .xlsx.',
);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five named entities of XML and numbered characters in place; any other stays as it is written. */
export function textOf(data: Buffer, from: number, to: number): string {
  const text = data.toString('utf8', from, to);
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** The value of an attribute of a tag whose attributes lie in [from, to); a prefix of its name is left aside. */
export function attribute(data: Buffer, from: number, to: number, name: string): string | null {
  let at = from;
  while (at < to) {
    while (at < to && (data[at] ?? 0) <= 0x20) at += 1;
    let nameStart = at;
    while (at < to && data[at] !== 0x3d) {
      if (data[at] === COLON) nameStart = at + 1;
      at += 1;
    }
    let nameEnd = at;
    while (nameEnd > nameStart && (data[nameEnd - 1] ?? 0) <= 0x20) nameEnd -= 1;
    at += 1;
    while (at < to && (data[at] ?? 0) <= 0x20) at += 1;
    const quote = data[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) return null;
    const valueStart = at + 1;
    at = valueStart;
    while (at < to && data[at] !== quote) at += 1;
    if (spells(data, nameStart, nameEnd, name)) return textOf(data, valueStart, at);
    at += 1;
  }
  return null;
}
