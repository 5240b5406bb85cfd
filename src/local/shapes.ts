import { fileJson } from './files.ts';
import { type Json, optional, str } from './json.ts';
import { APP_ID, BOT, type Message, TEAM, type View } from './state.ts';
import { valuesJson } from './values.ts';

/** A message as payloads and history carry it. */
export function messageJson(message: Message): Json {
  if (message.deleted) return tombstone(message);
  return {
    type: 'message',
    ...(message.files.length > 0 ? { subtype: 'file_share', upload: false, files: message.files.map(fileJson) } : {}),
    user: message.user,
    ts: message.ts,
    text: message.text,
    ...optional('bot_id', message.bot_id),
    ...(message.bot_id === undefined ? {} : { app_id: APP_ID }),
    ...optional('client_msg_id', message.clientMsgId),
    ...optional('thread_ts', message.thread_ts),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.edited === undefined ? {} : { edited: { user: message.user, ts: message.edited } }),
  };
}

/** What is left of a deleted message while there are replies to it. */
function tombstone(message: Message): Json {
  const { ts, text } = message;
  return { type: 'message', subtype: 'tombstone', user: 'USLACKBOT', hidden: true, text, ts, thread_ts: ts };
}

/** A view as payloads and Web API answers carry it: every input is in `state.values`. */
export function viewJson(view: View): Json {
  const { body } = view;
  return {
    id: view.id,
    team_id: TEAM.id,
    type: view.type,
    blocks: body.blocks,
    private_metadata: str(body.private_metadata),
    callback_id: str(body.callback_id),
    state: { values: valuesJson(view.values) },
    hash: view.hash,
    title: body.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: body.clear_on_close === true,
    notify_on_close: body.notify_on_close === true,
    close: body.close ?? null,
    submit: body.submit ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: APP_ID,
    external_id: str(body.external_id),
    app_installed_team_id: TEAM.id,
    bot_id: BOT.botId,
  };
}
