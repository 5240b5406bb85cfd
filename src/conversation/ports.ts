import type { Input } from './input.ts';

/** A conversation's own id. A place (a Slack thread, say) is bound to one. */
export type ConversationId = string;

/** Where conversations are kept. Every write is durable when its promise resolves. */
export interface ConversationStore {
  append(id: ConversationId, input: Input): Promise<void>;
  /** The log from its first input; empty for an unknown conversation. */
  log(id: ConversationId): Promise<readonly Input[]>;
  /** Makes `place` continue `id`. Binding a place again moves it. */
  bind(place: string, id: ConversationId): Promise<void>;
  find(place: string): Promise<ConversationId | null>;
}

/** Deliveries that were taken on: each effect happens once, however often Slack sends the event. */
export interface DeliveryLedger {
  /** True for the first taker; false for a delivery that somebody took before. `payload` is what it takes to do the work again. */
  take(key: string, payload: string): Promise<boolean>;
  done(key: string): Promise<void>;
  /** Gives a delivery back, after a failure that a redelivery may mend. */
  release(key: string): Promise<void>;
  /** Taken but not done: work that a crash cut off. */
  unfinished(): Promise<readonly { readonly key: string; readonly payload: string }[]>;
  /** Forgets deliveries that are done and older than `olderThan`. */
  prune(olderThan: Date): Promise<void>;
}
