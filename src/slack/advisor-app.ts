import { randomUUID } from 'node:crypto';
import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import { type Delivery, deliveryKey, placeOf, sourceOf } from './deliveries/message.ts';
import { readDelivery } from './deliveries/read.ts';
import { whole } from './deliveries/whole.ts';
import type { Desk } from './desk.ts';
import { NotTaken } from './transport/line.ts';

/** Slack gives up after three seconds; an acknowledgement this late is a warning sign. */
const SLOW_ACK_MS = 1000;

type Doorkeeper = Pick<Desk, 'works' | 'places' | 'log' | 'botUserId' | 'teamId'>;

/**
 * Bolt's App with a doorkeeper. Bolt acknowledges events before any middleware runs, so a crash right after would lose them:
 * here a message is taken on, durably and once, before Slack hears that it arrived.
 */
export class AdvisorApp extends App {
  readonly #desk: Doorkeeper;

  constructor(options: AppOptions, desk: Doorkeeper) {
    super(options);
    this.#desk = desk;
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    return this.#desk.works.track(this.#admit(event));
  }

  async #admit(event: ReceiverEvent): Promise<void> {
    const { log, teamId } = this.#desk;
    const requestId = randomUUID();
    const body = whole(event.body, teamId);
    const kind = kindOf(body);
    const started = performance.now();
    let acked = false;
    const ack = async (answer?: unknown): Promise<void> => {
      acked = true;
      try {
        await event.ack(answer);
      } catch (error) {
        // The socket went away meanwhile. What was asked is answered all the same, through the response_url or the Web API.
        if (!isLineGone(error)) throw error;
        log.warn('The line was gone before the acknowledgement', { requestId, kind });
      }
      const ms = Math.round(performance.now() - started);
      if (ms > SLOW_ACK_MS) log.warn('Slow acknowledgement', { requestId, kind, ms });
    };

    if (!(await this.#isWanted(body))) {
      await ack();
      return;
    }
    try {
      await super.processEvent({ ...event, body, ack, customProperties: { ...event.customProperties, requestId } });
    } catch (error) {
      // Bolt reads properties of whatever a payload holds. The error's own words may repeat some of it, so they stay out of the log.
      log.warn('A delivery could not be read', { requestId, kind, error: error instanceof Error ? error.name : typeof error });
      if (!acked) await ack().catch(() => {});
      return;
    }
    if (!acked) {
      // Nobody listens for it, or its listener failed before it could.
      log.warn('Nobody acknowledged a delivery', { requestId, kind });
      if (kind === 'view_submission') throw new NotTaken('A submission was not taken');
      await ack();
    }
    log.info('Handled', { requestId, kind, ms: Math.round(performance.now() - started), retry: event.retryNum });
  }

  /** Bots are not listened to, nor are threads that we have no part in, and no message is answered twice. */
  async #isWanted(body: unknown): Promise<boolean> {
    const { botUserId, works } = this.#desk;
    const delivery = readDelivery(body, botUserId);
    if (delivery === null) return true;
    if (delivery === 'ignored' || !(await this.#isForUs(delivery))) return false;
    return works.take(deliveryKey(delivery), JSON.stringify(delivery));
  }

  /** What mentions us or is written to us directly is; anything else only where we know the thread. */
  async #isForUs(delivery: Delivery): Promise<boolean> {
    const { places } = this.#desk;
    const message = 'message' in delivery ? delivery.message : delivery;
    const isAddressed = !('deleted' in delivery) && !('passing' in message);
    return isAddressed || (await places.find(placeOf(message))) !== null || (await places.heard(sourceOf(message))) !== null;
  }
}

/** The socket client's own codes (socket-mode 3.1, errors.ts). */
function isLineGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('slack_socket_mode_');
}

function kindOf(body: ReceiverEvent['body']): string {
  const event: unknown = body.event?.type;
  const kind: unknown = event ?? (typeof body.command === 'string' ? 'command' : body.type);
  return typeof kind === 'string' && /^[a-z_.]{1,40}$/.test(kind) ? kind : 'unknown';
}
