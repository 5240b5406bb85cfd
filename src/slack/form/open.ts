import { randomUUID } from 'node:crypto';
import type { types, webApi } from '@slack/bolt';
import type { Moment } from '../../conversation/input.ts';
import type { Requirements } from '../../conversation/requirements.ts';
import { type Outgoing, send } from '../answers/send.ts';
import { privately, type Surface } from '../answers/surface.ts';
import { buttonValue } from '../blocks/button-value.ts';
import type { Desk } from '../desk.ts';
import { REPLY_ACTIONS, replyActionId } from '../ids.ts';
import { openModal } from '../modal.ts';
import { FORM_FORGOTTEN, FORM_TOO_LATE, TRY_FORM_AGAIN } from '../wording.ts';
import { newDraft } from './draft.ts';
import { plain } from './elements.ts';
import { prefilled } from './prefill.ts';
import { formView } from './view.ts';

interface Opening {
  readonly trigger: string;
  readonly conversation: string | null;
  /** The statement whose plan shall fill the form, and what was understood then; null where that is forgotten. */
  readonly asked?: Moment | undefined;
  readonly requirements?: Requirements | null | undefined;
}

/** Opens the form. Nothing slow may come before it: Slack's permission lasts three seconds and is good for one view. */
export async function openForm(desk: Desk, client: webApi.WebClient, surface: Surface, from: Opening): Promise<void> {
  const thread = surface.alone ? null : surface.thread;
  const empty = newDraft({ conversation: from.conversation, channel: surface.channel, thread, outside: surface.outside });
  const { draft, fields } = from.requirements ? prefilled(empty, from.requirements) : { draft: empty, fields: {} };
  const news = from.requirements === null ? FORM_FORGOTTEN : undefined;
  const opened = await openModal(client, from.trigger, formView(draft, fields, news));
  if (opened === null) await send(client, privately(surface), tryAgain(from));
  else if (surface.respond) desk.returnAddresses.keep(opened.id, surface.respond);
}

/** A click gives a new permission. */
function tryAgain({ asked, conversation }: Opening): Outgoing {
  const button: types.Button = {
    type: 'button',
    action_id: replyActionId(REPLY_ACTIONS.openForm, 0),
    text: plain(TRY_FORM_AGAIN),
    value: buttonValue({ conversation: conversation ?? randomUUID(), ...(asked ? { asked } : {}) }),
  };
  return {
    text: FORM_TOO_LATE,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: FORM_TOO_LATE } },
      { type: 'actions', elements: [button] },
    ],
  };
}
