import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Message, textOf } from '../../src/local/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';
import { estateCsv } from '../support/inventories.ts';

let running: BotInWorkspace;
beforeEach(async () => {
  running = await startBotInWorkspace();
});
afterEach(async () => {
  const broken = running.ws.invariants();
  await running.close();
  expect(broken).toEqual([]);
});

const HERE = 'To everybody in this channel';
const TO_ME = 'To me alone, in our direct messages';

/** A person with the form open, by the button below `/virt size`. */
async function opened(channel = '#infra') {
  const ana = running.ws.user('ana').in(channel);
  await ana.slash('/virt size');
  const help = await ana.nextEphemeral();
  await ana.click(help, 'Choose a file');
  return ana;
}

function machinesIn(channel: string, machines = 40) {
  const isAnswer = (message: Message) => new RegExp(`^${machines} machines`).test(textOf(message));
  return running.ws.channel(channel).find(isAnswer);
}

describe('the form for an inventory', () => {
  it('asks for the files first, and for everything else only by the way', async () => {
    const ana = await opened();
    expect(ana.modal.title).toBe('Size an estate');
    expect(ana.modal.fields[0]).toBe('Your inventory');
    expect((await ana.modal.submit()).errors).toEqual({ 'Your inventory': 'Please complete this required field.' });
  });

  it('answers in the channel that it was opened in, and in one message from the reading on', async () => {
    const { ws } = running;
    const ana = await opened();
    expect(ana.modal.value('Show the answer')).toBe(HERE);
    await ana.modal.attach('Your inventory', 'estate.csv', estateCsv(40)).submit();
    const answer = await machinesIn('#infra');
    expect(answer.thread_ts).toBeUndefined();
    await ws.idle();
    const top = ws.channel('#infra').messages.filter(({ bot_id, thread_ts }) => bot_id !== undefined && thread_ts === undefined);
    expect(top.map(({ ts }) => ts)).toEqual([answer.ts]);
    expect(textOf(answer)).toContain(`<@${ana.id}> handed the inventory in`);
  });

  it('sizes by what stands in it', async () => {
    const ana = await opened();
    await ana.modal
      .attach('Your inventory', 'estate.csv', estateCsv(40))
      .fill('Processor cores of one host', '32')
      .fill('Memory of one host', '1.5TiB')
      .fill('Spare hosts', '2')
      .submit();
    const text = textOf(await machinesIn('#infra'));
    expect(text).toMatch(/2\sof\sthem\sto\sspare, of\s32\scores, 1,536\sGiB\seach/);
  });

  it('counts by the rules that were chosen', async () => {
    const ana = await opened();
    await ana.modal
      .attach('Your inventory', 'estate.csv', estateCsv(40))
      .choose('By whose rules', 'Azure Migrate for Azure VMware Solution')
      .submit();
    await machinesIn('#infra');
    await running.ws.idle();
    const said = running.ws.channel('#infra').messages.map(textOf).join('\n');
    expect(said).toContain('Every constant (azure-avs)');
  });

  it('takes samples of CPU beside the list, and says by what they count', async () => {
    const ana = await opened();
    const at = (minute: number, share: (machine: number) => number) =>
      [`2026-10-01 10:${minute}`, ...Array.from({ length: 40 }, (_, machine) => share(machine))].join(',');
    const names = Array.from({ length: 40 }, (_, machine) => `vm-${machine + 1}`);
    const samples = [`Time,${names.join(',')}`, at(10, () => 90), at(15, (machine) => machine), at(20, () => 10)].join('\n');
    await ana.modal
      .attach('Your inventory', 'estate.csv', estateCsv(40))
      .attach('Your inventory', 'cpu-percent.csv', samples)
      .submit();
    const text = textOf(await machinesIn('#infra'));
    await running.ws.idle();
    const said = [text, ...running.ws.channel('#infra').messages.map(textOf)].join('\n').replaceAll('\u00a0', ' ');
    expect(said).toContain('The 40 machines that were measured took 144 cores together at the highest.');
    expect(said).toContain('I go by the largest, 144 cores: what they really took at one time decides.');
    expect(said).toContain('CPU was measured for 40 machines, every 5 minutes for 15 minutes: 120 samples. None is missing.');
  });

  it('says which clusters there are where the one that was typed is none', async () => {
    const ana = await opened();
    const csv = ['Name,vCPUs,Memory (GiB),OS,Cluster', 'a,4,32,Debian 12,East', 'b,4,32,Debian 12,West'].join('\n');
    await ana.modal.attach('Your inventory', 'estate.csv', csv).fill('Only this cluster', 'North').submit();
    const answer = await running.ws.channel('#infra').find((message) => /No cluster is called that/.test(textOf(message)));
    expect(textOf(answer)).toMatch(/East, West/);
  });

  it('goes on in the thread of its answer', async () => {
    const ana = await opened();
    await ana.modal.attach('Your inventory', 'estate.csv', estateCsv(40)).submit();
    await running.ws.user('ben').reply(await machinesIn('#infra'), '@virt-advisor n+3');
    const next = await running.ws.channel('#infra').find((message) => /3 of them to spare/.test(textOf(message)));
    expect(textOf(next)).toMatch(/^40 machines/);
  });

  it('answers in direct messages whoever wants it for themselves', async () => {
    const { ws } = running;
    const ana = await opened();
    await ana.modal.attach('Your inventory', 'estate.csv', estateCsv(40)).choose('Show the answer', TO_ME).submit();
    await machinesIn(ana.in('dm').channel.id);
    expect(ws.channel('#infra').messages.filter(({ bot_id }) => bot_id !== undefined)).toEqual([]);
  });

  it('answers in direct messages with the reason where the bot is no member', async () => {
    const { ws } = running;
    const ana = await opened('#general');
    await ana.modal.attach('Your inventory', 'estate.csv', estateCsv(40)).submit();
    const direct = ana.in('dm').channel.id;
    await machinesIn(direct);
    expect(ws.channel(direct).messages.map(textOf).join('\n')).toMatch(/I cannot post in the channel that you chose/);
  });

  it('says what is wrong with an amount of memory under its field, and stays open', async () => {
    const ana = await opened();
    const outcome = await ana.modal
      .attach('Your inventory', 'estate.csv', estateCsv(40))
      .fill('Memory of one host', 'a lot')
      .submit();
    expect(outcome.open).toBe(true);
    expect(outcome.errors['Memory of one host']).toMatch(/for example 1 TiB/);
  });

  it('refuses a file that is no inventory in the place of the reading', async () => {
    const ana = await opened();
    await ana.modal.attach('Your inventory', 'notes.txt', 'milk, eggs and bread').submit();
    await running.ws.channel('#infra').find((message) => /no list of machines/.test(textOf(message)));
    expect(running.ws.channel('#infra').messages.filter(({ bot_id }) => bot_id !== undefined)).toHaveLength(1);
  });

  it('is answered once, however often Slack delivers it', async () => {
    const ana = await opened();
    await ana.modal.attach('Your inventory', 'estate.csv', estateCsv(40)).submit();
    await machinesIn('#infra');
    await running.ws.idle();
    const before = running.ws.channel('#infra').messages.length;
    await running.ws.redeliver();
    await running.ws.idle();
    expect(running.ws.channel('#infra').messages).toHaveLength(before);
  });

  it('opens from the home too, and answers in direct messages', async () => {
    const ana = running.ws.user('ana');
    await ana.openHome();
    await ana.home.click('Size an inventory');
    expect(ana.modal.fields).not.toContain('Show the answer');
    await ana.modal.attach('Your inventory', 'estate.csv', estateCsv(40)).submit();
    expect(textOf(await machinesIn(ana.in('dm').channel.id))).toMatch(/^40 machines/);
  });

  it('is listed at home by the names of its files', async () => {
    const ana = running.ws.user('ana');
    await ana.openHome();
    await ana.home.click('Size an inventory');
    await ana.modal.attach('Your inventory', 'estate.csv', estateCsv(40)).submit();
    await machinesIn(ana.in('dm').channel.id);
    await ana.openHome();
    expect(ana.home.text).toContain('estate.csv');
    expect(ana.home.buttons).toContain('Open the thread');
  });
});
