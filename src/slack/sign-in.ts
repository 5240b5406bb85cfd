import type { webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import { deadToken } from './start-error.ts';

const ASK_AGAIN_MS = 60_000;

/** Whether Slack takes our token. */
export interface SignIn {
  /** Takes note of a code of Slack's. True where it means that our token is no longer good; the operator is told once. */
  loses(code: string): boolean;
  /** Where it is lost, Slack is asked again once a minute: the app may be installed anew, or Slack may have been mistaken. */
  holds(): boolean;
}

/** A sign-in that Slack has just accepted. */
export function createSignIn(client: webApi.WebClient, log: Log, now: () => Date): SignIn {
  let lost = false;
  let askedAt = 0;

  async function askAgain(): Promise<void> {
    askedAt = now().getTime();
    try {
      await client.auth.test();
    } catch {
      return;
    }
    lost = false;
    log.info('Slack takes SLACK_BOT_TOKEN again');
  }

  return {
    loses(code) {
      const words = deadToken(code);
      if (words === null) return false;
      if (!lost) log.error(words);
      if (!lost) askedAt = now().getTime();
      lost = true;
      return true;
    },
    holds() {
      if (lost && now().getTime() - askedAt >= ASK_AGAIN_MS) void askAgain();
      return !lost;
    },
  };
}
