import type { Inventory } from '../inventory/inventory.ts';
import type { SubjectNotes, TeamNote } from '../reply/team-notes.ts';
import type { Input, Moment } from './input.ts';

/** A conversation's own id. A place (a Slack thread, say) is bound to one. */
export type ConversationId = string;

/** Inventories that teams handed in, by the hash of their files. */
export interface InventoryStore {
  /** The same inventory of a team twice is one. */
  keep(hash: string, team: string, inventory: Inventory): Promise<void>;
  /** As JSON, which may be long: `inventoryKept` reads it. */
  find(hash: string): Promise<string | null>;
}

/** What a team has chosen for all of its people. */
export interface TeamSettings {
  /** Machines, hosts and clusters go under pseudonyms wherever more than one person reads along. */
  readonly pseudonyms: boolean;
}

export interface SettingsStore {
  /** `changed`: who chose it and when; null where nobody has. */
  of(team: string): Promise<TeamSettings & { readonly changed: { readonly by: string; readonly at: string } | null }>;
  choose(team: string, settings: TeamSettings, changed: { readonly by: string; readonly at: string }): Promise<void>;
  forget(team: string): Promise<void>;
}

/** What became of an input: a conversation holds so many, and each may be so long. */
export type Kept = 'kept' | 'full' | 'too-long';

/** The input that a message put on a log. */
export interface Heard extends Moment {
  readonly conversation: ConversationId;
  /** Our messages that answer it; null while it was not answered yet. */
  readonly answers: readonly string[] | null;
}

/** Where conversations are kept. Every write is durable when its promise resolves. */
export interface ConversationStore {
  /** `source` names the message that said it, for those who find the input by it. Taking something back blanks its words. */
  append(id: ConversationId, input: Input, source?: string): Promise<Kept>;
  heard(source: string): Promise<Heard | null>;
  /** Remembers which messages of ours answer what `source` said. */
  answered(source: string, answers: readonly string[]): Promise<void>;
  /** The messages that stand together with that one of ours as the answer to an input; null where none was noted. */
  shownWith(id: ConversationId, message: string): Promise<readonly string[] | null>;
  /** The same place shows these messages from now on, for every input that they answered. */
  shownNow(id: ConversationId, message: string, messages: readonly string[]): Promise<void>;
  /** The log from its first input; empty for an unknown conversation. */
  log(id: ConversationId): Promise<readonly Input[]>;
  /** Makes `place` continue `id`. Binding a place again moves it. */
  bind(place: string, id: ConversationId): Promise<void>;
  find(place: string): Promise<ConversationId | null>;
  /** Where a person of a team asked something last, the newest first. */
  recent(by: Author, most: number): Promise<readonly Recent[]>;
  /** Forgets a conversation, and the places bound to it. */
  forget(id: ConversationId): Promise<void>;
  /** Forgets the conversations in which nobody but this person said anything; answers how many. */
  forgetOwn(by: Author): Promise<number>;
}

/** A conversation as its own starter finds it again. */
export interface Recent {
  readonly conversation: ConversationId;
  readonly at: string;
  /** Where it is held. */
  readonly place: string;
}

/** Deliveries that were taken on: each effect happens once, however often Slack sends the event. */
export interface DeliveryLedger {
  /** True for the first taker; false for a delivery that somebody took before. `payload` is what it takes to do the work again. */
  take(key: string, payload: string): Promise<boolean>;
  /** Changes what it takes to do the work of a delivery again. */
  remember(key: string, payload: string): Promise<void>;
  done(key: string): Promise<void>;
  /** Gives a delivery back, after a failure that a redelivery may mend. */
  release(key: string): Promise<void>;
  /** Taken but not done: work that a crash cut off. */
  unfinished(): Promise<readonly { readonly key: string; readonly payload: string }[]>;
  /** Forgets deliveries that are done and older than `olderThan`. */
  prune(olderThan: Date): Promise<void>;
}

/** Somebody of a team. Only they change what they wrote. */
export interface Author {
  readonly team: string;
  readonly user: string;
}

export interface OwnNote extends TeamNote {
  readonly id: string;
}

/** A team's notes on models, kinds and platforms. No team ever sees another's. */
export interface ExperienceStore {
  /** Keeps a note. `full` where the person has `most` on the same subject already. The same id twice is one note. */
  add(by: Author, note: OwnNote, most: number): Promise<'kept' | 'full'>;
  /** False where the note is gone, or another's. What it is about stays. */
  change(by: Author, note: OwnNote): Promise<boolean>;
  remove(by: Author, id: string): Promise<boolean>;
  /** A person's own notes: those on one subject first, and the newest before older ones. */
  own(by: Author, most: number, first?: string | null): Promise<readonly OwnNote[]>;
  find(by: Author, id: string): Promise<OwnNote | null>;
  /** What a team noted on each of these subjects, with the three newest notes. */
  about(team: string, subjects: readonly string[]): Promise<readonly SubjectNotes[]>;
  /** The newest notes of a team on anything. */
  latest(team: string, most: number): Promise<readonly OwnNote[]>;
  forget(team: string): Promise<void>;
}

/** "Something wrong?": which answer it was. Nothing that was written, unless the person adds it. */
export interface Feedback {
  /** The same button pressed again by the same person has the same id. */
  readonly id: string;
  readonly at: string;
  readonly team: string;
  /** The thread, or the channel where there is none. */
  readonly place: string;
  readonly conversation: ConversationId;
  readonly rules: readonly string[];
  readonly knowledge: string;
  readonly text: string | null;
}

export interface FeedbackStore {
  /** The same id twice is one report. */
  report(feedback: Omit<Feedback, 'text'>): Promise<void>;
  /** Adds what the person wrote. False where the report is gone. */
  describe(team: string, id: string, text: string): Promise<boolean>;
  /** Everything that came in, the newest first. */
  list(): Promise<readonly Feedback[]>;
  prune(olderThan: Date): Promise<void>;
  forget(team: string): Promise<void>;
}
