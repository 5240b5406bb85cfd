import { NUMBER_PATTERN, numberFrom } from './quantities.ts';
import type { Message } from './tokens.ts';

export interface ClusterParts {
  /** Of all parts together. */
  readonly count: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const PART = new RegExp(
  String.raw`(?:^|[^\w.-])(?<!\b(?:on|across|over)\s)(${NUMBER_PATTERN})\s*x?\s*(?:(?:dedicated|k8s|kubernetes|small|big)\s+)?(control[\s-]?planes?|masters?|controllers?|managers?|workers?|etcd|agents?|infra|nodes|clients?|servers?)(?:\s+(?:nodes?|servers?|vms?|machines?))?\b`,
  'g',
);

const NODES_BEHIND = new RegExp(String.raw`^\s+(${NUMBER_PATTERN})[\s-]?nodes?\s+(?:ha\s+)?clusters?\b`);

/** "k3s 3 node cluster": the number of its nodes, which stands behind the name. Null where none does. */
export function nodesBehind({ text }: Message, end: number): number | null {
  return numberFrom(NODES_BEHIND.exec(text.slice(end, end + 40))?.[1] ?? '');
}

/** "3 control plane and 6 workers": the nodes of one cluster, told by what they do in it. Null where fewer than two kinds are counted. */
export function clusterParts({ text }: Message): ClusterParts | null {
  const kinds = new Map<string, number>();
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(PART)) {
    const count = numberFrom(match[1] ?? '');
    const kind = (match[2] ?? '').replace(/s$/, '').replace('-', ' ');
    if (count === null || kinds.has(kind)) continue;
    kinds.set(kind, count);
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  if (kinds.size < 2 || (kinds.has('server') && !kinds.has('client') && !kinds.has('agent'))) return null;
  return { count: [...kinds.values()].reduce((sum, count) => sum + count, 0), spans };
}
