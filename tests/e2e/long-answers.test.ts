import { describe, expect, it } from 'vitest';
import { software } from '../../src/knowledge/software/index.ts';
import { type Message, textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';

const PRODUCTS = software.map(({ name }) => name).filter((name) => !/[(,/&]/.test(name));
const SIXTY = `We run ${PRODUCTS.slice(0, 60)
  .map((name, index) => `${(index % 7) + 1} ${name} servers`)
  .join(', ')}.`;
const MORE_WORKLOADS = /And 35 more workloads: (?:\d+ [\w-]+ ?\w*(?:, | and |\.))+/;

const running = botForEachTest();

/** How many workloads the table of a message shows. */
function workloadsIn(message: Message): number {
  const rows = message.blocks.flatMap((block) => (block.type === 'data_table' && Array.isArray(block.rows) ? block.rows : []));
  return rows.length - 1;
}

describe('a plan with sixty workloads', () => {
  it('is answered to a command in two private messages: 25 in a table, the others counted', async () => {
    const ana = running.ws.user('ana');

    await ana.slash(`/virt ${SIXTY}`);

    const answer = await ana.nextEphemeral();
    expect(workloadsIn(answer)).toBe(25);
    expect(textOf(answer)).toMatch(MORE_WORKLOADS);
    expect(textOf(await ana.nextEphemeral())).toContain('Reasons for 19 more workloads');
  });

  it('is answered in a thread, and followed up there', async () => {
    const ana = running.ws.user('ana');
    const asked = await ana.mention(SIXTY);
    const answer = await running.ws.channel('#infra').next();
    await running.ws.channel('#infra').next();

    await ana.reply(asked, '@bot isolation matters most');

    const next = await running.ws.channel('#infra').next();
    expect(answer.thread_ts).toBe(asked.ts);
    expect(textOf(answer)).toMatch(MORE_WORKLOADS);
    expect(textOf(next)).toContain('Changed');
    expect(workloadsIn(next)).toBe(25);
  });

  it('shows a channel the verdict and the table, and its thread the rest', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt ${SIXTY}`);
    await ana.click(await ana.nextEphemeral(), 'Share in channel');

    const shared = await running.ws.channel('#infra').next();
    const rest = await running.ws.channel('#infra').next();

    expect(shared.thread_ts).toBeUndefined();
    expect(workloadsIn(shared)).toBe(25);
    expect(textOf(shared)).toContain('The rest of this answer is in the thread.');
    expect(textOf(shared)).not.toContain('What would change it');
    expect(rest.thread_ts).toBe(shared.ts);
    expect(textOf(rest)).toContain('What would change it');
  });

  it('comes in plain words where a workspace refuses the blocks', async () => {
    const ana = running.ws.user('ana');
    await ana.mention('one Exchange server');
    await running.ws.channel('#infra').next();
    running.ws.fail('chat.postMessage', { error: 'invalid_blocks' });
    running.expected.push(expect.stringContaining('invalid_blocks'));

    await ana.mention(SIXTY);

    const answer = await running.ws.channel('#infra').next();
    expect(new Set(answer.blocks.map(({ type }) => type))).toEqual(new Set(['section']));
    expect(textOf(answer)).toMatch(/And 35 more\s+workloads/);
  });

  it('opens the form with its first eight workloads', async () => {
    const ana = running.ws.user('ana');

    await ana.slash(`/virt ${SIXTY}`);

    await ana.click(await ana.nextEphemeral(), 'Edit requirements');

    expect(ana.modal.fields.filter((label) => label.startsWith('Application'))).toHaveLength(8);
    expect(ana.modal.text).toMatch(/Your plan has \d+ workloads; the first 8 are shown\./);
  });
});

describe('a full form', () => {
  it('is answered in the channel, the rest in its thread', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt form');
    for (let row = 1; row < 8; row += 1) await ana.modal.click('Add workload');
    for (const [index, name] of PRODUCTS.slice(0, 8).entries()) await ana.modal.choose(`Application ${index + 1}`, name);
    await ana.modal.choose('Show the answer', 'To everybody in this channel').submit();

    const answer = await running.ws.channel('#infra').next();
    const rest = await running.ws.channel('#infra').next();
    expect(workloadsIn(answer)).toBe(8);
    expect(rest.thread_ts).toBe(answer.ts);
    expect(running.ws.user('ana').on(answer).buttons).toContain('Edit requirements');
  });
});
