import type { Kind, Model } from '../../knowledge/vocabulary.ts';
import { wrapped } from '../text-table.ts';
import { layersInWords, layersOf } from './layers.ts';

const GUESTS = 3;
const WIDTH = 800;
const MARGIN = 28;
const STACK = 540;
const BETWEEN = 24;
const COLUMN = (STACK - (GUESTS - 1) * BETWEEN) / GUESTS;
const INSET = 8;
const ROW = 46;
const GAP = 6;
const NOTES = MARGIN + STACK + 18;
/** Characters that fit into a line of a column and of the notes, at their sizes. */
const COLUMN_CHARS = 19;
const NOTE_CHARS = 28;

/** Dark on light inside a frame of its own, so that it reads on a light page as on a dark one. Every box also says in words what it is. */
const COLOUR = {
  page: '#ffffff',
  frame: '#d0d7de',
  text: '#1f2328',
  faint: '#59636e',
  line: '#6e7781',
  guest: '#f6f8fa',
  hardware: '#e1e4e8',
  shared: '#cfe4fb',
  kernel: '#fde3b8',
  own: '#d7f0dc',
} as const;

/** The layers of a model or a kind as a drawing: what all guests share over the full width, what each has for itself in columns. */
export function layersAsSvg(id: Model | Kind): string {
  const { name, shared, own } = layersOf(id);
  const top = MARGIN + 34;
  const guestTop = top + 30;
  const guestHeight = own.length * (ROW + GAP) + 2 * INSET - GAP;
  const sharedTop = guestTop + guestHeight + GAP * 2;
  const height = sharedTop + shared.length * (ROW + GAP) - GAP + MARGIN;
  const x = (guest: number) => MARGIN + guest * (COLUMN + BETWEEN);

  const guests = Array.from({ length: GUESTS }, (_, guest) => [
    text(`Guest ${guest + 1}`, x(guest) + COLUMN / 2, top + 18, { size: 14, fill: COLOUR.faint, bold: true, middle: true }),
    rect(x(guest), guestTop, COLUMN, guestHeight, COLOUR.guest, COLOUR.frame),
    ...own.toReversed().flatMap(({ layer }, row) => {
      const y = guestTop + INSET + row * (ROW + GAP);
      return labelled(
        layer,
        x(guest) + INSET,
        y,
        COLUMN - 2 * INSET,
        /kernel/i.test(layer) ? COLOUR.kernel : COLOUR.own,
        COLUMN_CHARS,
      );
    }),
  ]);
  const base = shared.toReversed().flatMap(({ layer }, row) => {
    const fill = row === shared.length - 1 ? COLOUR.hardware : /kernel/i.test(layer) ? COLOUR.kernel : COLOUR.shared;
    return labelled(layer, MARGIN, sharedTop + row * (ROW + GAP), STACK, fill, NOTE_CHARS * 2);
  });
  const notes = [
    text('One for each guest', NOTES, top + 18, { size: 14, fill: COLOUR.faint, bold: true }),
    ...own.toReversed().flatMap(({ note }, row) => noteLines(note, guestTop + INSET + row * (ROW + GAP))),
    ...shared.toReversed().flatMap(({ note }, row) => noteLines(note, sharedTop + row * (ROW + GAP))),
  ];
  const lines = [
    rect(0.5, 0.5, WIDTH - 1, height - 1, COLOUR.page, COLOUR.frame, 10),
    text(name, MARGIN, MARGIN + 16, { size: 20, fill: COLOUR.text, bold: true }),
    ...guests.flat(),
    ...base,
    ...notes,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif">
<title id="title">${escaped(name)}</title>
<desc id="desc">${escaped(layersInWords(id))}</desc>
${lines.join('\n')}
</svg>
`;
}

function labelled(label: string, x: number, y: number, width: number, fill: string, chars: number): readonly string[] {
  const lines = wrapped(label, chars);
  const first = y + ROW / 2 + 5 - (lines.length - 1) * 9;
  return [
    rect(x, y, width, ROW, fill, COLOUR.line),
    ...lines.map((line, index) => text(line, x + width / 2, first + index * 18, { size: 15, fill: COLOUR.text, middle: true })),
  ];
}

function noteLines(note: string | undefined, y: number): readonly string[] {
  const lines = wrapped(note ?? '', NOTE_CHARS);
  const first = y + ROW / 2 + 4 - (lines.length - 1) * 8;
  return lines.map((line, index) => text(line, NOTES, first + index * 16, { size: 13, fill: COLOUR.faint }));
}

function rect(x: number, y: number, width: number, height: number, fill: string, stroke: string, radius = 5): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" stroke="${stroke}"/>`;
}

interface Look {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly middle?: boolean;
}

function text(words: string, x: number, y: number, { size, fill, bold, middle }: Look): string {
  const extra = `${bold ? ' font-weight="600"' : ''}${middle ? ' text-anchor="middle"' : ''}`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${extra}>${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
