import { randomUUID } from 'node:crypto';
import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import type { Log } from '../log.ts';
import { deliveryKey, readMessage } from './deliveries/message.ts';
import type { Works } from './deliveries/works.ts';

/** Slack gives up after three seconds; an acknowledgement this late is a warning sign. */
const SLOW_ACK_MS = 1000;

/**
 * Bolt's App with a doorkeeper. Bolt acknowledges events before any middleware runs, so a crash right after would lose them:
 * here a message is taken on, durably and once, before Slack hears that it arrived.
 */
export class AdvisorApp extends App {
  readonly #works: Works;
  readonly #log: Log;

  constructor(options: AppOptions, works: Works, log: Log) {
    super(options);
    this.#works = works;
    this.#log = log;
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    return this.#works.track(this.#admit(event));
  }

  async #admit(event: ReceiverEvent): Promise<void> {
    const requestId = randomUUID();
    const kind = kindOf(event.body);
    const started = performance.now();
    const ack = async (answer?: unknown): Promise<void> => {
      await event.ack(answer);
      const ms = Math.round(performance.now() - started);
      if (ms > SLOW_ACK_MS) this.#log.warn('Slow acknowledgement', { requestId, kind, ms });
    };

    if (!(await this.#isWanted(event.body))) {
      await ack();
      return;
    }
    try {
      await super.processEvent({ ...event, ack, customProperties: { ...event.customProperties, requestId } });
    } catch (cause) {
      // Listeners' failures end in app.error. Here Bolt could not read the delivery: it never will, so Slack need not send it again.
      this.#log.warn('A delivery could not be read', { requestId, kind }, cause);
      await ack().catch(() => {});
    }
    this.#log.info('Handled', { requestId, kind, ms: Math.round(performance.now() - started), retry: event.retryNum });
  }

  /** Bots are not listened to, and no message is answered twice. */
  async #isWanted(body: unknown): Promise<boolean> {
    const message = readMessage(body);
    if (message === null) return true;
    return message !== 'ignored' && (await this.#works.take(deliveryKey(message), JSON.stringify(message)));
  }
}

function kindOf(body: ReceiverEvent['body']): string {
  const event: unknown = body.event?.type;
  if (typeof event === 'string') return event;
  if (typeof body.command === 'string') return 'command';
  return typeof body.type === 'string' ? body.type : 'unknown';
}
