import type { webApi } from '@slack/bolt';
import type { FormValues } from '../../conversation/input.ts';
import { notice, send, slackError } from '../answers/send.ts';
import { privately, type Surface } from '../answers/surface.ts';
import type { Desk } from '../desk.ts';
import { FORM_TOO_LATE } from '../wording.ts';
import { newDraft } from './draft.ts';
import { prefilled } from './prefill.ts';
import { formView } from './view.ts';

/** Opens the form. Nothing comes before it: Slack's permission lasts three seconds and is good for one view. */
export async function openForm(
  desk: Desk,
  client: webApi.WebClient,
  surface: Surface,
  from: { readonly trigger: string; readonly conversation: string | null; readonly requirements?: FormValues | undefined },
): Promise<void> {
  const thread = surface.alone ? null : surface.thread;
  const empty = newDraft({ conversation: from.conversation, channel: surface.channel, thread, outside: surface.outside });
  const { draft, fields } = from.requirements ? prefilled(empty, from.requirements) : { draft: empty, fields: {} };
  try {
    const opened = await client.views.open({ trigger_id: from.trigger, view: formView(draft, fields) });
    if (opened.view?.id && surface.respond) desk.returnAddresses.keep(opened.view.id, surface.respond);
  } catch (error) {
    if (!TOO_LATE.has(slackError(error))) throw error;
    await send(client, privately(surface), notice(FORM_TOO_LATE));
  }
}

const TOO_LATE = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id']);
