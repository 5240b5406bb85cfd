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

async function openForm(channel = '#infra') {
  const ana = running.ws.user('ana').in(channel);
  await ana.slash('/virt form');
  return ana;
}

describe('the form', () => {
  it('has every field once, by a label of its own', async () => {
    const ana = await openForm();
    await ana.modal.click('Add workload');

    const { fields } = ana.modal;

    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toContain('Application 2');
    expect(fields).toContain('What matters most?');
  });

  it('is answered privately unless told otherwise', async () => {
    const ana = await openForm();

    const outcome = await ana.modal
      .choose('Application 1', '“billing monster”')
      .fill('How many of application 1', 3)
      .choose('Operating system of application 1', 'Windows')
      .choose('Needs of application 1', ['Live migration', 'High availability'])
      .fill('Memory of one host (GiB)', '511.5')
      .fill('Processor cores of one host', 64)
      .choose('Does its processor have VT-x or AMD-V?', 'Yes')
      .fill('What virtualises it today?', 'VMware ESXi')
      .choose('What matters most?', ['Isolation'])
      .submit();

    await ana.nextEphemeral();
    expect(outcome).toEqual({ open: false, errors: {} });
    expect(running.ws.channel('#infra').messages).toEqual([]);
    expect(await lastInput()).toMatchObject({
      kind: 'form',
      who: 'U0ANA',
      payload: {
        workloads: [{ app: 'billing monster', count: 3, os: 'windows', needs: ['live-migration', 'ha'] }],
        host: { vtx: true, memoryGiB: 511.5, cores: 64, hypervisor: 'VMware ESXi' },
        priorities: ['isolation'],
      },
    });
  });

  it('offers names of the catalogue while one types, and what one typed', async () => {
    const ana = await openForm();

    const offered = await ana.modal.suggest('Application 1', 'exch');

    expect(offered.some((name) => /exchange/i.test(name))).toBe(true);
    expect(offered.at(-1)).toBe('“exch”');
  });

  it('adds and removes rows without losing what was typed in the others', async () => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“one”').click('Add workload');
    await ana.modal.choose('Application 2', '“two”').fill('How many of application 2', 22).click('Add workload');
    await ana.modal.choose('Application 3', '“three”');

    await ana.modal.click('Remove workload 1');
    await ana.modal.submit();

    await ana.nextEphemeral();
    expect(await lastInput()).toMatchObject({
      payload: {
        workloads: [
          { app: 'two', count: 22 },
          { app: 'three', count: 1 },
        ],
      },
    });
  });

  it('grows to eight rows and keeps its last one', async () => {
    const ana = await openForm();
    expect(ana.modal.buttons).not.toContain('Remove workload 1');

    for (let rows = 1; rows < 8; rows++) await ana.modal.click('Add workload');

    expect(ana.modal.buttons).not.toContain('Add workload');
    expect(ana.modal.fields).toContain('Application 8');
  });

  it('shows problems under their fields and loses nothing', async () => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“one”').fill('Memory of one host (GiB)', '-4');

    const outcome = await ana.modal.submit();

    expect(outcome.open).toBe(true);
    expect(outcome.errors['Memory of one host (GiB)']).toContain('GiB');
    expect(ana.modal.value('Memory of one host (GiB)')).toBe('-4');
    expect(ana.ephemeral).toEqual([]);
  });

  it('can be answered for the whole channel, with a thread that goes on', async () => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“one”').choose('Show the answer', 'To everybody in this channel').submit();

    const posted = await running.ws.channel('#infra').next();
    await running.ws.user('ben').reply(posted, '@bot and a second one');

    expect((await running.ws.channel('#infra').next()).thread_ts).toBe(posted.ts);
    expect(await lastInput()).toMatchObject({ kind: 'asked', who: 'U0BEN' });
  });

  it('answers privately where the bot may not post, and says how to invite it', async () => {
    const ana = await openForm('#general');
    await ana.modal.choose('Application 1', '“one”').choose('Show the answer', 'To everybody in this channel').submit();

    const answer = await ana.nextEphemeral();
    const hint = await ana.nextEphemeral();

    expect(textOf(answer)).toMatch(/hardware|virtual/i);
    expect(textOf(hint)).toContain('/invite @');
  });

  it('reaches the person directly once the way back to the channel has expired', async () => {
    let late = 0;
    await running.close();
    running = await startBotInWorkspace({ clock: () => new Date(Date.now() + late) });
    const ana = await openForm('#general');
    await ana.modal.choose('Application 1', '“one”');

    late = 45 * 60_000;
    await ana.modal.submit();

    const dm = ana.in('dm').channel.id;
    const answer = await running.ws.until(() => running.ws.messages.find(({ channel }) => channel === dm));
    expect(textOf(answer)).toMatch(/hardware|virtual/i);
  });

  it('answers in the thread from which it was opened', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('ten web sites on Debian and one Exchange server');
    const answer = await ws.channel('#infra').next();
    await ws.user('ben').click(answer, formButton(ws.user('ben').on(answer).buttons));

    await ws.user('ben').modal.choose('Application 1', '“one”').submit();

    expect((await ws.channel('#infra').next()).thread_ts).toBe(asked.ts);
  });

  it('asks nothing of Slack that a newer change has overtaken', async () => {
    const ana = await openForm();
    running.ws.fail('views.update', { error: 'hash_conflict' });

    await ana.modal.click('Add workload');

    expect(ana.modal.fields).not.toContain('Application 2');
    expect(ana.ephemeral).toEqual([]);
  });
});

function formButton(buttons: readonly string[]): string {
  return buttons.find((text) => /form|requirements/i.test(text)) ?? 'no button opens the form';
}

/** The last thing on the log of the conversation that was written to last. */
async function lastInput() {
  const ids = running.ws.messages.flatMap(({ blocks }) => JSON.stringify(blocks).match(/(?<=conversation\\":\\")[\w-]+/g) ?? []);
  const log = await running.store.conversations.log(ids.at(-1) ?? '');
  return log.at(-1);
}
