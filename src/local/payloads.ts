import { type Context, responseUrl } from './context.ts';
import type { Control } from './controls.ts';
import { type Json, optional, str } from './json.ts';
import type { SlashCommand } from './manifest.ts';
import { messageJson, viewJson } from './shapes.ts';
import { APP_ID, BOT, type Channel, type Message, nextId, nextTs, TEAM, type User, type View } from './state.ts';
import { commandText } from './typed.ts';
import { valuesJson } from './values.ts';

/** Slack's deprecated verification token, sent as a decoy: nothing may rely on it. */
const VERIFICATION_TOKEN = 'local-verification-token';

function who(user: User): Json {
  return { id: user.id, username: user.name, name: user.name, team_id: user.teamId };
}

function base(): Json {
  return {
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: APP_ID,
    token: VERIFICATION_TOKEN,
  };
}

function where(channel: Channel): Json {
  const name = channel.type === 'im' ? 'directmessage' : channel.type === 'group' ? 'privategroup' : channel.name;
  return { id: channel.id, name };
}

/** docs.slack.dev/interactivity/implementing-slash-commands */
export function slashPayload(context: Context, user: User, channel: Channel, command: SlashCommand, typed: string): Json {
  return {
    token: VERIFICATION_TOKEN,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: str(where(channel).name),
    user_id: user.id,
    user_name: user.name,
    command: command.command,
    text: commandText(context.state, typed, command.escapes),
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: responseUrl(context, { user: user.id, channel: channel.id, original: undefined }),
    trigger_id: context.tickets.issueTrigger(user.id),
  };
}

function container(message: Message): Json {
  return {
    type: 'message',
    message_ts: message.ts,
    channel_id: message.channel,
    is_ephemeral: message.onlyFor !== undefined,
    ...optional('thread_ts', message.thread_ts),
  };
}

/** The place and content of a click: a message (public or ephemeral) or a view. */
function source(context: Context, user: User, at: Message | View): Json {
  if ('hash' in at) return { container: { type: 'view', view_id: at.id }, view: viewJson(at) };
  const channel = context.state.channels.get(at.channel);
  const values = at.values.get(user.id);
  return {
    container: container(at),
    ...(channel === undefined ? {} : { channel: where(channel) }),
    // Slack does not repeat an ephemeral message in the payload.
    ...(at.onlyFor === undefined ? { message: messageJson(at) } : {}),
    state: { values: values === undefined ? {} : valuesJson(values) },
  };
}

/** docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function blockActionsPayload(context: Context, user: User, at: Message | View, control: Control, value: Json): Json {
  const { element } = control;
  const carried = Object.fromEntries(
    ['text', 'url', 'style', 'confirm', 'placeholder', 'initial_option', 'initial_options', 'icon']
      .filter((field) => element[field] !== undefined)
      .map((field) => [field, element[field]]),
  );
  const action = {
    ...carried,
    ...value,
    type: control.type,
    action_id: control.actionId,
    block_id: control.blockId,
    action_ts: nextTs(context.state),
  };
  const place = 'hash' in at ? undefined : { user: user.id, channel: at.channel, original: at };
  return {
    type: 'block_actions',
    user: who(user),
    ...base(),
    ...source(context, user, at),
    trigger_id: context.tickets.issueTrigger(user.id),
    ...(place === undefined ? {} : { response_url: responseUrl(context, place) }),
    actions: [action],
  };
}

/** docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export function suggestionPayload(context: Context, user: User, at: Message | View, control: Control, typed: string): Json {
  return {
    type: 'block_suggestion',
    user: who(user),
    ...base(),
    ...source(context, user, at),
    action_id: control.actionId,
    block_id: control.blockId,
    value: typed,
  };
}

/** docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function viewSubmissionPayload(context: Context, user: User, view: View): Json {
  return {
    type: 'view_submission',
    user: who(user),
    ...base(),
    trigger_id: context.tickets.issueTrigger(user.id),
    view: viewJson(view),
    response_urls: [],
  };
}

export function viewClosedPayload(user: User, view: View, cleared: boolean): Json {
  return { type: 'view_closed', user: who(user), ...base(), view: viewJson(view), is_cleared: cleared };
}

/** docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export function shortcutPayload(context: Context, user: User, callbackId: string): Json {
  return {
    type: 'shortcut',
    user: who(user),
    ...base(),
    callback_id: callbackId,
    action_ts: nextTs(context.state),
    trigger_id: context.tickets.issueTrigger(user.id),
  };
}

export function messageActionPayload(context: Context, user: User, message: Message, callbackId: string): Json {
  const channel = context.state.channels.get(message.channel);
  const place = { user: user.id, channel: message.channel, original: undefined };
  return {
    type: 'message_action',
    user: who(user),
    ...base(),
    callback_id: callbackId,
    action_ts: nextTs(context.state),
    trigger_id: context.tickets.issueTrigger(user.id),
    response_url: responseUrl(context, place),
    message_ts: message.ts,
    message: messageJson(message),
    ...(channel === undefined ? {} : { channel: where(channel) }),
  };
}

/** The outer event of the Events API (docs.slack.dev/apis/events-api#event-payloads). */
export function eventPayload(context: Context, event: Json, channel?: Channel): Json {
  return {
    token: VERIFICATION_TOKEN,
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    context_enterprise_id: null,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id: nextId(context.state, 'Ev'),
    event_time: Math.floor(context.state.now() / 1000),
    authorizations: [{ enterprise_id: null, team_id: TEAM.id, user_id: BOT.id, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: channel?.external === true,
    event_context: nextId(context.state, 'EC'),
  };
}
