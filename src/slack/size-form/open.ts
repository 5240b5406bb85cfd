import type { webApi } from '@slack/bolt';
import { notice, send } from '../answers/send.ts';
import { privately, type Surface } from '../answers/surface.ts';
import { openModal } from '../modal.ts';
import { FORM_TOO_LATE } from '../wording.ts';
import { sizeView } from './view.ts';

/** Opens the form for an inventory. Nothing slow may come before it: Slack's permission lasts three seconds. */
export async function openSizeForm(client: webApi.WebClient, surface: Surface, trigger: string): Promise<void> {
  const { alone, channel, outside = false, thread } = surface;
  const view = sizeView({ channel, thread: alone ? null : thread, outside });
  if ((await openModal(client, trigger, view)) === null) await send(client, privately(surface), notice(FORM_TOO_LATE));
}
