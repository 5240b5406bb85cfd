import type { Log } from './log.ts';

/** Ctrl+C reaches us twice under npm: from the terminal, and passed on by npm. The pair counts as one. */
const SECOND_SIGNAL_MS = 500;

/** Runs `stop` at the first SIGTERM or SIGINT and then ends the process; a second signal ends it at once. */
export function onSignal(log: Log, stop: () => Promise<void>): void {
  let stoppingSince: number | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stoppingSince !== undefined) {
        if (performance.now() - stoppingSince > SECOND_SIGNAL_MS) process.exit(1);
        return;
      }
      stoppingSince = performance.now();
      log.info('Stopping', { signal });
      stop().then(
        () => process.exit(0),
        (error) => {
          log.error('Could not stop cleanly', {}, error);
          process.exit(1);
        },
      );
    });
  }
}

/** A bug that nobody caught is written down, and ends the process: a supervisor starts a fresh one. */
export function dieOnBugs(log: Log): void {
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error: unknown) => {
      log.error('Stopping because of a bug', { event }, error);
      process.exit(1);
    });
  }
}
