import type { Kind, Model } from '../../knowledge/vocabulary.ts';
import { wrapped } from '../text-table.ts';
import { layersOf } from './layers.ts';

/** Two guests of this width, side by side, fit onto a phone, where Slack would break longer lines; a third is left to the reader. */
const CELL = 12;
const GUESTS = 2;
const GAP = ' ';

/** The layers of a model or a kind as lines of text for a font of one width: guests on top, hardware at the bottom. */
export function layersAsText(id: Model | Kind): readonly string[] {
  const { shared, own } = layersOf(id);
  const cell = Math.max(CELL, ...own.flatMap(({ layer }) => layer.split(' ').map((word) => word.length)));
  const whole = GUESTS * (cell + 2) + (GUESTS - 1) * GAP.length - 2;
  const guests = Array.from({ length: GUESTS }, (_, index) => centred(`Guest ${index + 1}`, cell + 2)).join(GAP);
  const columns = box(
    own.map(({ layer }) => layer),
    cell,
  );
  return [
    `${guests.trimEnd()}  …`,
    ...columns.map((line) => Array.from({ length: GUESTS }, () => line).join(GAP)),
    ...box(
      shared.map(({ layer }) => layer),
      whole,
    ),
  ];
}

/** Layers from the bottom up, drawn from the top down. */
function box(layers: readonly string[], width: number): readonly string[] {
  const line = '─'.repeat(width);
  const rows = layers
    .toReversed()
    .flatMap((layer, index) => [
      ...(index > 0 ? [`├${line}┤`] : []),
      ...wrapped(layer, width).map((text) => `│${centred(text, width)}│`),
    ]);
  return rows.length > 0 ? [`┌${line}┐`, ...rows, `└${line}┘`] : [];
}

function centred(text: string, width: number): string {
  return text.padStart(Math.floor((width + text.length) / 2)).padEnd(width);
}
