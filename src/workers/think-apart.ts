import type { Matter, Thoughts } from '../conversation/think.ts';
import { runApart } from './run-apart.ts';
import { createTurns } from './turns.ts';

const BOUNDS = { wallClockMs: 30_000, memoryMb: 1024 };
/** So that many large estates at a time leave the machine some of its cores and memory. */
const inTurn = createTurns(2);

/** Thinks about a log with large inventories on a thread of its own; undefined where time or memory ran out. */
export function thinkApart<Of extends keyof Thoughts>(matter: Matter<Of>, bounds = BOUNDS): Promise<Thoughts[Of] | undefined> {
  return inTurn(async () => {
    const apart = await runApart({ module: 'think-thread', input: matter, transfer: [], ...bounds });
    // What the thread sends is what `think` made there.
    return apart.ended === 'done' ? (apart.value as Thoughts[Of]) : undefined;
  });
}
