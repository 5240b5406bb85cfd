import { mrkdwn as rendered } from '../../src/local/render/mrkdwn.ts';

/** A word that stands in every hostile text, to find it again. */
export const CANARY = 'zqxcanary';

/** What people might type to call everybody, to link, to style or to disturb. Each holds the canary. */
export const HOSTILE: readonly string[] = [
  '<!channel> <!here> <!everyone|everyone> <!subteam^S1> <!subteam^S1|@ops>',
  '<@U1> <@U1|ana> <#C1> <#C1|infra>',
  '<http://evil.example|bank> <https://evil.example/x> <mailto:a@evil.example|write>',
  'http://169.254.169.254/latest/meta-data https://evil.example/?q=1',
  '&lt;!channel&gt; &amp;lt;!here&amp;gt; &#60;!channel&#62;',
  '*bold* _it_ ~s~ `code` ```block``` > quote',
  ':smile: :tada::boom:',
  '\u202Etxet desrever\u202C \u2066isolated\u2069 \u200Fmark\u200E \u061C',
  'שרת one مرحبا two',
  'zero\u200B\u200C\u200D\uFEFF\u2060\u00ADwidth \u3164\u2800',
  'nul\u0000 bell\u0007 escape\u001b[31m',
  'lone \uD800 and \uDC00 halves',
  `e${'\u0301'.repeat(500)} ${'👩🏽\u200d💻'.repeat(60)}`,
  '@channel @here @everyone @bot',
  '"},{"type":"section","text":{"type":"mrkdwn","text":"<!channel>"}}',
  '{{constructor}} #{7*7} <script>alert(1)</script> __proto__',
  'w'.repeat(10_000),
].map((text) => `${CANARY} ${text}`);

const UNSEEN =
  /(?![\n\t])\p{Cc}|[\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\u206a-\u206f\u2800\u3164\ufeff\uffa0]|\p{Cs}/u;
const LITERAL = new Set(['plain_text', 'raw_text', 'text']);
const REFERENCES = new Set([
  'link',
  'user',
  'usergroup',
  'channel',
  'broadcast',
  'emoji',
  'date',
  'color',
  'markdown',
  'video',
  'image',
]);

/** What of a message, a view or a list of options would do more than stand there as words. `links`: addresses that may be linked. */
export function livelyIn(value: unknown, links: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => livelyIn(each, links));
  if (typeof value !== 'object' || value === null) return [];
  const { type, text }: { readonly [key: string]: unknown } = { ...value };
  const own = [
    ...(typeof type === 'string' && REFERENCES.has(type) ? [`a ${type} element`] : []),
    ...('image_url' in value || 'url' in value ? ['an address'] : []),
    ...('emoji' in value && value.emoji === true ? ['emoji by name'] : []),
  ];
  if (typeof text === 'string') {
    if (type === 'mrkdwn') own.push(...lively(text, links));
    else if (typeof type === 'string' && LITERAL.has(type)) own.push(...unseenIn(text));
    // The top-level text of a message is mrkdwn too. Our own sentences may set a name in bold.
    else own.push(...lively(text, links), ...(text.includes(CANARY) ? markedIn(text) : []));
  }
  return [...own, ...Object.values(value).flatMap((each) => livelyIn(each, links))];
}

/** Markup in mrkdwn beyond links to our own sources. */
function lively(text: string, links: ReadonlySet<string>): string[] {
  const foreign = [...text.matchAll(/<([^<>|]*)(?:\|[^<>]*)?>/g)]
    .map(([, target = '']) => target.replaceAll('&amp;', '&'))
    .filter((target) => !links.has(target));
  const rest = text.replace(/<[^<>]*>/g, '');
  const open = /[<>]|&(?!(?:amp|lt|gt);)/.exec(rest);
  return [...foreign.map((target) => `the reference ${target}`), ...(open ? [`a raw ${open[0]}`] : []), ...unseenIn(text)];
}

/** Style in a whole text that is mrkdwn, as the local workspace shows it. */
function markedIn(text: string): string[] {
  const html = rendered(text, () => undefined).text;
  return [...html.matchAll(/<(strong|em|s|code|pre|a|blockquote|span)\b/g)].map(([tag]) => `${tag} in ${text.slice(0, 80)}`);
}

function unseenIn(text: string): string[] {
  const unseen = UNSEEN.exec(text);
  const open = text.split('\u2068').length !== text.split('\u2069').length;
  return [
    ...(unseen ? [`U+${unseen[0].codePointAt(0)?.toString(16)} in ${text.slice(0, 80)}`] : []),
    ...(open ? [`an open isolate in ${text.slice(0, 80)}`] : []),
    ...(/\p{M}{7}/u.test(text) ? [`a flood of marks in ${text.slice(0, 80)}`] : []),
  ];
}
