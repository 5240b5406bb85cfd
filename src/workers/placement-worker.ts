import { parentPort, workerData } from 'node:worker_threads';
import type { PlacementProblem } from '../sizing/placement/problem.ts';
import { loadHighs } from './load-highs.ts';
import { placeWithin, type Within } from './place-within.ts';

const { problem, within }: { readonly problem: PlacementProblem; readonly within: Within } = workerData;
try {
  parentPort?.postMessage(placeWithin(problem, await loadHighs(), within));
} catch {
  // The solver's errors carry its whole source: nothing of them may reach a log.
  parentPort?.postMessage(null);
}
