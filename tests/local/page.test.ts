import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/local/json.ts';
import { boot, call, post } from './support.ts';

const EXAMPLE = '/virt 40 LAMP sites on Debian and one Exchange server';

async function open() {
  const ws = await boot((app) => app.command('/virt', ({ ack }) => ack('Hello <b>')), { examples: [EXAMPLE] });
  const session = new URL(ws.url).searchParams.get('session') ?? '';
  const origin = new URL(ws.url).origin;
  const act = (deed: object, headers: Record<string, string> = { 'x-local-session': session }) =>
    fetch(`${origin}/local/act`, { method: 'POST', headers, body: JSON.stringify({ as: 'ana', ...deed }) });
  return { ws, session, origin, act };
}

describe('the page', () => {
  it('shows examples, the commands and where one is before any script runs', async () => {
    const { ws } = await open();
    const markup = await (await fetch(ws.url)).text();
    expect(markup).toContain(`data-say="${EXAMPLE}"`);
    expect(markup).toContain('/virt [question]');
    expect(markup).toContain('Local workspace - not Slack.');
    expect(markup).toContain('#infra');
  });

  it('does what people do, and shows what came of it', async () => {
    const { ws, act } = await open();
    expect(await (await act({ do: 'compose', channel: 'C0INFRA', text: EXAMPLE })).json()).toEqual({});
    expect(await (await fetch(ws.url)).text()).toContain('Hello &lt;b&gt;');
    expect(await (await fetch(`${ws.url}&as=ben`)).text()).not.toContain('Hello');
    expect(ws.deliveries[0]?.payload).toMatchObject({ command: '/virt', user_name: 'ana' });
  });

  it('says that commands do not work in threads', async () => {
    const { ws, act } = await open();
    const message = await ws.user('ana').say('a question');
    await act({ do: 'compose', channel: 'C0INFRA', thread: message.ts, text: '/virt help' });
    expect(ws.user('ana').ephemeral[0]).toMatchObject({
      text: '/virt is not supported in threads. Sorry!',
      thread_ts: message.ts,
    });
  });

  it('marks conversations in which somebody else said something, until one looks', async () => {
    const { ws } = await open();
    const isMarked = async (name: string) => {
      const markup = await (await fetch(ws.url)).text();
      return new RegExp(`>[^>]*${name} <small class="unread">new</small></a>`).test(markup);
    };
    await call(ws, 'chat.postMessage', post('U0ANA', { text: 'For you alone.' }));
    await ws.user('ana').in('plans').say('my own words');
    expect([await isMarked('tiny'), await isMarked('plans'), await isMarked('infra')]).toEqual([true, false, false]);
    await fetch(`${ws.url}&channel=dm`);
    expect(await isMarked('tiny')).toBe(false);
  });

  it('answers in words when something is gone or not allowed', async () => {
    const { act } = await open();
    expect(await (await act({ do: 'press', place: 'modal', block: 'a', action: 'b' })).json()).toEqual({
      error: 'That is not there any more.',
    });
    expect(await (await act({ do: 'compose', channel: 'C0INFRA', text: 'x', as: 'otto' })).json()).toEqual({
      error: 'You are not in that channel.',
    });
    expect(await (await act({ do: 'submit', as: 'U0BOT' })).json()).toEqual({ error: 'Nobody here has that name.' });
  });

  it('opens for its session only', async () => {
    const { origin, ws } = await open();
    for (const path of ['/', '/?session=guess', '/local/panes', '/local/events', '/local/style.css']) {
      expect((await fetch(origin + path)).status).toBe(403);
    }
    expect((await fetch(ws.url)).status).toBe(200);
  });

  it('takes deeds only from itself', async () => {
    const { act, session, ws } = await open();
    const deed = { do: 'compose', channel: 'C0INFRA', text: 'x' };
    expect((await act(deed, {})).status).toBe(403);
    expect((await act(deed, { 'x-local-session': 'guess' })).status).toBe(403);
    expect((await act(deed, { 'x-local-session': session, origin: 'https://evil.example' })).status).toBe(403);
    expect(ws.messages).toEqual([]);
  });

  it('takes files only from itself, and hands them to its session only', async () => {
    const { ws, origin, session } = await open();
    const put = (headers: Record<string, string>) =>
      fetch(`${origin}/local/upload?as=ana&name=a.csv`, { method: 'POST', headers, body: 'VM' });
    expect((await put({})).status).toBe(403);
    expect(await (await put({ 'x-local-session': session })).json()).toEqual({ file: expect.stringMatching(/^F/) });
    const [file] = (await ws.user('ana').upload('b.csv', 'VM')).files;
    expect(await (await fetch(`${file?.address}/b.csv?session=${session}`)).text()).toBe('VM');
    expect((await fetch(`${file?.address}/b.csv?session=guess`, { redirect: 'manual' })).status).toBe(302);
  });

  it("lets nobody change or send what is somebody else's", async () => {
    const { ws, act, origin, session } = await open();
    const { channel, ts } = await ws.user('ben').say("ben's words");
    const words = { error: 'Only your own messages can be changed.' };
    expect(await (await act({ do: 'edit', place: { channel, ts }, text: 'mine' })).json()).toEqual(words);
    const headers = { 'x-local-session': session };
    const upload = await fetch(`${origin}/local/upload?as=ben&name=a.csv`, { method: 'POST', headers, body: 'VM' });
    const { file } = json(await upload.json());
    await act({ do: 'compose', channel: 'C0INFRA', text: 'look', files: [file] });
    expect(ws.messages.at(-1)?.files).toEqual([]);
  });

  it('shows what was deleted as deleted, and files by their names', async () => {
    const { ws } = await open();
    const ana = ws.user('ana');
    const message = await ana.say('a question');
    await ana.reply(message, 'a thought');
    await ana.delete(message);
    await ana.upload('<b>.csv', 'VM');
    const markup = await (await fetch(ws.url)).text();
    expect(markup).toContain('This message was deleted.');
    expect(markup).toContain('&lt;b&gt;.csv');
  });

  it("shows Slack's own pictures, and links those from elsewhere", async () => {
    const { ws } = await open();
    const [file] = (await ws.user('ana').upload('layers.png', 'PNG')).files;
    const own = { type: 'image', slack_file: { id: file?.id }, alt_text: 'Layers' };
    const far = { type: 'image', image_url: 'https://example.com/x.png', alt_text: 'Elsewhere' };
    await call(ws, 'chat.postMessage', post('C0INFRA', { blocks: [own, far] }));
    const markup = await (await fetch(ws.url)).text();
    expect(markup).toMatch(/<img src="\/files-pri\/[^"]+" alt="Layers"/);
    expect(markup).not.toContain('src="https://example.com');
  });

  it('answers to its own name only', async () => {
    const { ws } = await open();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const outgoing = request(ws.url, { headers: { host: 'rebound.example' } }, (incoming) => {
        incoming.resume();
        resolve(incoming.statusCode);
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
    expect(status).toBe(421);
  });

  it('loads nothing from elsewhere and runs nothing inline', async () => {
    const { ws } = await open();
    const response = await fetch(ws.url);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'; script-src 'self'; style-src 'self'");
    expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|\sstyle=|\son[a-z]+=/);
  });

  it('tells its listeners that something changed', async () => {
    const { ws, session, origin } = await open();
    const abort = new AbortController();
    const response = await fetch(`${origin}/local/events?session=${session}`, { signal: abort.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('hello');
    await ws.user('ana').say('news');
    expect((await reader?.read())?.value).toContain('changed');
    abort.abort();
  });
});

describe('a sample file', () => {
  it('is offered, and dropped into the channel with its words', async () => {
    const sample = { name: 'sample.csv', bytes: Buffer.from('a,b'), text: '@bot how many?' };
    const ws = await boot(() => {}, { samples: [sample] });
    const { origin, searchParams } = new URL(ws.url);
    expect(await (await fetch(ws.url)).text()).toContain('data-sample="sample.csv"');
    await fetch(`${origin}/local/act`, {
      method: 'POST',
      headers: { 'x-local-session': searchParams.get('session') ?? '' },
      body: JSON.stringify({ as: 'ana', do: 'sample', channel: 'C0INFRA', name: 'sample.csv' }),
    });
    expect(ws.channel('#infra').messages.at(-1)).toMatchObject({ typed: '@bot how many?', files: [{ name: 'sample.csv' }] });
  });
});
