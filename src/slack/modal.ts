import type { types, webApi } from '@slack/bolt';
import { slackError } from './answers/send.ts';

/** Opens a modal: its id and hash, empty where Slack does not tell them; null where Slack's permission, which lasts three seconds and is good for one view, was used up. */
export async function openModal(
  client: webApi.WebClient,
  trigger: string,
  view: types.ModalView,
): Promise<{ readonly id: string; readonly hash: string } | null> {
  try {
    const { view: opened } = await client.views.open({ trigger_id: trigger, view });
    return { id: opened?.id ?? '', hash: opened?.hash ?? '' };
  } catch (error) {
    if (TOO_LATE.has(slackError(error))) return null;
    throw error;
  }
}

/** Shows something else in an open modal, whose new hash it answers with. Null where a newer change won, or the modal was closed meanwhile. */
export async function updateModal(
  client: webApi.WebClient,
  open: { readonly id: string; readonly hash: string },
  view: types.ModalView,
): Promise<string | null> {
  if (open.id === '') return null;
  try {
    const { view: shown } = await client.views.update({ view_id: open.id, ...(open.hash ? { hash: open.hash } : {}), view });
    return shown?.hash ?? '';
  } catch (error) {
    if (!OVERTAKEN.has(slackError(error))) throw error;
    return null;
  }
}

const TOO_LATE = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id']);
const OVERTAKEN = new Set(['hash_conflict', 'not_found', 'view_not_found']);
