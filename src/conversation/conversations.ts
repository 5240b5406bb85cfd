import type { Reply } from '../reply/reply.ts';
import type { Input } from './input.ts';
import type { ConversationId, ConversationStore } from './ports.ts';
import { respond } from './respond.ts';

/** What a surface may do with a conversation. */
export interface Conversations {
  /** Puts the input on the log and answers it. */
  say(id: ConversationId, input: Input): Promise<Reply>;
  /** Answers the log as it stands, adding nothing. Null for a conversation without a log. */
  answer(id: ConversationId): Promise<Reply | null>;
}

export function createConversations(store: ConversationStore): Conversations {
  return {
    async say(id, input) {
      await store.append(id, input);
      return respond(await store.log(id));
    },
    async answer(id) {
      const log = await store.log(id);
      return log.length === 0 ? null : respond(log);
    },
  };
}
