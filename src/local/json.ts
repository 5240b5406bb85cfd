/** Something that came over the wire: read with the helpers below, never trusted. */
export type Json = { readonly [key: string]: unknown };

/** Whether a value is a plain object (arrays are not). */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, an empty one otherwise. */
export function json(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The value when it is a string, an empty one otherwise. */
export function str(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value when it is an array, an empty one otherwise. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of an array; everything else in it is dropped. */
export function records(value: unknown): readonly Json[] {
  return list(value).filter(isJson);
}

/** `{ key: value }` when there is a value and nothing otherwise, for fields that Slack leaves out. */
export function optional<K extends string>(key: K, value: unknown): Json {
  return value === undefined ? {} : { [key]: value };
}

/** Parses JSON; `undefined` when the text is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
