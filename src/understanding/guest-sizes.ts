import type { Head } from './heads.ts';
import { belongsToHost } from './host.ts';
import type { Mention } from './lexicon.ts';
import { type Size, sizesIn } from './quantities.ts';
import type { Workload } from './question.ts';
import type { Message } from './tokens.ts';

type Group = readonly Head[];

/** The memory and the vCPUs of each group's guests. A size belongs to what was named last before it; "each" after them all is said of all. */
export function guestSizes(message: Message, things: readonly Mention[], groups: readonly Group[]): readonly Workload['size'][] {
  const every = sizesIn(message);
  const owned = every
    .filter((size) => !belongsToHost(message, size, things))
    .map((size) => ({ size, owners: ownersOf(message, size, every, groups) }));
  return groups.map((group) => {
    const sizes = owned.filter(({ owners }) => owners.includes(group)).map(({ size }) => size);
    return {
      memoryGiB: sizes.find(({ kind }) => kind === 'memory')?.value ?? null,
      vcpus: sizes.find(({ kind }) => kind === 'cores')?.value ?? null,
    };
  });
}

const OF_ALL = /\b(?:each|apiece|all|both|every)\b/;

function ownersOf(message: Message, size: Size, every: readonly Size[], groups: readonly Group[]): readonly Group[] {
  const sentence = message.tokens.find((token) => token.start >= size.start && token.start < size.end)?.sentence;
  const here = groups.flatMap((group) => group.filter((head) => head.sentence === sentence).map((head) => ({ group, head })));
  const before = here.filter(({ head }) => head.start < size.start);
  const isLast = before.length === here.length;
  const around = message.text.slice(Math.max(0, size.start - 20), size.end + 40);
  // "Exchange with 128 GB, two DCs with 8 GB each": the first has its own
  const own = every.some(({ kind, start }) => kind === size.kind && start < size.start && start > (here[0]?.head.start ?? 0));
  if (isLast && !own && OF_ALL.test(around)) return here.map(({ group }) => group);
  const nearest = before.length > 0 ? before.reduce((a, b) => (b.head.start > a.head.start ? b : a)) : here[0];
  return nearest ? [nearest.group] : [];
}
