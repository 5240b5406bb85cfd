import { RESPONSE_URL } from '../api/response.ts';
import { eventIdOf } from '../context.ts';
import { isJson, type Json, list, records, str } from '../json.ts';
import type { Call, Traffic } from '../traffic.ts';
import { escapeText } from '../typed.ts';

const POSTS = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update', RESPONSE_URL]);
const LISTS_BLOCKS = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'invalid_arguments',
]);

/** What must hold of all traffic, whatever a test is about. Each sentence says what was broken, and by what. */
export function brokenInvariants(traffic: Traffic): string[] {
  const broken = [...traffic.troubles];
  const taken = new Set(traffic.deliveries.filter(({ outcome }) => outcome === 'acked').map(eventIdOf));
  for (const delivery of traffic.deliveries) {
    if (delivery.outcome === 'acked' || delivery.outcome === 'waiting') continue;
    // An event that a later attempt brought is not lost.
    if (delivery.kind === 'event' && taken.has(eventIdOf(delivery))) continue;
    if (delivery.kind === 'event' && isOwnEcho(delivery.payload)) continue;
    broken.push(`a payload was not acknowledged (${delivery.outcome}): ${JSON.stringify(delivery.payload).slice(0, 300)}`);
  }
  const tokens = new Set(traffic.typed.flatMap((typed) => typed.match(/<[^<>\s][^<>]*>/g) ?? []));
  for (const call of traffic.calls) broken.push(...brokenBy(call, tokens));
  return broken;
}

/** The bot hears its own messages and their changes too; nobody misses them when it has just stopped. */
function isOwnEcho(payload: Json): boolean {
  const event = isJson(payload.event) ? payload.event : {};
  return [event, event.message, event.previous_message].some((each) => isJson(each) && each.bot_id !== undefined);
}

function brokenBy(call: Call, tokens: ReadonlySet<string>): string[] {
  const { method, args, response } = call;
  const error = str(response.error);
  const broken: string[] = [];
  if (error === 'unknown_method' || error === 'missing_scope')
    broken.push(`${method} answered ${error} ${str(response.needed)}`.trim());
  if (LISTS_BLOCKS.has(error)) {
    broken.push(`${method} was refused with ${error}: ${list(json(response).messages).map(str).join(' ')}`);
  }
  if (!POSTS.has(method) || args.delete_original === true) return broken;
  if (str(args.text) === '' && records(args.blocks).length > 0) broken.push(`${method} has blocks but no text for notifications`);
  const unfurls = method === 'chat.postMessage' || (method === RESPONSE_URL && args.response_type === 'in_channel');
  if (unfurls && (args.unfurl_links !== false || args.unfurl_media !== false)) broken.push(`${method} leaves unfurling on`);
  for (const text of mrkdwnOf(args)) {
    if (/<!(?!date\^)/.test(text)) broken.push(`${method} holds a raw broadcast: ${text.slice(0, 200)}`);
    for (const token of tokens) {
      if (text.includes(token)) broken.push(`${method} repeats ${token}, which a person typed, as markup`);
    }
    if (/&amp;(amp|lt|gt);/.test(text) && !tokens.has(escapeText(text)))
      broken.push(`${method} is escaped twice: ${text.slice(0, 200)}`);
  }
  return broken;
}

function json(response: Json): Json {
  return isJson(response.response_metadata) ? response.response_metadata : {};
}

/** Every text of a post that Slack reads as mrkdwn: the top-level text, and mrkdwn objects at any depth. */
function mrkdwnOf(args: Json): string[] {
  return [str(args.text), ...deep(args.blocks)];
}

function deep(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(deep);
  if (!isJson(value)) return [];
  if (value.type === 'mrkdwn' || value.type === 'markdown') return [str(value.text)];
  return Object.values(value).flatMap(deep);
}
