import { cardOf } from '../../knowledge/subjects.ts';
import type { Kind, Model } from '../../knowledge/vocabulary.ts';
import type { Part } from '../reply.ts';
import { lowerFirst } from '../words.ts';

interface Layer {
  readonly layer: string;
  readonly note?: string | undefined;
}

/** How a model or a kind stacks up, each list from the bottom up. */
export interface Layers {
  readonly name: string;
  /** One for all guests. */
  readonly shared: readonly Layer[];
  /** One for each guest. */
  readonly own: readonly Layer[];
}

/** The layers that the card of a model or a kind lists. */
export function layersOf(id: Model | Kind): Layers {
  const card = cardOf(id);
  const stack = card?.stack ?? [];
  return {
    name: card?.name ?? id,
    shared: stack.filter(({ perGuest }) => !perGuest),
    own: stack.filter(({ perGuest }) => perGuest),
  };
}

/** The drawing of a model's or a kind's layers, as a part of a reply. */
export function layersPicture(id: Model | Kind): Part {
  return { type: 'picture', of: id, alt: layersInWords(id) };
}

/** What a drawing of the layers shows, in words: for those who cannot see it. */
export function layersInWords(id: Model | Kind): string {
  const { name, shared, own } = layersOf(id);
  return `${name}, layer by layer from the bottom up. Shared by all guests: ${words(shared)}. Each guest has its own: ${words(own)}.`;
}

function words(layers: readonly Layer[]): string {
  return layers.map(({ layer, note }) => `${lowerFirst(layer)}${note ? ` (${note})` : ''}`).join(', ');
}
