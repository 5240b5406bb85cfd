import type { Context } from '../context.ts';
import { isJson, list, str } from '../json.ts';
import type { Call } from '../traffic.ts';
import { type Html, html } from './html.ts';

/** What a good app meets now and then and answers in words of its own; everything else is a mistake to mend. */
const EXPECTED = new Set([
  'not_in_channel',
  'channel_not_found',
  'message_not_found',
  'user_not_in_channel',
  'expired_trigger_id',
  'exchanged_trigger_id',
  'hash_conflict',
  'not_found',
  'ratelimited',
  'already_reacted',
  'no_reaction',
  'used_url',
  'expired_url',
]);
const MOST = 10;

/** What Slack would refuse, in Slack's words: nobody would see it there. */
export function refused(context: Context): Html {
  const { calls, troubles } = context.traffic;
  const lines = [...calls.filter(isMistake).map(lineOf), ...troubles.map((words) => ({ what: words, why: [] }))];
  if (lines.length === 0) return html``;
  return html`<details id="refused" role="status"><summary>Slack would refuse ${lines.length === 1 ? 'one thing' : `${lines.length} things`} that the app sent</summary>
<ul>${lines.slice(-MOST).map(({ what, why }) => html`<li><code>${what}</code>${why.map((each) => html`<br>${each}`)}</li>`)}</ul></details>`;
}

function isMistake({ response }: Call): boolean {
  return response.ok === false && !EXPECTED.has(str(response.error));
}

function lineOf({ method, response }: Call): { readonly what: string; readonly why: readonly string[] } {
  const meta = isJson(response.response_metadata) ? response.response_metadata : {};
  const needed = str(response.needed);
  const why = [...list(meta.messages).map(str), ...(needed === '' ? [] : [`needed: ${needed}`])];
  return { what: `${method}: ${str(response.error)}`, why };
}
