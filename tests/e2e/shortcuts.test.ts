import { describe, expect, it } from 'vitest';
import { type Message, type Person, textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';

const QUESTION = '40 LAMP sites on Debian and one Exchange server';
const FITS = 'Which virtualisation?';

const running = botForEachTest();

/** A message of somebody's, as an app or a person without words might post it, delivered to the shortcut. */
async function chosenFor(person: Person, message: Record<string, unknown>): Promise<Message> {
  const { ws } = running;
  await person.shortcut(FITS, await person.say('to be replaced'));
  await person.nextEphemeral();
  const sent = ws.deliveries.at(-1)?.payload ?? {};
  const ack = await ws.deliver('interactive', { ...sent, trigger_id: 'another', message });
  expect(ack.ok).toBe(true);
  return person.nextEphemeral();
}

describe('the message shortcut', () => {
  it('answers what a message says to the one who chose it alone', async () => {
    const { ws } = running;
    const message = await ws.user('ben').say(`do you know? ${QUESTION}`);
    const ana = ws.user('ana');

    await ana.shortcut(FITS, message);

    const answer = await ana.nextEphemeral();
    expect(textOf(answer)).toMatch(/hardware/i);
    expect(textOf(answer)).toContain(`Question: do you know? ${QUESTION}`);
    expect(answer.blocks.map(({ type }) => type)).toContain('table');
    expect(ws.user('ben').ephemeral).toEqual([]);
    expect(ws.channel('#infra').messages).toEqual([message]);
  });

  it('lets the answer be shared and followed up as that of the command', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.shortcut(FITS, await ws.user('ben').say(QUESTION));
    const answer = await ana.nextEphemeral();

    await ana.click(answer, 'Share in channel');

    const shared = await ws.channel('#infra').next();
    const followUp = await ws.user('ben').reply(shared, '@bot drop the Exchange server');
    const next = await ws.channel('#infra').find((one) => one.user === ws.bot.id && one.ts > followUp.ts);
    expect(textOf(shared)).toContain(QUESTION);
    expect(textOf(next)).toContain('Changed: ');
    expect(textOf(next)).not.toContain('The Exchange server: hardware');
  });

  it('works in a channel that the bot is no member of', async () => {
    const ana = running.ws.user('ana').in('#general');

    await ana.shortcut(FITS, await ana.say(QUESTION));

    expect(textOf(await ana.nextEphemeral())).toMatch(/hardware/i);
    expect(running.ws.channel('#general').messages).toHaveLength(1);
  });

  it('answers in the thread that the message stands in', async () => {
    const ana = running.ws.user('ana');
    const root = await ana.say('our servers');

    await ana.shortcut(FITS, await ana.reply(root, QUESTION));

    expect((await ana.nextEphemeral()).thread_ts).toBe(root.ts);
  });

  it('reads what a bot wrote', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.mention(QUESTION);
    const answer = await ws.channel('#infra').next();

    await ana.shortcut(FITS, answer);

    expect(textOf(await ana.nextEphemeral())).toContain('Question: ');
  });

  it.each([
    [
      'rich text',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'one Exchange ' },
                  { type: 'text', text: 'server', style: { bold: true } },
                  { type: 'emoji', name: 'smile' },
                ],
              },
              {
                type: 'rich_text_list',
                style: 'bullet',
                elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '40 LAMP sites' }] }],
              },
            ],
          },
        ],
      },
      'Question: one Exchange server\n40 LAMP sites',
    ],
    [
      'sections',
      { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'LXC &amp; KVM for <http://x.example|Jenkins>' } }] },
      'Question: LXC & KVM for Jenkins',
    ],
    ['attachments', { attachments: [{ color: '#f00', fallback: 'a Jenkins &lt;runner&gt;' }] }, 'Question: a Jenkins <runner>'],
  ])('takes the words of %s where a message has no other text', async (_what, content, expected) => {
    const answer = await chosenFor(running.ws.user('ana'), { type: 'message', ts: '1.0', bot_id: 'B1', text: '', ...content });

    expect(textOf(answer)).toContain(expected);
  });

  it.each([
    ['a file', { files: [{ id: 'F1', name: 'estate.csv' }] }],
    ['pictures', { blocks: [{ type: 'image', image_url: 'https://x.example/a.png', alt_text: 'a rack' }] }],
    ['things of the wrong kind', { blocks: [null, 7, { type: 'section', text: 7 }], attachments: 'x', text: 7 }],
  ])('says kindly that %s holds no words', async (_what, content) => {
    const answer = await chosenFor(running.ws.user('ana'), { type: 'message', ts: '1.0', ...content });

    expect(textOf(answer)).toContain('I find no words in that message');
  });

  it('answers once, however often Slack delivers it', async () => {
    const ana = running.ws.user('ana');
    await ana.shortcut(FITS, await ana.say(QUESTION));
    await ana.nextEphemeral();

    await running.ws.deliver('interactive', running.ws.deliveries.at(-1)?.payload ?? {});

    expect(ana.ephemeral).toHaveLength(1);
  });

  it('apologises to the one who chose it when something breaks', async () => {
    const ana = running.ws.user('ana');
    const message = await ana.say(QUESTION);
    await running.store.close();

    await ana.shortcut(FITS, message);

    expect(textOf(await ana.nextEphemeral())).toContain('something went wrong on my side');
    await running.stop();
  });
});

describe('the global shortcut', () => {
  it('opens the form and answers in direct messages, in a thread that goes on', async () => {
    const { ws } = running;
    const ana = ws.user('ana');

    await ana.shortcut('Plan virtualisation');
    expect(ana.modal.title).toBe('Plan virtualisation');
    await ana.modal.choose('Application 1', 'Microsoft Exchange').submit();

    const answer = await ws.channel('@ana').next();
    expect(textOf(answer)).toMatch(/hardware/i);
    expect(ana.on(answer).buttons).not.toContain('Share in channel');
    const followUp = await ana.dm('and two print servers', answer);
    const next = await ws.channel('@ana').find((one) => one.user === ws.bot.id && one.ts > followUp.ts);
    expect(next.thread_ts).toBe(answer.ts);
    expect(textOf(next)).toMatch(/exchange.*print servers|print servers.*exchange/is);
  });

  it('says so in plain words when Slack gave too little time', async () => {
    const { ws } = running;
    ws.fail('views.open', { error: 'expired_trigger_id' });

    await ws.user('ana').shortcut('Plan virtualisation');

    expect(textOf(await ws.channel('@ana').next())).toContain('Please try again');
  });
});
