import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { boot, call, MANIFEST, post, section } from './support.ts';

describe('the Web API', () => {
  it('knows the bot by its token', async () => {
    const ws = await boot();
    expect(await call(ws, 'auth.test', {})).toMatchObject({ ok: true, user_id: ws.bot.id, team_id: 'T0LOCAL' });
    expect(await call(ws, 'auth.test', {}, 'xoxb-other')).toEqual({ ok: false, error: 'invalid_auth' });
    expect(await call(ws, 'auth.test', {}, '')).toEqual({ ok: false, error: 'not_authed' });
  });

  it('refuses methods that do not exist', async () => {
    const ws = await boot();
    expect(await call(ws, 'chat.shout', {})).toMatchObject({ error: 'unknown_method' });
    expect(await call(ws, 'toString', {})).toMatchObject({ error: 'unknown_method' });
    expect(ws.invariants().join()).toContain('unknown_method');
  });

  it('names the scope that the manifest lacks', async () => {
    const ws = await boot();
    const answer = await call(ws, 'reactions.add', { channel: 'C0INFRA', timestamp: '1', name: 'eyes' });
    expect(answer).toMatchObject({
      error: 'missing_scope',
      needed: 'reactions:write',
      provided: expect.stringContaining('chat:write'),
    });
    expect(await call(ws, 'conversations.history', { channel: 'C0INFRA' })).toMatchObject({ ok: true });
    expect(await call(ws, 'conversations.info', { channel: 'C0INFRA' })).toMatchObject({ needed: 'channels:read' });
  });

  it('posts where the bot is, and nowhere else', async () => {
    const ws = await boot();
    expect(await call(ws, 'chat.postMessage', post('#infra'))).toMatchObject({ ok: true, channel: 'C0INFRA' });
    expect(await call(ws, 'chat.postMessage', post('C0GENERAL'))).toEqual({ ok: false, error: 'not_in_channel' });
    expect(await call(ws, 'chat.postMessage', post('C0NOWHERE'))).toEqual({ ok: false, error: 'channel_not_found' });
  });

  it('posts in public channels from outside when the manifest allows it', async () => {
    const bot = [...MANIFEST.oauth_config.scopes.bot, 'chat:write.public'];
    const ws = await boot(undefined, { manifest: { ...MANIFEST, oauth_config: { scopes: { bot } } } });
    expect(await call(ws, 'chat.postMessage', post('C0GENERAL'))).toMatchObject({ ok: true });
  });

  it("takes a person's id for the direct messages with them", async () => {
    const ws = await boot();
    await call(ws, 'chat.postMessage', post('U0ANA'));
    expect(ws.channel('@ana').messages.map((each) => each.text)).toEqual(['Hello']);
  });

  it('wants something to post', async () => {
    const ws = await boot();
    expect(await call(ws, 'chat.postMessage', post('C0INFRA', { text: '' }))).toEqual({ ok: false, error: 'no_text' });
    expect(await call(ws, 'chat.postMessage', post('C0INFRA', { text: 'x'.repeat(40_001) }))).toMatchObject({
      error: 'msg_too_long',
    });
  });

  it('hangs replies below a message, not below a reply', async () => {
    const ws = await boot();
    const question = await ws.user('ana').say('a question');
    const reply = await call(ws, 'chat.postMessage', post('C0INFRA', { thread_ts: question.ts }));
    expect(ws.channel('#infra').thread(question)).toHaveLength(2);
    expect(await call(ws, 'chat.postMessage', post('C0INFRA', { thread_ts: '1.000001' }))).toMatchObject({
      error: 'thread_not_found',
    });
    expect(await call(ws, 'chat.postMessage', post('C0INFRA', { thread_ts: reply.ts }))).toMatchObject({
      error: 'cannot_reply_to_message',
    });
    const replies = await call(ws, 'conversations.replies', { channel: 'C0INFRA', ts: question.ts });
    expect(replies.messages).toHaveLength(2);
    expect(await call(ws, 'conversations.replies', { channel: 'C0INFRA', ts: '1.000001' })).toMatchObject({
      error: 'thread_not_found',
    });
  });

  it('points at what is wrong with blocks', async () => {
    const ws = await boot();
    const answer = await call(ws, 'chat.postMessage', post('C0INFRA', { blocks: [section('fine'), { type: 'sectoin' }] }));
    expect(answer).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: { messages: ['[ERROR] unsupported type: sectoin [json-pointer:/blocks/1/type]'] },
    });
    expect(ws.invariants().join()).toContain('/blocks/1/type');
  });

  it('keeps the blocks of an edited message unless the edit brings others', async () => {
    const ws = await boot();
    const { ts } = await call(ws, 'chat.postMessage', post('C0INFRA', { blocks: [section('before')] }));
    await call(ws, 'chat.update', { channel: 'C0INFRA', ts, text: 'notification' });
    const message = await ws.channel('#infra').next();
    expect([textOf(message), message.text]).toEqual(['before', 'notification']);
    await call(ws, 'chat.update', { channel: 'C0INFRA', ts, text: 'after', blocks: [] });
    expect(textOf(message)).toBe('after');
  });

  it("edits and deletes only the bot's own messages", async () => {
    const ws = await boot();
    const { ts } = await ws.user('ana').say('mine');
    expect(await call(ws, 'chat.update', { channel: 'C0INFRA', ts, text: 'x' })).toMatchObject({ error: 'cant_update_message' });
    expect(await call(ws, 'chat.delete', { channel: 'C0INFRA', ts })).toMatchObject({ error: 'cant_delete_message' });
    expect(await call(ws, 'chat.delete', { channel: 'C0INFRA', ts: '1.000001' })).toMatchObject({ error: 'message_not_found' });
  });

  it('shows an ephemeral message to one person, and only in a channel they are in', async () => {
    const ws = await boot();
    await call(ws, 'chat.postEphemeral', post('C0INFRA', { user: 'U0ANA' }));
    expect(ws.user('ana').ephemeral).toHaveLength(1);
    expect(ws.user('ben').ephemeral).toHaveLength(0);
    expect(ws.channel('#infra').messages).toHaveLength(0);
    expect(await call(ws, 'chat.postEphemeral', post('C0INFRA', { user: 'U0OTTO' }))).toMatchObject({
      error: 'user_not_in_channel',
    });
  });

  it('reads forms whose objects are JSON strings, as Bolt sends them', async () => {
    const ws = await boot();
    const response = await fetch(`${ws.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ws.token}` },
      body: new URLSearchParams({
        channel: 'C0INFRA',
        text: 'x',
        blocks: JSON.stringify([section('from a form')]),
        unfurl_links: 'false',
        unfurl_media: 'false',
      }),
    });
    expect(await response.json()).toMatchObject({ ok: true });
    expect(textOf(await ws.channel('#infra').next())).toBe('from a form');
    expect(ws.invariants()).toEqual([]);
  });

  it('goes wrong when told to, so many times', async () => {
    const ws = await boot();
    ws.fail('chat.postMessage', { error: 'internal_error' }, 2);
    expect(await call(ws, 'chat.postMessage', post('C0INFRA'))).toMatchObject({ error: 'internal_error' });
    expect(await call(ws, 'auth.test', {})).toMatchObject({ ok: true });
    expect(await call(ws, 'chat.postMessage', post('C0INFRA'))).toMatchObject({ ok: false });
    expect(await call(ws, 'chat.postMessage', post('C0INFRA'))).toMatchObject({ ok: true });
  });

  it('limits the rate when told to, and says for how long', async () => {
    const ws = await boot();
    ws.fail('*', { retryAfter: 7 });
    const response = await fetch(`${ws.apiUrl}auth.test`, { method: 'POST' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('keeps to a rate when told one', async () => {
    const ws = await boot();
    ws.limit('chat.postMessage', 2, 60);
    const answers = [];
    for (let index = 0; index < 3; index += 1) answers.push(await call(ws, 'chat.postMessage', post('C0INFRA')));
    expect(answers.map(({ ok, error }) => error ?? ok)).toEqual([true, true, 'ratelimited']);
    expect(await call(ws, 'auth.test', {})).toMatchObject({ ok: true });
  });

  it('fails posts to a response_url on demand too', async () => {
    const statuses: number[] = [];
    const ws = await boot((app) => {
      app.command('/virt', async ({ ack, command }) => {
        await ack();
        for (let index = 0; index < 2; index += 1) {
          statuses.push((await fetch(command.response_url, { method: 'POST', body: '{"text":"Hello"}' })).status);
        }
      });
    });
    ws.fail('response_url', { status: 500 });
    await ws.user('ana').slash('/virt');
    expect(statuses).toEqual([500, 200]);
  });

  it('keeps suggested prompts that come without a thread_ts, and silently drops others', async () => {
    const ws = await boot();
    const prompts = [{ title: 'Ask', message: '/virt' }];
    const method = 'assistant.threads.setSuggestedPrompts';
    expect(await call(ws, method, { channel_id: 'D0ANA', prompts, thread_ts: '1.1' })).toEqual({ ok: true });
    expect(await (await fetch(`${ws.url}&channel=dm`)).text()).not.toContain('>Ask<');
    expect(await call(ws, method, { channel_id: 'D0ANA', prompts })).toEqual({ ok: true });
    expect(await (await fetch(`${ws.url}&channel=dm`)).text()).toContain('>Ask<');
    expect(await call(ws, method, { channel_id: 'D0ANA', prompts: [] })).toMatchObject({ error: 'invalid_arguments' });
  });

  it('forgets the oldest messages after five hundred', async () => {
    const ws = await boot(undefined, { manifest: { ...MANIFEST, settings: {} } });
    for (let index = 0; index <= 500; index += 1) await call(ws, 'chat.postMessage', post('C0INFRA', { text: String(index) }));
    expect([ws.messages.length, ws.messages[0]?.text]).toEqual([500, '1']);
  });
});
