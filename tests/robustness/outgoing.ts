import { checkBlocks } from '../../src/local/check/check-blocks.ts';
import { checkView } from '../../src/local/check/check-view.ts';
import { type Fields, fields } from '../support/plain-answers.ts';
import type { PlainCall } from '../support/plain-slack.ts';

const POSTS = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'response_url']);
// docs.slack.dev/messaging/formatting-message-text: these, in text that is parsed, call out to many people.
const BROADCAST = /<!(?:channel|here|everyone|subteam)/;
/** Where a text object is not verbatim, Slack parses "certain mentions" by their name. */
const BY_NAME = /(?<![\w.])@(?:channel|here|everyone)\b/;

/** What Slack would refuse of a call, or understand as more than text. */
export function wrongIn({ body, method }: PlainCall): string[] {
  if (method.startsWith('views.') && body.view !== undefined) {
    const type = method === 'views.publish' ? 'home' : 'modal';
    return [...refused(method, checkView(body.view, type)), ...callsOut(method, body.view)];
  }
  if (!POSTS.has(method) || body.delete_original === true) return [];
  const text = String(body.text ?? '');
  const wrong = BROADCAST.test(text) ? [`${method} has a broadcast in its text: ${around(text, BROADCAST)}`] : [];
  if (body.link_names !== undefined || body.parse !== undefined) wrong.push(`${method} lets Slack look for names`);
  return [
    ...wrong,
    ...refused(method, body.blocks === undefined ? undefined : checkBlocks(body.blocks, 'message')),
    ...callsOut(method, body.blocks),
  ];
}

function refused(
  method: string,
  refusal: { readonly error: string; readonly messages: readonly string[] } | undefined,
): string[] {
  return refusal ? [`${method} would be refused with ${refusal.error}: ${refusal.messages.join(' ').slice(0, 300)}`] : [];
}

function callsOut(method: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => callsOut(method, one));
  if (typeof value !== 'object' || value === null) return [];
  return [...inOne(method, fields(value)), ...Object.values(value).flatMap((one) => callsOut(method, one))];
}

function inOne(method: string, { text, type, verbatim }: Fields): string[] {
  if (type === 'broadcast' || type === 'usergroup') return [`${method} has a rich text ${type}`];
  if ((type !== 'mrkdwn' && type !== 'markdown') || typeof text !== 'string') return [];
  if (BROADCAST.test(text)) return [`${method} has a broadcast in ${type}: ${around(text, BROADCAST)}`];
  return verbatim !== true && BY_NAME.test(text) ? [`${method} names everybody in ${type}: ${around(text, BY_NAME)}`] : [];
}

function around(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return text.slice(Math.max(0, at - 60), at + 60);
}
