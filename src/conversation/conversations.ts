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

/** What a surface may do with a conversation. With `team`, that team's own notes stand beside the answer. */
export interface Conversations {
  /** Puts the input on the log and answers it; in a conversation that takes no more, the answer says so. `source` names its message. */
  say(id: ConversationId, input: Input, team?: string | null, source?: string): Promise<Reply>;
  /** Answers the log as it stands, or as it stood after one of its inputs, adding nothing. Null where there is nothing to answer. */
  answer(id: ConversationId, team?: string | null, upTo?: Moment): Promise<Reply | null>;
  /** Corrects an earlier input and answers it anew, where it stands. No reply for what was taken back. */
  correct(id: ConversationId, correction: Correction, team?: string | null): Promise<Corrected>;
  /** The plan of an inventory as files, as the log stands or stood after one of its inputs. Null where there is none. */
  takeAway(id: ConversationId, upTo?: Moment): Promise<readonly TakeAway[] | null>;
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
  async function thought<Of extends keyof Thoughts>(of: Of, log: readonly Input[], text = ''): Promise<Thoughts[Of] | undefined> {
    const kept: [string, string][] = [];
    for (const hash of inventoriesIn(log)) {
      const inventory = await inventories?.find(hash);
      if (inventory) kept.push([hash, inventory]);
    }
    const matter = { of, log, kept, text };
    const length = kept.reduce((sum, [, inventory]) => sum + inventory.length, 0);
    return thinkApart && length > SMALL ? await thinkApart(matter) : think(matter);
  }

  async function answered(log: readonly Input[], team: string | null): Promise<Reply> {
    const reply = (await thought('respond', log)) ?? sizingRefusal(TOO_LONG);
    if (team === null || experience === undefined || !reply.about?.length) return reply;
    return withTeamNotes(reply, await experience.about(team, reply.about));
  }

  async function answer(id: ConversationId, team: string | null = null, upTo?: Moment): Promise<Reply | null> {
    const log = until(corrected(await store.log(id)), upTo);
    return log.length === 0 ? null : answered(log, team);
  }

  return {
    async say(id, input, team = null, source) {
      const kept = await store.append(id, input, source);
      return kept === 'kept' ? answered(await store.log(id), team) : notKept(kept);
    },
    answer,
    async correct(id, correction, team = null) {
      const { of, text } = correction.payload;
      const moment = { at: of, who: correction.who };
      const standing = corrected(await store.log(id)).find((one) => sameMoment(one, moment));
      const changed = text !== (standing === undefined ? null : wordsOf(standing));
      const kept = changed ? await store.append(id, correction) : 'kept';
      return { changed, reply: kept === 'kept' ? await answer(id, team, moment) : notKept(kept) };
    },
    async takeAway(id, upTo) {
      const log = until(corrected(await store.log(id)), upTo);
      return (await thought('takeAway', log)) ?? null;
    },
    async concerns(id, text) {
      return (await thought('concerns', await store.log(id), text)) ?? false;
    },
  };
}

/** A log as it stood after one of its inputs; empty where that is not on it. */
function until(log: readonly Statement[], upTo: Moment | undefined): readonly Statement[] {
  return upTo === undefined ? log : log.slice(0, log.findIndex((one) => sameMoment(one, upTo)) + 1);
}

function notKept(why: Exclude<Kept, 'kept'>): Reply {
  return why === 'full' ? fullReply() : tooLongReply();
}
