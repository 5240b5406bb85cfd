import type { Reply } from './reply.ts';
import { finish } from './result.ts';

/** For a conversation that takes no more. */
export function fullReply(): Reply {
  return brief('This conversation is full', [
    'This conversation has grown too long, so I could not take your last message. Please ask in a new thread, or with /virt, and start with what you want to run.',
  ]);
}

/** For a single message beyond what can be kept. */
export function tooLongReply(): Reply {
  return brief('That is too long for me', [
    'That message is too long for me, so I could not take it. Please send a shorter one: what you want to run, and how many of each.',
  ]);
}

function brief(title: string, summary: readonly string[]): Reply {
  return finish({ title, summary, parts: [], sources: [], nextSteps: [] }, { kind: 'refusal' });
}
