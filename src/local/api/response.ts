import type { Context } from '../context.ts';
import { withIds } from '../controls.ts';
import { announceDeletion, announceEdit } from '../events.ts';
import { isJson, type Json, parse, records, str } from '../json.ts';
import { messageJson } from '../shapes.ts';
import { addMessage, BOT, changed, type Message, nextTs, removeMessage } from '../state.ts';
import type { ReplyPlace } from '../tickets.ts';
import { type Call, inFlight, log } from '../traffic.ts';
import { fault, type HttpAnswer } from './call.ts';
import { botPosts, checkContent } from './chat.ts';
import { ok, refuse } from './method.ts';

/** The name under which posts to a response_url stand in the log of calls. */
export const RESPONSE_URL = 'response_url';

/** Answers a post to a response_url (docs.slack.dev/interactivity/handling-user-interaction#message_responses). */
export async function answerResponse(context: Context, key: string, body: string): Promise<HttpAnswer> {
  const args = parse(body);
  const call = log<Call>(context.traffic.calls, {
    method: RESPONSE_URL,
    args: isJson(args) ? args : {},
    at: performance.now(),
    status: 200,
    response: {},
  });
  const answer = await inFlight(context.state, context.traffic, async () => {
    return (await fault(context, RESPONSE_URL)) ?? respond(context, key, args);
  });
  call.status = answer.status;
  call.response = answer.body;
  return answer;
}

function respond(context: Context, key: string, args: unknown): HttpAnswer {
  if (!isJson(args)) return { status: 400, headers: {}, body: refuse('invalid_payload') };
  const ticket = context.tickets.takeResponse(key);
  if ('error' in ticket) return { status: 404, headers: {}, body: refuse(ticket.error) };
  const { place } = ticket;
  const { original } = place;
  if (args.delete_original === true) {
    if (original === undefined || !removeMessage(context.state, original)) return notFound('message_not_found');
    const channel = context.state.channels.get(place.channel);
    if (channel !== undefined && original.onlyFor === undefined) void announceDeletion(context, channel, original);
    return { status: 200, headers: {}, body: ok() };
  }
  const problem = checkContent(context, args);
  if (problem !== undefined) return { status: 400, headers: {}, body: problem };
  if (args.replace_original === true && original !== undefined) return replace(context, original, args);
  return post(context, place, args);
}

function notFound(error: string): HttpAnswer {
  return { status: 404, headers: {}, body: refuse(error) };
}

function replace(context: Context, original: Message, args: Json): HttpAnswer {
  if (!context.state.messages.includes(original)) return notFound('message_not_found');
  const before = messageJson(original);
  original.text = str(args.text);
  original.blocks = withIds(context.state, records(args.blocks));
  original.edited = nextTs(context.state);
  original.trouble = undefined;
  changed(context.state);
  const channel = context.state.channels.get(original.channel);
  if (channel !== undefined && original.onlyFor === undefined) void announceEdit(context, channel, before, original);
  return { status: 200, headers: {}, body: ok() };
}

/** A new message: for the one person who acted, unless it says `in_channel`. The bot need not be in the channel. */
function post(context: Context, place: ReplyPlace, args: Json): HttpAnswer {
  const channel = context.state.channels.get(place.channel);
  if (channel === undefined) return notFound('channel_not_found');
  // Slack answers in the channel, even to a click in a thread, unless the bot gives a thread_ts.
  const threadTs = args.thread_ts === undefined ? undefined : str(args.thread_ts);
  if (args.response_type === 'in_channel') {
    botPosts(context, channel, { ...args, thread_ts: threadTs });
  } else {
    addMessage(context.state, {
      channel: channel.id,
      user: BOT.id,
      bot_id: BOT.botId,
      text: str(args.text),
      blocks: withIds(context.state, records(args.blocks)),
      thread_ts: threadTs,
      onlyFor: place.user,
    });
  }
  return { status: 200, headers: {}, body: ok() };
}
