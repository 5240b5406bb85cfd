const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As much of a text as fits into `max` UTF-16 units, ending between characters as people see them: never half an emoji or a letter without its accent. */
export function fitting(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  return text.slice(0, graphemes.segment(text.slice(0, max + 2)).containing(max)?.index ?? max);
}

/** At most `max` UTF-16 units, with an ellipsis where something is missing. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  return max < 1 ? '' : `${fitting(text, max - 1)}…`;
}

/** The whole text in pieces of at most `max` units each, cut between characters. */
export function inPieces(text: string, max: number): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== ''; ) {
    // A single character longer than a piece can only be cut through.
    const piece = fitting(rest, max) || rest.slice(0, max);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}
