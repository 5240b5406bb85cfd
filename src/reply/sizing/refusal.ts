import type { Reply } from '../reply.ts';
import { finish } from '../result.ts';
import { user } from '../user-text.ts';

/** Why a file or a wish about it leads to no plan, in one sentence that says what to do. */
export function sizingRefusal(sentence: string): Reply {
  return finish(
    {
      title: 'I cannot size that',
      summary: [user(sentence, 600)],
      parts: [],
      sources: [],
      nextSteps: [],
    },
    { kind: 'clarification' },
  );
}
