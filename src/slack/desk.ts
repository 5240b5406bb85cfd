import type { Conversations } from '../conversation/conversations.ts';
import type { ConversationStore, ExperienceStore, FeedbackStore, InventoryStore, SettingsStore } from '../conversation/ports.ts';
import type { NamedBytes, ReadOutcome } from '../inventory/outcome.ts';
import type { Log } from '../log.ts';
import type { ReturnAddresses } from './answers/return-addresses.ts';
import type { Works } from './deliveries/works.ts';

/** What every listener works with. */
export interface Desk {
  readonly conversations: Conversations;
  readonly places: ConversationStore;
  readonly experience: ExperienceStore;
  readonly feedback: FeedbackStore;
  readonly inventories: InventoryStore;
  readonly settings: SettingsStore;
  /** Reads files as one inventory, off this thread. */
  readInventory(files: readonly NamedBytes[]): Promise<ReadOutcome>;
  readonly works: Works;
  readonly returnAddresses: ReturnAddresses;
  readonly log: Log;
  /** Our own workspace; empty where Slack did not say. */
  readonly teamId: string;
  /** Our own user, whose mention is not part of a question. */
  readonly botUserId: string;
  /** The name that people write after the @. */
  readonly botName: string;
  /** Days for which conversations are kept. */
  readonly retentionDays: number;
  now(): Date;
  /** Deletes all that came from a workspace. */
  forget(team: string): Promise<void>;
}
