import type { Context } from '../context.ts';
import { isJson, json, str } from '../json.ts';
import type { Delivery } from '../traffic.ts';
import { type Html, html } from './html.ts';
import type { Viewer } from './viewer.ts';

/** What became of the viewer's last deed on its way to the bot. Slack shows nothing of this, so it stands outside the messages. */
export function wire(context: Context, viewer: Viewer): Html {
  const { state, traffic } = context;
  const { botName } = state.manifest;
  const last = traffic.deliveries.findLast((each) => isOf(each, viewer.user.id));
  const said = state.messages.findLast((each) => each.user === viewer.user.id);
  if (said !== undefined && Number(said.ts) * 1000 > sentAt(last) + 1) {
    return html`Not sent to ${botName}: it is not told of messages like this one.`;
  }
  if (last === undefined) return html``;
  switch (last.outcome) {
    case 'waiting':
      return html`Sending to ${botName}…`;
    case 'acked':
      return html`Delivered to ${botName} in ${Math.max(1, Math.round(last.ms ?? 0))} ms.`;
    case 'operation_timeout':
      return html`${botName} did not take it in time.`;
    case 'dispatch_failed':
      return html`${botName} could not be reached, or refused it.`;
  }
}

/** A command, a click, a form or a message of this person; what a typeahead asks for is not worth a word. */
function isOf({ payload }: Delivery, userId: string): boolean {
  const event = json(payload.event);
  if (payload.type === 'block_suggestion' || event.bot_id !== undefined) return false;
  const who = str(payload.user_id) || (isJson(payload.user) ? str(payload.user.id) : str(event.user));
  return who === userId;
}

function sentAt(delivery: Delivery | undefined): number {
  return delivery === undefined ? 0 : performance.timeOrigin + delivery.at;
}
