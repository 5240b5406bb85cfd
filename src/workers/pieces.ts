/** A value in parts small enough to pass between threads one by one, so that neither thread stands still for long. */
export interface Dismantled {
  /** The value, with every long array empty. */
  readonly frame: unknown;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  /** The way from the frame to an array. */
  readonly path: readonly (string | number)[];
  readonly items: readonly unknown[];
}

const LONGEST = 250;
const DEPTH = 4;

/** Takes the long arrays out of a value of plain objects and arrays. */
export function dismantle(value: unknown): Dismantled {
  const pieces: Piece[] = [];
  return { frame: emptied(value, [], pieces), pieces };
}

function emptied(value: unknown, path: readonly (string | number)[], pieces: Piece[]): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || path.length > DEPTH) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, emptied(one, [...path, key], pieces)]));
  if (value.length <= LONGEST) return value.map((one, index) => emptied(one, [...path, index], pieces));
  for (let at = 0; at < value.length; at += LONGEST) pieces.push({ path, items: value.slice(at, at + LONGEST) });
  return [];
}

/** Puts a piece back; pieces of one array come in their order. */
export function putBack(frame: unknown, { path, items }: Piece): void {
  let place: unknown = frame;
  for (const step of path) place = typeof place === 'object' && place !== null ? Reflect.get(place, step) : undefined;
  if (!Array.isArray(place)) throw new Error(`There is no array at ${path.join('.')}`);
  for (const item of items) place.push(item);
}
