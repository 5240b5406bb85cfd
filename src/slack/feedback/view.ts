import type { types } from '@slack/bolt';
import { plain } from '../form/elements.ts';
import { FEEDBACK } from '../ids.ts';
import type { FeedbackDraft } from './report.ts';

export const MOST_FEEDBACK = 1000;
export const TEXT_BLOCK = 'feedback-text';

/** Says what was noted, and lets the person add words of their own. */
export function feedbackView(draft: FeedbackDraft): types.ModalView {
  return {
    type: 'modal',
    callback_id: FEEDBACK.callback,
    title: plain('Something wrong?'),
    submit: plain('Send'),
    close: plain('That is all'),
    private_metadata: JSON.stringify(draft),
    blocks: [
      { type: 'section', text: plain(NOTED) },
      {
        type: 'input',
        block_id: TEXT_BLOCK,
        optional: true,
        label: plain('What is wrong?'),
        hint: plain('Only if you like. The people who look after this bot read it.'),
        element: { type: 'plain_text_input', action_id: FEEDBACK.text, multiline: true, max_length: MOST_FEEDBACK },
      },
    ],
  };
}

const NOTED =
  'Thank you for telling me. I have noted which answer it is, the rules behind it and the version of my knowledge. Nothing that anybody wrote is noted, unless you add it here.';
