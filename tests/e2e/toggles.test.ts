import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Message, textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

/** Forty machines, eight of them powered off and two of them templates. */
const ESTATE = [
  'VM,Powerstate,Template,CPUs,Memory,OS according to the configuration file',
  ...Array.from({ length: 40 }, (_, index) =>
    [
      `vm-${index}`,
      index < 8 ? 'poweredOff' : 'poweredOn',
      index >= 38 ? 'True' : 'False',
      4,
      32768,
      'Debian GNU/Linux 12 (64-bit)',
    ].join(','),
  ),
].join('\n');
const OFF = 'Powered off (8): counted';
const OFF_OUT = 'Powered off (8): left out';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

function answers(channel = '#infra') {
  return running.ws.channel(channel).messages.filter(({ bot_id }) => bot_id !== undefined);
}

/** The first message that the bot makes of the file, where its buttons are. */
async function sized(estate = ESTATE): Promise<{ readonly asked: Message; readonly answer: Message }> {
  const { ws } = running;
  const asked = await ws.user('ana').upload('vInfo.csv', estate, { text: '@virt-advisor' });
  const answer = await ws.channel('#infra').find((message) => /^\d+ machines/.test(textOf(message)));
  await ws.idle();
  return { asked, answer };
}

describe('the row of what is counted', () => {
  it('names each class with its state, and no class that is not there', async () => {
    const { answer } = await sized();
    const classes = running.ws
      .user('ana')
      .on(answer)
      .buttons.filter((text) => /\(\d+\)/.test(text));
    expect(classes).toEqual([OFF, 'Templates (2): left out']);
  });

  it('changes the answer where it stands, for everybody', async () => {
    const { ws } = running;
    const { answer } = await sized();
    const before = answers().map(({ ts }) => ts);
    await ws.user('ben').click(answer, OFF);
    await ws.channel('#infra').find((message) => message.ts === answer.ts && /^30 machines/.test(textOf(message)));
    expect(answers().map(({ ts }) => ts)).toEqual(before);
    expect(answers().map(textOf).join('\n')).toContain('8 powered off');
    expect(ws.user('ben').on(answer).buttons).toContain(OFF_OUT);
  });

  it('turns back as well, and counts templates too', async () => {
    const { ws } = running;
    const { answer } = await sized();
    await ws.user('ben').click(answer, OFF);
    await ws.user('ben').click(answer, OFF_OUT);
    await ws.user('ben').click(answer, 'Templates (2): left out');
    await ws.channel('#infra').find((message) => message.ts === answer.ts && /^40 machines/.test(textOf(message)));
    expect(ws.user('ana').on(answer).buttons).toContain('Templates (2): counted');
  });

  it('is what follow-ups go on from', async () => {
    const { ws } = running;
    const { answer, asked } = await sized();
    await ws.user('ben').click(answer, OFF);
    await ws.user('ana').reply(asked, '@virt-advisor n+2');
    const next = await ws.channel('#infra').find((message) => /2 of them to spare/.test(textOf(message)));
    expect(textOf(next)).toMatch(/^30 machines/);
  });

  it('goes with the answer when the file is taken back', async () => {
    const { ws } = running;
    const { answer, asked } = await sized();
    await ws.user('ben').click(answer, OFF);
    await ws.user('ana').delete(asked);
    await ws.until(() => answers().length === 0, 'no answer is left');
    expect(answers()).toEqual([]);
  });

  it('changes an answer that a button has brought, too', async () => {
    const { ws } = running;
    const { answer } = await sized();
    await ws.user('ana').click(answer, 'With 2 spare hosts');
    const second = await ws.channel('#infra').find((message) => /2 of them to spare/.test(textOf(message)));
    const before = answers().map(({ ts }) => ts);
    await ws.user('ben').click(second, OFF);
    await ws.channel('#infra').find((message) => message.ts === second.ts && /^30 machines/.test(textOf(message)));
    expect(answers().map(({ ts }) => ts)).toEqual(before);
  });

  it('leaves the answer as it is where nothing would be left to size, and says what to do', async () => {
    const { ws } = running;
    const { answer } = await sized(ESTATE.replaceAll('poweredOn', 'poweredOff'));
    await ws.user('ben').click(answer, 'Powered off (38): counted');
    const next = await ws.channel('#infra').find((message) => /No machine is left to size/.test(textOf(message)));
    expect(next.thread_ts).toBe(answer.thread_ts);
    expect(textOf(answer)).toMatch(/^38 machines/);
  });
});
