import type { RespondFn } from '@slack/bolt';

/** How to answer privately where a form was opened: Slack sends no such address with a submission. */
export interface ReturnAddresses {
  /** Without an id nothing is kept: nobody could be told from anybody else. */
  keep(viewId: string, respond: RespondFn): void;
  find(viewId: string): RespondFn | null;
  forget(viewId: string): void;
}

// docs.slack.dev/interactivity/handling-user-interaction#message_responses: 5 uses within 30 minutes
const KEPT_MS = 29 * 60_000;
const MOST = 1000;

export function createReturnAddresses(now: () => Date): ReturnAddresses {
  const kept = new Map<string, { readonly respond: RespondFn; readonly until: number }>();

  function forgetOld(): void {
    for (const [viewId, { until }] of kept) {
      if (until > now().getTime() && kept.size < MOST) return;
      kept.delete(viewId);
    }
  }

  return {
    keep(viewId, respond) {
      if (viewId === '') return;
      forgetOld();
      kept.set(viewId, { respond, until: now().getTime() + KEPT_MS });
    },
    find(viewId) {
      const found = kept.get(viewId);
      return found && found.until > now().getTime() ? found.respond : null;
    },
    forget: (viewId) => void kept.delete(viewId),
  };
}
