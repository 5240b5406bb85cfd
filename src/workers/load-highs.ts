import type { Highs } from 'highs';
import * as highs from 'highs';

/** The solver, compiled anew. Its types describe the CommonJS form, where the loader is one level further down than in the module that Node loads. */
export async function loadHighs(): Promise<Highs> {
  const loader: unknown = highs.default;
  if (typeof loader !== 'function') throw new Error('The solver has no loader.');
  return await loader();
}
