import { parentPort } from 'node:worker_threads';
import { dismantle } from './pieces.ts';
import type { Said } from './run-apart.ts';

/** On a thread: hands the result to the thread that started this one, piece by piece as it asks. */
export function answerApart(result: unknown): void {
  const { frame, pieces } = dismantle(result);
  let sent = 0;
  parentPort?.on('message', () => {
    const piece = pieces[sent];
    sent += 1;
    if (piece) parentPort?.postMessage({ piece } satisfies Said);
  });
  parentPort?.postMessage({ frame, pieces: pieces.length } satisfies Said);
}
