import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { wordsIn } from '../../src/slack/listeners/shortcuts/words-in.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

const FITS = 'Which virtualisation?';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

describe('the shortcut on a message', () => {
  it('answers it to whoever asked, and to nobody else', async () => {
    const { ws } = running;
    const said = await ws.user('ben').say('we want 40 LAMP sites on Debian');
    await ws.user('ana').shortcut(FITS, said);

    const answer = await ws.user('ana').nextEphemeral();
    expect(textOf(answer)).toMatch(/OS-virtualisation/);
    expect(ws.user('ben').ephemeral).toEqual([]);
  });

  it('can be shared from there', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    const said = await ws.user('ben').say('we want 40 LAMP sites on Debian');
    await ana.shortcut(FITS, said);
    await ana.click(await ana.nextEphemeral(), 'Share in channel');

    expect(textOf(await ws.channel('#infra').next())).toMatch(/40 LAMP sites/);
  });

  it('works where the bot is no member', async () => {
    const { ws } = running;
    const said = await ws.user('ana').in('#general').say('an Exchange server on Windows');
    await ws.user('ana').in('#general').shortcut(FITS, said);

    expect(textOf(await ws.user('ana').nextEphemeral())).toMatch(/hardware virtualisation/i);
  });

  it('says so when the message has no words', async () => {
    const { ws } = running;
    const upload = await ws.user('ana').upload('inventory.csv', 'name,cpus\n');
    await ws.user('ana').shortcut(FITS, upload);

    expect(textOf(await ws.user('ana').nextEphemeral())).toContain('no words in that message');
  });
});

describe('the global shortcut', () => {
  it('opens the form, whose answer comes under Messages', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.shortcut('Plan virtualisation');
    await ana.modal.suggest('Application 1', 'exch');
    await ana.modal.choose('Application 1', 'Microsoft Exchange').submit();

    expect(textOf(await ws.channel('@ana').next())).toMatch(/hardware virtualisation/i);
  });

  it('says so under Messages when Slack’s three seconds were over', async () => {
    const { ws } = running;
    ws.fail('views.open', { error: 'expired_trigger_id' });
    await ws.user('ana').shortcut('Plan virtualisation');

    expect(textOf(await ws.channel('@ana').next())).toContain('too little time');
  });
});

describe('the words of a message', () => {
  it.each<readonly [string, unknown, string]>([
    ['its text', { text: ' hello ' }, 'hello'],
    [
      'its rich text, where there is no other',
      {
        blocks: [
          { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '40 sites' }] }] },
        ],
      },
      '40 sites',
    ],
    ['its sections', { text: '', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'two servers' } }] }, 'two servers'],
    ['nothing, where there is nothing', { text: null, blocks: [null, 'x', { type: 'divider' }] }, ''],
    ['nothing of what is no message', 'x', ''],
  ])('are %s', (_, message, words) => {
    expect(wordsIn(message)).toBe(words);
  });
});
