import { describe, expect, it } from 'vitest';
import { startWorkspace } from '../../src/local/index.ts';
import { boot, call, MANIFEST, post, SECRET, section } from './support.ts';

describe('signed posts', () => {
  const EVENT = JSON.stringify({
    type: 'event_callback',
    event: { type: 'app_mention', user: 'U1', text: 'x', ts: '1.1', channel: 'C1' },
  });

  it('are taken when they are signed as Slack signs', async () => {
    const ws = await boot();
    expect(await ws.signedPost('/slack/events', EVENT)).toMatchObject({ status: 200 });
  });

  it('can be forged, stale or not signed at all', async () => {
    const ws = await boot();
    const now = Math.floor(Date.now() / 1000);
    expect(await ws.signedPost('/slack/events', EVENT, { secret: 'guess' })).toMatchObject({ status: 401 });
    expect(await ws.signedPost('/slack/events', EVENT, { timestamp: now - 600 })).toMatchObject({ status: 401 });
    expect(await ws.signedPost('/slack/events', EVENT, { signature: 'v0=0' })).toMatchObject({ status: 401 });
  });
});

describe('invariants', () => {
  it.each([
    ['a post that may unfurl', { channel: 'C0INFRA', text: 'x' }, 'leaves unfurling on'],
    ['blocks without a text', post('C0INFRA', { text: '', blocks: [section('x')] }), 'no text for notifications'],
    ['a raw broadcast', post('C0INFRA', { text: 'x <!channel>' }), 'raw broadcast'],
    ["a person's words as markup", post('C0INFRA', { text: 'You said <https://a.example|b>' }), 'which a person typed'],
    ['text that was escaped twice', post('C0INFRA', { text: 'a &amp;lt; b' }), 'escaped twice'],
  ])('name %s', async (_, args, words) => {
    const ws = await boot();
    await ws.user('ana').say('see <https://a.example|b>');
    await call(ws, 'chat.postMessage', args);
    expect(ws.invariants().join()).toContain(words);
  });

  it('have nothing to say about text that is escaped once', async () => {
    const ws = await boot();
    await ws.user('ana').say('<!channel> & friends');
    await call(ws, 'chat.postMessage', post('C0INFRA', { text: '&lt;!channel&gt; &amp; friends on <!date^0^{date}|a day>' }));
    expect(ws.invariants()).toEqual([]);
  });
});

describe('waiting', () => {
  it('finds a message that came before, and then the one after it', async () => {
    const ws = await boot();
    await call(ws, 'chat.postMessage', post('C0INFRA', { text: 'one' }));
    await call(ws, 'chat.postMessage', post('C0INFRA', { text: 'two' }));
    const infra = ws.channel('#infra');
    expect([(await infra.next()).text, (await infra.next()).text]).toEqual(['one', 'two']);
  });

  it('sees an edit that makes a message match', async () => {
    const ws = await boot();
    const { ts } = await call(ws, 'chat.postMessage', post('C0INFRA', { text: 'working' }));
    const found = ws.channel('#infra').find((message) => message.text === 'done');
    await call(ws, 'chat.update', { channel: 'C0INFRA', ts, text: 'done' });
    expect((await found).ts).toBe(ts);
  });

  it('gives up with the traffic so far', async () => {
    const ws = await boot();
    await call(ws, 'chat.postMessage', post('C0NOWHERE'));
    await expect(ws.channel('#infra').next()).rejects.toThrow(
      /Waited 5 s for the next message in infra[\s\S]*chat\.postMessage[\s\S]*channel_not_found/,
    );
  }, 10_000);
});

describe('a manifest', () => {
  const start = (manifest: unknown) => startWorkspace({ manifest, signingSecret: SECRET });

  it('that Slack would not accept is refused with every reason', async () => {
    const bad = {
      ...MANIFEST,
      display_information: {},
      oauth_config: { scopes: { bot: ['app_mentions:read', 'im:history'] } },
    };
    await expect(start(bad)).rejects.toThrow(
      'display_information.name is missing; slash commands need the scope commands; the event message.channels needs the scope channels:history',
    );
  });

  it('must be parsed first', async () => {
    await expect(start('display_information: {}')).rejects.toThrow('parse the YAML first');
  });
});
