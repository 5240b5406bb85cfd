import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConversations } from '../../src/conversation/index.ts';
import { createLog } from '../../src/log.ts';
import { createSlackBot, type SlackBot } from '../../src/slack/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { type SocketSlack, startSocketSlack } from '../support/socket-slack.ts';

const now = () => new Date();

let slack: SocketSlack;
let store: Store;
let bot: SlackBot;
let url: string;
beforeEach(async () => {
  slack = await startSocketSlack();
  store = await openStore('file::memory:', now);
  bot = createSlackBot({
    token: 'xoxb-local',
    appToken: 'xapp-local',
    apiUrl: slack.apiUrl,
    host: '127.0.0.1',
    port: 0,
    conversations: createConversations(store.conversations, store.experience),
    places: store.conversations,
    deliveries: store.deliveries,
    experience: store.experience,
    feedback: store.feedback,
    retentionDays: 90,
    forget: (team) => store.forget(team),
    ready: () => store.ready(),
    log: createLog('error', () => {}),
    now,
  });
  const { port } = await bot.start();
  url = `http://127.0.0.1:${port}`;
});
afterEach(async () => {
  await bot.stop(2000);
  await slack.close();
  await store.close();
});

describe('Socket Mode', () => {
  it('acknowledges a command and answers it through its response_url', async () => {
    const ack = await slack.deliver('slash_commands', {
      command: '/virt',
      text: 'one Exchange server',
      team_id: 'T1',
      channel_id: 'C1',
      user_id: 'U1',
      trigger_id: '1.2.3',
      response_url: `${slack.origin}/response/1`,
    });

    const answer = JSON.parse(await slack.called('/response/1'));
    expect(ack).toEqual({});
    expect(answer).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('Hardware virtualisation') });
  });

  it('answers a mention in its thread, once though it comes twice', async () => {
    const payload = {
      type: 'event_callback',
      team_id: 'T1',
      event_id: 'Ev1',
      event: { type: 'app_mention', channel: 'C1', user: 'U1', ts: '17.1', text: '<@U0BOT> one Exchange server' },
    };

    await slack.deliver('events_api', payload);
    await slack.called('/api/chat.postMessage');
    await slack.deliver('events_api', payload);
    await bot.stop(2000);

    const posts = slack.calls.filter(({ path }) => path === '/api/chat.postMessage');
    expect(posts.map(({ body }) => new URLSearchParams(body).get('thread_ts'))).toEqual(['17.1']);
  });

  it('gives options for what is typed into the form', async () => {
    const ack = await slack.deliver('interactive', {
      type: 'block_suggestion',
      action_id: 'form-app',
      block_id: 'r1-app',
      value: 'exch',
      team: { id: 'T1' },
      user: { id: 'U1' },
      container: { type: 'view' },
    });

    expect(ack).toMatchObject({ options: expect.arrayContaining([expect.objectContaining({ value: 'exch' })]) });
  });

  it('tells over HTTP that it is ready while its socket is open', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/slack/events`, { method: 'POST' })).status).toBe(404);
  });
});
