import { fullReply, tooLongReply } from '../reply/not-kept-replies.ts';
import type { Reply } from '../reply/reply.ts';
import { sizingRefusal } from '../reply/sizing/refusal.ts';
import type { TakeAway } from '../reply/sizing/take-away.ts';
import { withTeamNotes } from '../reply/team-notes.ts';
import { corrected, sameMoment, wordsOf } from './corrections.ts';
import type { Correction, Input, Moment, Statement } from './input.ts';
import type { ConversationId, ConversationStore, ExperienceStore, InventoryStore, Kept } from './ports.ts';
import { inventoriesIn } from './sizing/shelf.ts';
import { type ThinkApart, type Thoughts, think } from './think.ts';

/** Characters of inventories, some 700 machines, that are sized in less time than a thread takes to begin. */
const SMALL = 256 * 1024;
const TOO_LONG =
  'This estate takes longer to size than I give to one: ask for one cluster of it ("only Cluster2"), or send it in parts.';

/** Who reads an answer. */
export interface Readers {
  /** The team whose own notes stand beside it; null where others read along. */
  readonly notesOf: string | null;
  /** They see the names of an inventory as pseudonyms. */
  readonly pseudonyms: boolean;
  /** Nobody else reads along: names that this person handed in themselves are no secret. */
  readonly alone?: string;
}

/** What a surface may do with a conversation. */
export interface Conversations {
  /** Puts the input on the log and answers it; in a conversation that takes no more, the answer says so. `source` names its message. */
  say(id: ConversationId, input: Input, readers?: Readers, source?: string): Promise<Reply>;
  /** Answers the log as it stands, or as it stood after one of its inputs, adding nothing. Null where there is nothing to answer. */
  answer(id: ConversationId, readers?: Readers, upTo?: Moment): Promise<Reply | null>;
  /** Corrects an earlier input and answers it anew, where it stands. No reply for what was taken back. */
  correct(id: ConversationId, correction: Correction, readers?: Readers): Promise<Corrected>;
  /** The plan of an inventory as files, as the log stands or stood after one of its inputs. Null where there is none. */
  takeAway(id: ConversationId, readers: Readers, upTo?: Moment): Promise<readonly TakeAway[] | null>;
  /** Which pseudonym stands for which name, for whoever handed the inventory in. Null where there is none. */
  namesKey(id: ConversationId, who: string): Promise<TakeAway | 'not-yours' | null>;
  /** Whether words that address nobody are meant for us. */
  concerns(id: ConversationId, text: string): Promise<boolean>;
}

export interface Corrected {
  /** False where the input said just that already. */
  readonly changed: boolean;
  readonly reply: Reply | null;
}

export function createConversations(
  store: ConversationStore,
  experience?: Pick<ExperienceStore, 'about'>,
  inventories?: Pick<InventoryStore, 'find'>,
  thinkApart?: ThinkApart,
): Conversations {
  /** Thinks with the inventories that the log names, as far as they are still kept: apart where they are large. */
  async function thought<Of extends keyof Thoughts>(
    of: Of,
    log: readonly Input[],
    how: { readonly text?: string; readonly pseudonyms?: boolean } = {},
  ): Promise<Thoughts[Of] | undefined> {
    const kept: [string, string][] = [];
    for (const hash of inventoriesIn(log)) {
      const inventory = await inventories?.find(hash);
      if (inventory) kept.push([hash, inventory]);
    }
    const matter = { of, log, kept, text: '', pseudonyms: false, ...how };
    const length = kept.reduce((sum, [, inventory]) => sum + inventory.length, 0);
    return thinkApart && length > SMALL ? await thinkApart(matter) : think(matter);
  }

  async function answered(log: readonly Input[], readers: Readers): Promise<Reply> {
    const { notesOf } = readers;
    const reply = (await thought('respond', log, { pseudonyms: hides(log, readers) })) ?? sizingRefusal(TOO_LONG);
    if (notesOf === null || experience === undefined || !reply.about?.length) return reply;
    return withTeamNotes(reply, await experience.about(notesOf, reply.about));
  }

  async function answer(id: ConversationId, readers = ANYBODY, upTo?: Moment): Promise<Reply | null> {
    const log = until(corrected(await store.log(id)), upTo);
    return log.length === 0 ? null : answered(log, readers);
  }

  return {
    async say(id, input, readers = ANYBODY, source) {
      const kept = await store.append(id, input, source);
      return kept === 'kept' ? answered(await store.log(id), readers) : notKept(kept);
    },
    answer,
    async correct(id, correction, readers = ANYBODY) {
      const { of, text } = correction.payload;
      const moment = { at: of, who: correction.who };
      const standing = corrected(await store.log(id)).find((one) => sameMoment(one, moment));
      const changed = text !== (standing === undefined ? null : wordsOf(standing));
      const kept = changed ? await store.append(id, correction) : 'kept';
      return { changed, reply: kept === 'kept' ? await answer(id, readers, moment) : notKept(kept) };
    },
    async takeAway(id, readers, upTo) {
      const log = until(corrected(await store.log(id)), upTo);
      return (await thought('takeAway', log, { pseudonyms: hides(log, readers) })) ?? null;
    },
    async namesKey(id, who) {
      const log = corrected(await store.log(id));
      const key = (await thought('namesKey', log)) ?? null;
      return key && !handedInBy(log, who) ? 'not-yours' : key;
    },
    async concerns(id, text) {
      return (await thought('concerns', await store.log(id), { text })) ?? false;
    },
  };
}

/** Nobody in particular: no notes of a team, and names as they are. */
const ANYBODY: Readers = { notesOf: null, pseudonyms: false };

function hides(log: readonly Input[], { alone, pseudonyms }: Readers): boolean {
  return pseudonyms && (alone === undefined || !handedInBy(corrected(log), alone));
}

/** The key names everything, so whoever gets it has handed in every inventory of the conversation. */
function handedInBy(log: readonly Statement[], who: string): boolean {
  const files = log.filter(({ kind }) => kind === 'file');
  return files.length > 0 && files.every((input) => input.who === who);
}

/** A log as it stood after one of its inputs; empty where that is not on it. */
function until(log: readonly Statement[], upTo: Moment | undefined): readonly Statement[] {
  return upTo === undefined ? log : log.slice(0, log.findIndex((one) => sameMoment(one, upTo)) + 1);
}

function notKept(why: Exclude<Kept, 'kept'>): Reply {
  return why === 'full' ? fullReply() : tooLongReply();
}
