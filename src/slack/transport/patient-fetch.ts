import { setTimeout as wait } from 'node:timers/promises';
import type { Logger, webApi } from '@slack/bolt';

const TIMEOUT_MS = 10_000;

export const NEVER = new Promise<never>(() => {});

/** How a socket is asked for. */
export interface Asking {
  readonly logger: Logger;
  /** Between attempts. */
  readonly retryMs: number;
  /** Aborted when we hang up. */
  readonly closing: AbortSignal;
  /** Whether to go on asking; before the first socket a refusal is told to whoever starts us. */
  persists(): boolean;
}

/**
 * Asks for a socket until Slack gives one. The client (socket-mode 3.1) treats some refusals and outages as final while it connects anew, and
 * then rejects where nobody listens, which would end the process; so it never gets to see them.
 */
export function patientFetch({ closing, logger, persists, retryMs }: Asking): webApi.FetchFunction {
  return async (url, init) => {
    for (;;) {
      const attempt = ask(url, init);
      if (!persists()) return attempt;
      const { response, problem } = await attempt.then(
        async (answer) => ({ response: answer, problem: await problemIn(answer) }),
        () => ({ response: null, problem: 'it cannot be reached' }),
      );
      if (response !== null && problem === null) return response;
      if (closing.aborted) return NEVER;
      logger.error(
        `Slack opens no socket: ${problem}. I keep asking. If this goes on, check SLACK_APP_TOKEN and whether the app is still installed.`,
      );
      await wait(retryMs, undefined, { signal: closing, ref: false }).catch(() => {});
    }
  };
}

function ask(url: string | URL, init: RequestInit | undefined): Promise<Response> {
  return fetch(url, { ...init, redirect: 'error', signal: init?.signal ?? AbortSignal.timeout(TIMEOUT_MS) });
}

/** Slack's own word for what is wrong; null for an answer that the client can use. With 429 it waits by itself. */
async function problemIn(response: Response): Promise<string | null> {
  if (response.status === 429) return null;
  if (!response.ok) return `an error ${response.status}`;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (typeof body !== 'object' || body === null || !('ok' in body)) return 'an answer that makes no sense';
  if (body.ok === true) return null;
  return 'error' in body && typeof body.error === 'string' ? body.error.slice(0, 60) : 'a refusal';
}
