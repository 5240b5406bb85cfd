import { randomBytes } from 'node:crypto';
import { LIMITS } from '../slack/limits.ts';
import type { Message } from './state.ts';

/** Where a response_url leads: the place of the interaction, and the message that it may replace. */
export interface ReplyPlace {
  readonly user: string;
  readonly channel: string;
  readonly original: Message | undefined;
}

interface Trigger {
  readonly user: string;
  readonly expires: number;
  used: boolean;
}

interface ResponseUrl {
  readonly place: ReplyPlace;
  readonly expires: number;
  uses: number;
}

/** What people's actions give to the bot for a short time: trigger ids and response urls. */
export interface Tickets {
  issueTrigger(user: string): string;
  /** The person who acted, or Slack's error: a trigger lives three seconds and opens one view. */
  takeTrigger(id: string): { readonly user: string } | { readonly error: string };
  /** The last part of a new response_url. */
  issueResponse(place: ReplyPlace): string;
  /** The place, or Slack's error: five uses within thirty minutes. */
  takeResponse(key: string): { readonly place: ReplyPlace } | { readonly error: string };
}

/** Tickets that expire by this clock. */
export function createTickets(now: () => number): Tickets {
  const triggers = new Map<string, Trigger>();
  const responses = new Map<string, ResponseUrl>();
  return {
    issueTrigger(user) {
      forget(triggers, now() - LIMITS.responseUrlTtlMs);
      const id = `${now()}.${randomBytes(8).toString('hex')}`;
      triggers.set(id, { user, expires: now() + LIMITS.triggerTtlMs, used: false });
      return id;
    },
    takeTrigger(id) {
      const trigger = triggers.get(id);
      if (trigger === undefined) return { error: 'invalid_trigger_id' };
      if (trigger.used) return { error: 'exchanged_trigger_id' };
      if (now() > trigger.expires) return { error: 'expired_trigger_id' };
      trigger.used = true;
      return { user: trigger.user };
    },
    issueResponse(place) {
      forget(responses, now());
      const key = randomBytes(16).toString('hex');
      responses.set(key, { place, expires: now() + LIMITS.responseUrlTtlMs, uses: 0 });
      return key;
    },
    takeResponse(key) {
      const response = responses.get(key);
      if (response === undefined) return { error: 'no_service' };
      if (now() > response.expires) return { error: 'expired_url' };
      if (response.uses >= LIMITS.responseUrlUses) return { error: 'used_url' };
      response.uses += 1;
      return { place: response.place };
    },
  };
}

function forget(tickets: Map<string, { readonly expires: number }>, before: number): void {
  for (const [key, ticket] of tickets) if (ticket.expires < before) tickets.delete(key);
}
