import type { Log } from '../log.ts';
import type { Store } from './index.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days after which Slack sends nothing again: its last retry comes within the hour. */
const REDELIVERED = 1;

/** Forgets old conversations, and deliveries that are done, now and once a day. The returned function ends it. */
export function keepTidy(store: Store, retentionDays: number, log: Log, now: () => Date): () => void {
  async function tidy(): Promise<void> {
    try {
      await store.deliveries.prune(new Date(now().getTime() - REDELIVERED * DAY));
      const conversations = await store.prune(new Date(now().getTime() - retentionDays * DAY));
      if (conversations > 0) log.info('Forgot old conversations', { conversations, retentionDays });
    } catch (error) {
      log.error('Could not forget old conversations', {}, error);
    }
  }
  void tidy();
  const timer = setInterval(tidy, DAY);
  timer.unref();
  return () => clearInterval(timer);
}
