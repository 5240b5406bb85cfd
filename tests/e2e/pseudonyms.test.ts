import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Message, textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

const ESTATE = [
  'Name,vCPUs,Memory (GiB),OS,Cluster',
  ...Array.from({ length: 12 }, (_, index) => `secret-${index},4,32,Debian 12,${index < 6 ? 'Secret East' : 'Secret West'}`),
  'secret-12,,32,Debian 12,Secret East',
].join('\n');

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

async function chosen() {
  const ben = running.ws.user('ben');
  await ben.openHome();
  await ben.home.click('Use pseudonyms in channels');
}

/** The answer to a file that ana drops somewhere. */
async function dropped(channel = '#infra', text = '@virt-advisor'): Promise<Message> {
  const ana = running.ws.user('ana').in(channel);
  await ana.upload('estate.csv', ESTATE, { text });
  const answer = await running.ws.channel(ana.channel.id).find((message) => /^12 machines/.test(textOf(message)));
  await running.ws.idle();
  return answer;
}

function said(channel = '#infra'): string {
  return running.ws
    .channel(channel)
    .messages.filter(({ bot_id }) => bot_id !== undefined)
    .map((message) => JSON.stringify(message.blocks) + textOf(message))
    .join('\n');
}

describe('names of an inventory', () => {
  it('are shown in channels where nobody has chosen otherwise', async () => {
    await dropped();
    expect(said()).toContain('secret-12');
  });

  it('are pseudonyms in channels from the choice on, buttons included', async () => {
    await chosen();
    await dropped();
    expect(said()).not.toMatch(/secret/i);
    expect(said()).toContain('Only Cluster-001');
  });

  it('are shown in direct messages all the same', async () => {
    await chosen();
    const answer = await dropped('dm', '');
    expect(said(answer.channel)).toMatch(/secret-12/);
  });

  it('are pseudonyms in follow-ups, in what a button changes, and in the files to take away', async () => {
    const { ws } = running;
    await chosen();
    const answer = await dropped();
    await ws.user('ben').reply(answer, '@virt-advisor only cluster-002');
    await ws.channel('#infra').find((message) => /of one cluster/.test(textOf(message)));
    await ws.user('ben').click(answer, 'Files to take away');
    const { files } = await ws.channel('#infra').find((message) => message.bot_id !== undefined && message.files.length > 0);
    expect(said()).not.toMatch(/secret/i);
    for (const { bytes } of files) expect(bytes.toString()).not.toMatch(/secret/i);
  });

  it('are shown to nobody else where they see the answer again by themselves', async () => {
    const { ws } = running;
    await chosen();
    const answer = await dropped();
    await ws.user('ben').reply(answer, '@virt-advisor n+2');
    await ws.channel('#infra').find((message) => /2 of them to spare/.test(textOf(message)));
    const seen: string[] = [];
    for (const name of ['ana', 'ben']) {
      const person = ws.user(name);
      // The thread is gone, so the home shows the answer itself.
      ws.fail('chat.getPermalink', { error: 'message_not_found' });
      await person.openHome();
      await person.home.click('Show again');
      seen.push(person.modal.text);
      await person.modal.close();
    }
    expect(seen).toEqual([expect.stringMatching(/secret/i), expect.not.stringMatching(/secret/i)]);
  });

  it('can be shown again', async () => {
    const { ws } = running;
    await chosen();
    await ws.user('ana').openHome();
    await ws.user('ana').home.click('Show the names in channels');
    await dropped();
    expect(said()).toContain('secret-12');
  });
});

describe('the key to the names', () => {
  it('goes to whoever handed the inventory in, in direct messages', async () => {
    const { ws } = running;
    await chosen();
    const answer = await dropped();
    const ana = ws.user('ana');
    await ana.click(answer, 'Key to the names');
    const { files } = await ws.channel(ana.in('dm').channel.id).find((message) => message.files.length > 0);
    expect(files[0]?.bytes.toString()).toMatch(/^\uFEFFPseudonym,Name,What\r\nVM-001,secret-0,machine\r\n/);
    expect(said()).not.toMatch(/secret/i);
  });

  it('goes to nobody else, who hears whom to ask', async () => {
    const { ws } = running;
    await chosen();
    const answer = await dropped();
    await ws.user('ben').click(answer, 'Key to the names');
    expect(textOf(await ws.user('ben').nextEphemeral())).toMatch(/please ask them/);
    expect(ws.channel(ws.user('ben').in('dm').channel.id).messages.filter(({ files }) => files.length > 0)).toEqual([]);
  });
});

it('what a team has chosen goes with the team', async () => {
  await chosen();
  const { store } = running;
  expect((await store.settings.of('T0LOCAL')).pseudonyms).toBe(true);
  await store.forget('T0LOCAL');
  expect(await store.settings.of('T0LOCAL')).toEqual({ pseudonyms: false, changed: null });
});
