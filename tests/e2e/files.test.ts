import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

/** An estate as somebody's own spreadsheet: so many machines of 4 vCPUs and 32 GiB, half Linux and half Windows. */
function estate(machines: number): string {
  const rows = Array.from({ length: machines }, (_, index) =>
    [`vm-${index + 1}`, 4, 32, index % 2 === 0 ? 'Debian 12' : 'Windows Server 2022'].join(','),
  );
  return ['Name,vCPUs,Memory (GiB),OS', ...rows].join('\n');
}

function botMessages(channel = '#infra') {
  return running.ws.channel(channel).messages.filter(({ bot_id }) => bot_id !== undefined);
}

describe('a file that comes with a mention', () => {
  it('is sized under each model, in its thread', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').upload('estate.csv', estate(40), { text: '@virt-advisor' });
    const answer = await ws.channel('#infra').next();
    expect(answer.thread_ts).toBe(asked.ts);
    expect(textOf(answer)).toMatch(/40 machines/);
    expect(textOf(answer)).toMatch(/OS-virtualisation may take 20 of them/);
  });

  it('is sized anew when somebody asks for more spare hosts', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').upload('estate.csv', estate(40), { text: '@virt-advisor' });
    const first = await ws.channel('#infra').next();
    await ws.user('ben').reply(asked, '@virt-advisor n+3');
    const second = await ws.channel('#infra').next();
    expect(textOf(first)).toMatch(/1 of them to spare/);
    expect(textOf(second)).toMatch(/3 of them to spare/);
  });

  it('is refused with what to do where it is no inventory', async () => {
    const { ws } = running;
    await ws.user('ana').upload('notes.txt', 'milk, eggs and bread', { text: '@virt-advisor' });
    expect(textOf(await ws.channel('#infra').next())).toMatch(/no list of machines/);
  });

  it('is answered once though Slack delivers it again', async () => {
    const { ws } = running;
    await ws.user('ana').upload('estate.csv', estate(4), { text: '@virt-advisor' });
    await ws.channel('#infra').next();
    await ws.redeliver();
    await ws.idle();
    expect(botMessages()).toHaveLength(1);
  });
});

describe('a picture that comes with a question', () => {
  it('is left alone, and the question is answered', async () => {
    const { ws } = running;
    await ws.user('ana').upload('rack.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), { text: '@virt-advisor Exchange on Windows' });
    expect(textOf(await ws.channel('#infra').next())).toMatch(/hardware virtualisation/i);
  });
});
