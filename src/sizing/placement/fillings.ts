import type { Core } from './core.ts';
import { allowedKinds, type Kind, type Pattern } from './kinds.ts';

const MOST_KINDS = 1_200;

/** For each kind a host filled around it, dearest for its room first: quick patterns, so that the exact search is needed less. */
export function fillingsFor(core: Core, kinds: readonly Kind[]) {
  const { dimensions: d, size, types } = core;
  const allowed = allowedKinds(core, kinds);

  /** For each row the least that it or a later one takes of each dimension. */
  function leastFrom(rows: Int32Array): Float64Array {
    const least = new Float64Array((rows.length + 1) * d).fill(Number.POSITIVE_INFINITY);
    for (let at = rows.length - 1; at >= 0; at--) {
      for (let h = 0; h < d; h++)
        least[at * d + h] = Math.min(least[(at + 1) * d + h] as number, size[(rows[at] as number) + h] as number);
    }
    return least;
  }

  function full(rest: Float64Array, least: Float64Array, from: number): boolean {
    for (let h = 0; h < d; h++) if ((rest[h] as number) < (least[from * d + h] as number)) return true;
    return false;
  }
  return (type: number, prices: Float64Array, demand: Int32Array): Pattern[] => {
    const capacity = types[type]?.capacity ?? new Float64Array(d);
    if (kinds.length > MOST_KINDS) return [];
    const room = (kind: number) => {
      let sum = 1e-9;
      for (let h = 0; h < d; h++) sum += (size[(kinds[kind]?.row ?? 0) + h] ?? 0) / Math.max(1, capacity[h] ?? 0);
      return sum;
    };
    const may = kinds.flatMap((_, kind) =>
      allowed[type]?.[kind] && (prices[kind] ?? 0) > 1e-9 && (demand[kind] ?? 0) > 0 ? [kind] : [],
    );
    const ratio = new Map(may.map((kind) => [kind, (prices[kind] ?? 0) / room(kind)]));
    may.sort((one, other) => (ratio.get(other) ?? 0) - (ratio.get(one) ?? 0));
    const rows = Int32Array.from(may, (kind) => kinds[kind]?.row ?? 0);
    const most = Int32Array.from(may, (kind) => Math.min(kinds[kind]?.perHost ?? 1, demand[kind] ?? 0));
    const groups = core.apart === null ? null : may.map((kind) => kinds[kind]?.groups ?? []);

    const sizes = Float64Array.from({ length: may.length * d }, (_, at) => size[(rows[Math.floor(at / d)] ?? 0) + (at % d)] ?? 0);
    const least = leastFrom(rows);

    return may.map((first, start) => {
      const rest = Float64Array.from(capacity);
      const taken = new Set<number>();
      const held: number[] = [];
      const times: number[] = [];
      const put = (at: number, count: number) => {
        const row = rows[at] as number;
        let fit = count;
        for (let h = 0; h < d; h++) {
          const each = size[row + h] as number;
          const left = rest[h] as number;
          if (each * fit > left) fit = Math.floor(left / each);
          if (fit === 0) return;
        }
        if (groups?.[at]?.some((group) => taken.has(group))) return;
        for (let h = 0; h < d; h++) rest[h] = (rest[h] as number) - fit * (size[row + h] as number);
        for (const group of groups?.[at] ?? []) taken.add(group);
        held.push(may[at] ?? first);
        times.push(fit);
      };
      // The kind itself once, then whatever is dearest; more of itself in its turn.
      put(start, 1);
      for (let at = 0; at < may.length; at++) {
        let h = 0;
        while (h < d && (sizes[at * d + h] as number) <= (rest[h] as number)) h++;
        if (h < d || at === start) continue;
        put(at, most[at] as number);
        if (full(rest, least, at + 1)) break;
      }
      return { type, kinds: held, times };
    });
  };
}
