import type { Reply } from '../reply/reply.ts';
import { respond } from './respond.ts';

export { createConversations } from './conversations.ts';
export { respond } from './respond.ts';

/** Answers one message on its own, without a conversation around it. */
export function answerText(text: string): Reply {
  return respond([{ at: new Date(0).toISOString(), who: 'asker', kind: 'asked', payload: { text } }]);
}
