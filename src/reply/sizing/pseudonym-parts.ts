import type { NextStep, Part } from '../reply.ts';

/** Hands the names over to whoever handed the inventory in. */
export const KEY = { do: 'names-key', label: 'Key to the names' } as const satisfies NextStep;

/** Said where the names of an inventory are hidden. */
export const PSEUDONYMS: Part = {
  type: 'note',
  spans: [
    'The names of machines, hosts and clusters are pseudonyms here. Whoever handed the inventory in gets the key to them with the button below; you may use either in what you ask.',
  ],
};
