import { alike } from './alike.ts';
import type { Core, Packing } from './core.ts';
import { kindsOf } from './kinds.ts';

const ITEMS_LOOKED_AT = 1_000;

/**
 * The bin-centric greedy of `greedy` for one type of host and items of which very many look alike: all kinds are looked at for each choice,
 * and none of the items. Null where there are more kinds than that, or rules.
 */
export function greedyByKind(core: Core, mostKinds: number, hosts: number): Packing | null {
  const [type] = core.types;
  if (type === undefined || core.types.length > 1 || core.apart !== null || core.only !== null) return null;
  const { dimensions: d, size } = core;
  // A few items show most often that there are too many kinds, before a million are compared.
  if (alike(size.subarray(0, Math.min(core.items, ITEMS_LOOKED_AT) * d), d, null).first.length > mostKinds) return null;
  const kinds = kindsOf(core);
  if (kinds.length > mostKinds) return null;
  const left = Int32Array.from(kinds, ({ items }) => items.length);
  const share = new Float64Array(kinds.length * d);
  const total = new Float64Array(d);
  kinds.forEach(({ row, items }, kind) => {
    for (let h = 0; h < d; h++) {
      share[kind * d + h] = (size[row + h] ?? 0) / Math.max(1, type.capacity[h] ?? 0);
      total[h] = (total[h] ?? 0) + items.length * (share[kind * d + h] ?? 0);
    }
  });
  const on = new Int32Array(core.items).fill(-1);
  const types: number[] = [];
  const rest = new Float64Array(d);
  let remaining = core.items;

  /** The kind that fits and is most like what is left of the host, weighed by what is left to place; -1 for none. */
  function choose(): number {
    let [found, best] = [-1, Number.NEGATIVE_INFINITY];
    for (let kind = 0; kind < kinds.length; kind++) {
      if (left[kind] === 0) continue;
      const row = (kinds[kind] as (typeof kinds)[number]).row;
      let score = 0;
      let h = 0;
      for (; h < d; h++) {
        const room = rest[h] as number;
        if ((size[row + h] as number) > room) break;
        score += (total[h] as number) * (share[kind * d + h] as number) * (room / Math.max(1, type?.capacity[h] ?? 0));
      }
      if (h === d && score > best) [found, best] = [kind, score];
    }
    return found;
  }

  while (remaining > 0 && types.length < hosts) {
    rest.set(type.capacity);
    for (let kind = choose(); kind >= 0; kind = choose()) {
      const { items, row } = kinds[kind] as (typeof kinds)[number];
      left[kind] = (left[kind] as number) - 1;
      on[items[left[kind] as number] as number] = types.length;
      for (let h = 0; h < d; h++) {
        rest[h] = (rest[h] as number) - (size[row + h] as number);
        total[h] = (total[h] as number) - (share[kind * d + h] as number);
      }
      remaining--;
    }
    types.push(0);
  }
  return { on, types };
}
