import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotAtPlainSlack, startBotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import type { PlainAnswer, PlainCall } from '../support/plain-slack.ts';

const QUESTION = '40 LAMP sites on Debian';
const SORRY = /something went wrong/i;

let running: BotAtPlainSlack;
let asked = 0;
beforeAll(async () => {
  running = await startBotAtPlainSlack();
  const { slack } = running;
  // Each test breaks a channel of its own, so that they can wait at the same time.
  slack.answer('chat.postMessage', (call) => broken.get(String(call.body.channel))?.(call) ?? 'usual');
  slack.answer('response_url', (call) => broken.get(call.path)?.(call) ?? 'usual');
});
afterAll(async () => {
  expect(running.output()).not.toMatch(/because of a bug|LAMP/);
  await running.close();
});

const broken = new Map<string, (call: PlainCall) => PlainAnswer>();

/** Breaks what is sent to a new channel for its first calls; afterwards all is well there. */
function breakNext(times: number, answer: PlainAnswer): string {
  const channel = `C0BROKEN${asked++}`;
  let left = times;
  broken.set(channel, () => (left-- > 0 ? answer : 'usual'));
  return channel;
}

/** Mentions the bot in a channel, as somebody whom nobody else is. */
async function mentionIn(channel: string): Promise<{ thread: string; user: string }> {
  const thread = `${1_786_000_000 + asked++}.000100`;
  const user = `U0${thread.slice(5, 10)}`;
  const event = { type: 'app_mention', user, channel, ts: thread, event_ts: thread, text: `<@U0BOT> ${QUESTION}` };
  expect((await running.slack.event(event)).status).toBe(200);
  return { thread, user };
}

function answersIn(thread: string): PlainCall[] {
  const isAnswer = ({ body, method }: PlainCall) => method === 'chat.postMessage' && body.thread_ts === thread;
  return running.slack.calls.filter(isAnswer);
}

async function answered(thread: string, times: number): Promise<void> {
  await running.slack.called(() => answersIn(thread).length >= times);
}

const FAULTS: readonly (readonly [string, PlainAnswer])[] = [
  ['an error 500', { status: 500, body: 'oops' }],
  ['an error 503 as a page', { status: 503, body: '<html>Service Unavailable</html>' }],
  ['a line that is cut', 'drop'],
];
const NONSENSE: readonly (readonly [string, PlainAnswer])[] = [
  ['a page instead of JSON', { body: '<html><body>Down for maintenance</body></html>' }],
  ['nothing at all', { body: '' }],
  ['half of some JSON', { body: '{"ok":tr' }],
  ['JSON that is null', { body: null }],
  ['JSON that is a list', { body: [] }],
  ['an error that is no text', { body: { ok: false, error: { code: 7 } } }],
  ['internal_error', { body: { ok: false, error: 'internal_error' } }],
  ['fatal_error', { body: { ok: false, error: 'fatal_error' } }],
];

describe.concurrent('when Slack answers a message with', () => {
  it.each(FAULTS)('%s, it is sent again', async (_what, answer) => {
    const { thread } = await mentionIn(breakNext(2, answer));

    await answered(thread, 3);
  });

  it.each([...FAULTS, ...NONSENSE])('%s for good, the person is told in words', async (_what, answer) => {
    const { user } = await mentionIn(breakNext(Number.POSITIVE_INFINITY, answer));

    const told = await running.slack.called(({ body, method }) => method === 'chat.postEphemeral' && body.user === user);
    expect(told.body.text).toMatch(SORRY);
    expect(told.body.text).not.toMatch(/html|undefined|Error|null/);
  });

  it('a wish to wait, it waits as long as it was asked to', async () => {
    const wait: PlainAnswer = { status: 429, headers: { 'retry-after': '1' }, body: { ok: false, error: 'ratelimited' } };
    const { thread } = await mentionIn(breakNext(1, wait));

    await answered(thread, 2);
    const [first, second] = answersIn(thread);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  });
});

describe.concurrent('when Slack does not answer in time', () => {
  it('nothing is posted twice, and the person hears that it may have arrived', async () => {
    const channel = breakNext(Number.POSITIVE_INFINITY, 'hang');
    const { thread, user } = await mentionIn(channel);

    const told = await running.slack.called(({ body, method }) => method === 'chat.postEphemeral' && body.user === user, 15_000);
    expect(told.body.text).toMatch(/whether it took what I sent you/);
    expect(answersIn(thread)).toHaveLength(1);
  });
});

describe.concurrent('when a response_url', () => {
  it.each<readonly [string, PlainAnswer]>([
    ['has expired', { status: 404, body: 'expired_url' }],
    ['is used up', { status: 200, body: { ok: false, error: 'used_url' } }],
    ['answers with an error 500', { status: 500, body: 'oops' }],
    ['cuts the line', 'drop'],
    ['never answers', 'hang'],
  ])('%s, the answer comes another way', async (_what, answer) => {
    const { slack } = running;
    const url = slack.responseUrl();
    const user = `U0R${asked++}`;
    broken.set(new URL(url).pathname, () => answer);

    await slack.command(QUESTION, { response_url: url, user_id: user });

    const instead = await slack.called(({ body, method }) => method === 'chat.postEphemeral' && body.user === user, 15_000);
    expect(JSON.stringify(instead.body.blocks)).toContain('LAMP');
  });
});

describe('when Slack asks for an hour of silence', () => {
  it('nobody waits for an hour: the person is told, and others are answered', async () => {
    const { slack } = running;
    const hour: PlainAnswer = { status: 429, headers: { 'retry-after': '3600' }, body: { ok: false, error: 'ratelimited' } };
    const { user } = await mentionIn(breakNext(1, hour));
    await slack.called(({ body }) => String(body.channel).startsWith('C0BROKEN') && broken.has(String(body.channel)));
    const other = await mentionIn('C0FINE');

    await answered(other.thread, 1);
    const told = await slack.called(({ body, method }) => method === 'chat.postEphemeral' && body.user === user, 5000);
    expect(told.body.text).toMatch(/asks me to wait/);
  });
});

describe('after all that', () => {
  it('an ordinary question is answered, and the bot stops in an orderly way', async () => {
    const { thread } = await mentionIn('C0INFRA');

    await answered(thread, 1);
    expect(await running.bot.kill('SIGTERM')).toBe(0);
  });
});
