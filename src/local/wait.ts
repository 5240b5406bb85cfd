import type { Context } from './context.ts';
import { dump } from './traffic.ts';

/** How long a wait lasts before it gives up and shows the traffic. */
const PATIENCE_MS = 5000;
/** Nothing in flight for so long means that the bot is done, for bots that answer at once. */
const QUIET_MS = 40;

/** Waits until `find` gives something, looking again at each change of the workspace. Rejects after five seconds with the traffic. */
export function until<T>(context: Context, find: () => T | undefined | false | null, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const { changes } = context.state;
    const timer = setTimeout(() => {
      changes.off('change', look);
      reject(new Error(`Waited ${PATIENCE_MS / 1000} s for ${what}. The traffic so far:\n${dump(context.traffic)}`));
    }, PATIENCE_MS);
    function look(): void {
      try {
        const found = find();
        if (found === undefined || found === false || found === null) return;
        resolve(found);
      } catch (error) {
        reject(error);
      }
      clearTimeout(timer);
      changes.off('change', look);
    }
    changes.on('change', look);
    look();
  });
}

/** Resolves when nothing is in flight between the workspace and the bot, and nothing has happened for a moment. */
export async function idle(context: Context): Promise<void> {
  const { state, traffic } = context;
  let quiet = false;
  while (!quiet) {
    if (traffic.inFlight > 0) await until(context, () => traffic.inFlight === 0, 'the bot to finish');
    quiet = await new Promise<boolean>((resolve) => {
      function stir(): void {
        clearTimeout(timer);
        resolve(false);
      }
      const timer = setTimeout(() => {
        state.changes.off('change', stir);
        resolve(traffic.inFlight === 0);
      }, QUIET_MS);
      state.changes.once('change', stir);
    });
  }
}
