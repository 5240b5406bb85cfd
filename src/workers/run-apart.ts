import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Piece, putBack } from './pieces.ts';

/** How a piece of work on another thread ended. */
export type Apart = { readonly ended: 'done'; readonly value: unknown } | { readonly ended: 'timed-out' | 'out-of-memory' };

interface Work {
  /** Without its ending, next to this file: `answer` is called in it. */
  readonly module: string;
  readonly input: unknown;
  readonly transfer: readonly ArrayBuffer[];
  readonly wallClockMs: number;
  readonly memoryMb: number;
}

/** What a thread says: the frame of its result, then a piece each time it is asked. */
export type Said = { readonly frame: unknown; readonly pieces: number } | { readonly piece: Piece };

/** Runs a module of `src/workers` on a thread with a limit of memory and time. Its result comes in pieces, between which this thread goes on. */
export async function runApart({ module, input, transfer, wallClockMs, memoryMb }: Work): Promise<Apart> {
  const built = import.meta.url.endsWith('.js');
  const code = new URL(`./${module}.${built ? 'js' : 'ts'}`, import.meta.url);
  const worker = new Worker(built ? code : new URL('./thread.mjs', import.meta.url), {
    workerData: { module: code.href, input },
    transferList: [...transfer],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const { promise, resolve, reject } = withResolvers<Apart>();
  const timer = setTimeout(() => resolve({ ended: 'timed-out' }), wallClockMs);
  let value: unknown;
  let missing = 0;
  worker.on('message', async (said: Said) => {
    if ('frame' in said) [value, missing] = [said.frame, said.pieces];
    else {
      putBack(value, said.piece);
      missing -= 1;
    }
    await turn();
    if (missing === 0) resolve({ ended: 'done', value });
    else worker.postMessage('next');
  });
  worker.on('error', (error) => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ended: 'out-of-memory' });
    else reject(error);
  });
  worker.on('exit', (code) => reject(new Error(`The thread of ${module} ended with ${code} and no result`)));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}
