import type { MessageBlock } from './extra-types.ts';

/** Strings that are there for machines. Everything else counts towards Slack's limit, links included. */
const UNCOUNTED = new Set(['type', 'style', 'align', 'block_id', 'action_id', 'value']);

/** Between two texts, a table's cells for instance, Slack may count a separator. */
export const BETWEEN = 3;

/** How many characters Slack may count in these blocks: rather too many than too few. */
export function weight(blocks: readonly MessageBlock[]): number {
  return charsIn(blocks);
}

function charsIn(value: unknown): number {
  if (typeof value === 'string') return value.length + BETWEEN;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + charsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => (UNCOUNTED.has(key) ? sum : sum + charsIn(item)), 0);
}
