import type { Reply } from '../reply/reply.ts';
import { withTeamNotes } from '../reply/team-notes.ts';
import type { Input } from './input.ts';
import type { ConversationId, ConversationStore, ExperienceStore } from './ports.ts';
import { respond } from './respond.ts';

/** What a surface may do with a conversation. With `team`, that team's own notes stand beside the answer. */
export interface Conversations {
  /** Puts the input on the log and answers it. */
  say(id: ConversationId, input: Input, team?: string | null): Promise<Reply>;
  /** Answers the log as it stands, adding nothing. Null for a conversation without a log. */
  answer(id: ConversationId, team?: string | null): Promise<Reply | null>;
}

export function createConversations(store: ConversationStore, experience?: Pick<ExperienceStore, 'about'>): Conversations {
  async function answered(log: readonly Input[], team: string | null): Promise<Reply> {
    const reply = respond(log);
    if (team === null || experience === undefined || !reply.about?.length) return reply;
    return withTeamNotes(reply, await experience.about(team, reply.about));
  }

  return {
    async say(id, input, team = null) {
      await store.append(id, input);
      return answered(await store.log(id), team);
    },
    async answer(id, team = null) {
      const log = await store.log(id);
      return log.length === 0 ? null : answered(log, team);
    },
  };
}
