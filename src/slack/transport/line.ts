import type { Receiver } from '@slack/bolt';

/** How Slack reaches the bot. */
export interface Line {
  readonly receiver: Receiver;
  /** Starts taking deliveries; answers with the port that is listened on. */
  open(): Promise<number | null>;
  close(): Promise<void>;
}

/** A submission that nobody took: its form should stay open, with what was typed. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

export interface Address {
  readonly host: string;
  readonly port: number;
}
