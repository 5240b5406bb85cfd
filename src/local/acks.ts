import { checkBlocks } from './check/check-blocks.ts';
import { checkView } from './check/check-view.ts';
import type { Context } from './context.ts';
import { withIds } from './controls.ts';
import { isJson, type Json, json, records, str } from './json.ts';
import { addMessage, BOT, type Channel, changed, type User, type View } from './state.ts';
import { log } from './traffic.ts';
import { closeViews, openView, pushView, updateView } from './views.ts';

/** What Slack's client says when it cannot use the answer to a form. */
export const TROUBLE = 'We had some trouble connecting. Try again?';

/** The body of a command's acknowledgement is a message: ephemeral unless it says `in_channel`. */
export function takeCommandAck(context: Context, user: User, channel: Channel, body: unknown): void {
  const answer = typeof body === 'string' ? { text: body } : json(body);
  if (str(answer.text) === '' && answer.blocks === undefined) return;
  const refusal = answer.blocks === undefined ? undefined : checkBlocks(answer.blocks, 'message');
  if (refusal !== undefined) {
    trouble(
      context,
      `the acknowledgement of a command holds blocks that Slack refuses: ${refusal.error} ${refusal.messages.join(' ')}`,
    );
    return;
  }
  addMessage(context.state, {
    channel: channel.id,
    user: BOT.id,
    bot_id: BOT.botId,
    text: str(answer.text),
    blocks: withIds(context.state, records(answer.blocks)),
    onlyFor: answer.response_type === 'in_channel' ? undefined : user.id,
  });
}

/** The body of a submission's acknowledgement says what becomes of the modal (docs.slack.dev/surfaces/modals#response_actions). */
export function takeSubmissionAck(context: Context, user: User, view: View, body: unknown): void {
  const { state } = context;
  const answer = json(body);
  switch (answer.response_action) {
    case undefined:
      closeViews(state, user.id, false);
      return;
    case 'clear':
      closeViews(state, user.id, true);
      return;
    case 'errors':
      showErrors(context, view, json(answer.errors));
      return;
    case 'update':
    case 'push':
      takeNewView(context, user, view, answer);
      return;
    default:
      fail(context, view, `unknown response_action ${String(answer.response_action)}`);
  }
}

function showErrors(context: Context, view: View, errors: Json): void {
  const inputs = new Set(
    records(view.body.blocks)
      .filter((block) => block.type === 'input')
      .map((block) => str(block.block_id)),
  );
  const entries = Object.entries(errors);
  const strangers = entries.filter(([blockId]) => !inputs.has(blockId)).map(([blockId]) => blockId);
  if (entries.length === 0 || strangers.length > 0) {
    fail(context, view, `errors must name input blocks of the view, not ${strangers.join(', ') || 'nothing'}`);
    return;
  }
  view.errors = new Map(entries.map(([blockId, message]) => [blockId, str(message)]));
  changed(context.state);
}

function takeNewView(context: Context, user: User, view: View, answer: Json): void {
  const refusal = checkView(answer.view, 'modal');
  if (refusal !== undefined || !isJson(answer.view)) {
    fail(context, view, `the view of ${String(answer.response_action)} is refused: ${refusal?.messages.join(' ')}`);
    return;
  }
  if (answer.response_action === 'update') updateView(context.state, view, answer.view);
  else if (context.state.stacks.get(user.id)?.length === 0) openView(context.state, user.id, answer.view);
  else if (pushView(context.state, user.id, answer.view) === undefined) fail(context, view, 'push_limit_reached');
}

/** The client shows its message, and the log keeps the reason. */
export function fail(context: Context, view: View, reason: string): void {
  view.trouble = TROUBLE;
  trouble(context, `${str(view.body.callback_id) || view.id}: ${reason}`);
}

/** Something in the bot's answer that Slack would not take. */
export function trouble(context: Context, reason: string): void {
  log(context.traffic.troubles, reason);
  changed(context.state);
}
