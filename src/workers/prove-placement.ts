import { Worker } from 'node:worker_threads';
import type { PlaceOutcome } from '../sizing/placement/place.ts';
import type { PlacementProblem } from '../sizing/placement/problem.ts';
import type { Within } from './place-within.ts';

const GRACE_MS = 2_000;
const LIMITS = { maxOldGenerationSizeMb: 512 };

/**
 * The best placement that a thread of its own finds in so many milliseconds. Null when it could not keep to them, or the solver failed:
 * the first answer of `place`, which never waits for this, then stands.
 */
export function provePlacement(problem: PlacementProblem, within: Within): Promise<PlaceOutcome | null> {
  // On Node 20 a thread cannot be started from TypeScript; the build has the same file in JavaScript.
  const file = import.meta.url.endsWith('.ts') ? './placement-worker.mjs' : './placement-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), { workerData: { problem, within }, resourceLimits: LIMITS });
  return new Promise((resolve) => {
    const end = (outcome: PlaceOutcome | null) => {
      clearTimeout(deadline);
      resolve(outcome);
      void worker.terminate();
    };
    const deadline = setTimeout(() => end(null), within.budgetMs + GRACE_MS);
    worker.once('message', end);
    worker.once('error', () => end(null));
    worker.once('exit', () => end(null));
  });
}
