import { describe, expect, it } from 'vitest';
import { type Person, textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';

const running = botForEachTest();

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
      .fill('How many guests run application 1?', 3)
      .choose('Operating system for application 1', 'Windows')
      .choose('What application 1 needs', ['Live migration', 'High availability'])
      .fill('Memory per guest of application 1, in GiB', '16.5')
      .fill('vCPUs per guest of application 1', 4)
      .fill('Memory of one host, in GiB', '511.5')
      .fill('Processor cores of one host', 64)
      .choose('Does its processor have VT-x or AMD-V?', 'Yes')
      .fill('What virtualises it today?', 'VMware ESXi')
      .choose('Who shares the host?', 'Customers')
      .choose('What matters most?', ['Isolation'])
      .submit();

    await ana.nextEphemeral();
    expect(outcome).toEqual({ open: false, errors: {} });
    expect(running.ws.channel('#infra').messages).toEqual([]);
    expect(await lastInput()).toMatchObject({
      kind: 'form',
      who: 'U0ANA',
      payload: {
        workloads: [
          { app: 'billing monster', count: 3, os: 'windows', needs: ['live-migration', 'ha'], memoryGiB: 16.5, vcpus: 4 },
        ],
        host: { vtx: true, memoryGiB: 511.5, cores: 64, hypervisor: 'VMware ESXi', sharedWith: 'customers' },
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

  it('removes a row from the middle and keeps all that was typed in the others', async () => {
    const ana = await openForm();
    await fillRow(ana, 1, 'one', 11);
    await ana.modal.click('Add workload').click('Add needs and size of application 2');
    await fillRow(ana, 2, 'two', 22);
    await ana.modal.click('Add workload').click('Add needs and size of application 3');
    await fillRow(ana, 3, 'three', 33);

    await ana.modal.click('Remove workload 2');
    const shown = ana.modal.fields.map((label) => `${label}: ${ana.modal.value(label)}`);
    await ana.modal.submit();

    await ana.nextEphemeral();
    expect(shown).toContain('Memory per guest of application 2, in GiB: 33.5');
    expect(await lastInput()).toMatchObject({ payload: { workloads: [rowOf('one', 11), rowOf('three', 33)] } });
  });

  it('keeps what stands in all eight rows while one after the other goes', async () => {
    const ana = await openForm();
    for (let row = 1; row <= 8; row++) {
      if (row > 1) await ana.modal.click('Add workload').click(`Add needs and size of application ${row}`);
      await fillRow(ana, row, `w${row}`, row);
    }
    for (const gone of [8, 1, 3, 2]) await ana.modal.click(`Remove workload ${gone}`);
    await ana.modal.submit();

    await ana.nextEphemeral();
    expect(await lastInput()).toMatchObject({
      payload: { workloads: [2, 5, 6, 7].map((n) => rowOf(`w${n}`, n)) },
    });
  });

  it('takes a click that was made before the one before it had its effect', async () => {
    const ana = await openForm();
    await fillRow(ana, 1, 'one', 11);
    await ana.modal.click('Add workload');
    const click = running.ws.deliveries.findLast(({ payload }) => payload.type === 'block_actions')?.payload;
    if (click === undefined || !Array.isArray(click.actions)) throw new Error('no click');
    await fillRow(ana, 2, 'two');

    const again = { ...click, actions: click.actions.map((action) => ({ ...action, action_ts: '1.0' })) };
    await running.ws.deliver('interactive', again);
    await running.ws.deliver('interactive', again);
    await ana.modal.choose('Application 3', '“three”').submit();

    await ana.nextEphemeral();
    expect(await lastInput()).toMatchObject({
      payload: { workloads: [rowOf('one', 11), { app: 'two' }, { app: 'three' }] },
    });
  });

  it('takes two clicks at once', async () => {
    const ana = await openForm();
    await fillRow(ana, 1, 'one', 11);

    await Promise.all([ana.modal.click('Add workload'), ana.modal.click('Add workload')]);

    expect(ana.modal.fields.filter((label) => label.startsWith('Application'))).toHaveLength(3);
    expect(ana.modal.value('Memory per guest of application 1, in GiB')).toBe('11.5');
  });

  it('grows to eight rows and keeps its last one', async () => {
    const ana = await openForm();
    expect(ana.modal.buttons).not.toContain('Remove workload 1');

    for (let rows = 1; rows < 8; rows++) await ana.modal.click('Add workload');

    expect(ana.modal.buttons).not.toContain('Add workload');
    expect(ana.modal.fields).toContain('Application 8');
  });

  it.each([
    ['How many guests run application 1?', '0'],
    ['How many guests run application 1?', 'abc'],
    ['vCPUs per guest of application 1', '1000000000'],
    ['Memory per guest of application 1, in GiB', '-1'],
    ['Processor cores of one host', '1.5'],
    ['What virtualises it today?', 'мир 世界 '.repeat(1250)],
  ])('asks for another %s than %.20s, and keeps what was typed', async (label, typed) => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“one”').fill(label, typed);

    const { errors, open } = await ana.modal.submit();

    expect(open).toBe(true);
    expect(Object.keys(errors)).toEqual([label]);
    expect([ana.modal.value(label), ana.modal.value('Application 1')]).toEqual([typed, '“one”']);
  });

  it('names what is wrong where only the bot can tell, and keeps what was typed', async () => {
    const ana = await openForm();
    await ana.modal.click('Add workload').choose('Application 1', '“one”').choose('Operating system for application 2', 'BSD');

    const { errors, open } = await ana.modal.submit();

    expect(open).toBe(true);
    expect(errors['Application 2']).toContain('Choose what runs there');
    expect(ana.modal.value('Operating system for application 2')).toBe('BSD');
  });

  it('leaves out a row in which nothing was typed', async () => {
    const ana = await openForm();

    await ana.modal.click('Add workload').choose('Application 1', '“one”').submit();

    await ana.nextEphemeral();
    expect(await lastInput()).toMatchObject({ payload: { workloads: [{ app: 'one' }] } });
  });

  it('shows problems under their fields and loses nothing', async () => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“one”').fill('Memory of one host, in GiB', '-4');

    const outcome = await ana.modal.submit();

    expect(outcome.open).toBe(true);
    expect(outcome.errors).toHaveProperty(['Memory of one host, in GiB']);
    expect(ana.modal.value('Memory of one host, in GiB')).toBe('-4');
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
    await running.startAnew({ clock: () => new Date(Date.now() + late) });
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
    await ws.user('ben').click(answer, 'Edit requirements');

    await ws.user('ben').modal.choose('Application 1', '“one”').submit();

    expect((await ws.channel('#infra').next()).thread_ts).toBe(asked.ts);
  });

  it('answers directly and says how to invite the bot where it may no longer write in the thread', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.mention('one Exchange server');
    await ana.click(await ws.channel('#infra').next(), 'Edit requirements');
    ws.fail('chat.postMessage', { error: 'not_in_channel' });

    await ana.modal.submit();

    expect(textOf(await ws.channel('@ana').next())).toMatch(/Exchange/);
    expect(textOf(await ana.nextEphemeral())).toMatch(/no longer write in that thread.*\/invite @/);
  });

  it('has one effect however often it is sent', async () => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“one”').submit();
    await ana.nextEphemeral();
    const sent = running.ws.deliveries.findLast(({ payload }) => payload.type === 'view_submission')?.payload;
    if (sent === undefined) throw new Error('nothing was submitted');

    await running.ws.deliver('interactive', sent);
    await running.ws.deliver('interactive', sent);

    expect(ana.ephemeral).toHaveLength(1);
  });

  it('opens empty after it was closed', async () => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“one”').click('Add workload').close();

    expect(running.ws.deliveries.at(-1)).toMatchObject({ outcome: 'acked', payload: { type: 'view_closed' } });
    await ana.slash('/virt form');
    expect([ana.modal.value('Application 1'), ana.modal.fields.includes('Application 2')]).toEqual(['', false]);
  });

  it('keeps nothing of a form that was closed: what still comes of it has lost its way back', async () => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“one”').close();
    const closed = running.ws.deliveries.findLast(({ payload }) => payload.type === 'view_closed')?.payload;

    await running.ws.deliver('interactive', { ...closed, type: 'view_submission' });

    await ana.nextEphemeral();
    expect(running.ws.calls.map(({ method }) => method)).not.toContain('response_url');
    expect(running.ws.calls.at(-1)?.method).toBe('chat.postEphemeral');
  });

  it('is offered once more where Slack gave too little time, filled in as it should have been', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt seven Exchange servers');
    const answer = await ana.nextEphemeral();
    running.ws.fail('views.open', { error: 'expired_trigger_id' });
    await ana.click(answer, 'Edit requirements');

    const late = await ana.nextEphemeral();
    expect(textOf(late)).toContain('too little time');
    await ana.click(late, 'Open the form');

    expect(ana.modal.value('How many guests run application 1?')).toBe('7');
  });

  it('tells what it understood of sizes, the host and who shares it', async () => {
    const ana = await openForm();
    await ana.modal
      .choose('Application 1', '“billing monster”')
      .fill('How many guests run application 1?', 3)
      .fill('Memory per guest of application 1, in GiB', '16.5')
      .fill('vCPUs per guest of application 1', 4)
      .fill('Memory of one host, in GiB', '1024')
      .choose('Who shares the host?', 'Only us')
      .submit();

    const words = textOf(await ana.nextEphemeral());
    expect(words).toMatch(/16\.5\s+GiB of memory and 4\s+vCPUs each/);
    expect(words).toMatch(/The host: 1,024\s+GiB of memory/);
    expect(words).toContain('Only you share the host.');
  });

  it('asks nothing of Slack that a newer change has overtaken', async () => {
    const ana = await openForm();
    running.ws.fail('views.update', { error: 'hash_conflict' });

    await ana.modal.click('Add workload');

    expect(ana.modal.fields).not.toContain('Application 2');
    expect(ana.ephemeral).toEqual([]);
  });
});

const PLAN = 'seven Exchange servers with 24 GB RAM and 8 vCPUs each on VMware ESXi, host has 512 GB RAM; isolation matters most';
const FIGURES = [
  ['How many guests run application 1?', '7'],
  ['Memory per guest of application 1, in GiB', '24'],
  ['vCPUs per guest of application 1', '8'],
  ['Memory of one host, in GiB', '512'],
  ['What virtualises it today?', 'VMware ESXi (vSphere)'],
  ['What matters most?', 'Isolation'],
] as const;

describe('"Edit requirements"', () => {
  function expectFilled(person: Person) {
    expect(FIGURES.map(([label]) => [label, person.modal.value(label)])).toEqual(FIGURES);
  }

  it('fills the form in from the answer to a command', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt ${PLAN}`);
    await ana.click(await ana.nextEphemeral(), 'Edit requirements');

    expectFilled(ana);
  });

  it('fills the form in from an answer in a thread, for anybody there', async () => {
    const { ws } = running;
    await ws.user('ana').mention(PLAN);
    await ws.user('ben').click(await ws.channel('#infra').next(), 'Edit requirements');

    expectFilled(ws.user('ben'));
  });

  it('fills the form in from an answer in direct messages, and answers there', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    const asked = await ana.dm(PLAN);
    await ana.click(await ws.channel('@ana').next(), 'Edit requirements');

    expectFilled(ana);
    await ana.modal.fill('How many guests run application 1?', 9).submit();
    const answer = await ws.channel('@ana').next();
    expect(answer.thread_ts).toBe(asked.ts);
    expect(textOf(answer)).toMatch(/9 instead of 7/);
  });

  it('fills the form in from an answer to the form', async () => {
    const ana = await openForm();
    await ana.modal.choose('Application 1', '“billing monster”').choose('Who shares the host?', 'Other teams of ours').submit();
    await ana.click(await ana.nextEphemeral(), 'Edit requirements');

    expect(ana.modal.value('Application 1')).toBe('“billing monster”');
    expect(ana.modal.value('Who shares the host?')).toBe('Other teams of ours');
  });

  it('fills the form in from an answer that was shared', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash(`/virt ${PLAN}`);
    await ana.click(await ana.nextEphemeral(), 'Share in channel');
    await ws.user('ben').click(await ws.channel('#infra').next(), 'Edit requirements');

    expectFilled(ws.user('ben'));
  });

  it('fills the form in from its own answer, not from a later one in the thread', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    const asked = await ana.mention(PLAN);
    const answer = await ws.channel('#infra').next();
    await ana.reply(asked, '@bot make it 40');
    await ws.channel('#infra').next();
    await ana.click(answer, 'Edit requirements');

    expectFilled(ana);
  });

  it('says what a change of the form has changed', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt 7 web sites on Debian');
    await ana.click(await ana.nextEphemeral(), 'Edit requirements');
    await ana.modal.choose('Who shares the host?', 'Anybody, strangers too').submit();

    expect(textOf(await ana.nextEphemeral())).toMatch(/moved from OS-virtualisation to hardware virtualisation/);
  });

  it('keeps the workloads that the form has no room for', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(
      '/virt 5 Exchange servers, 4 PostgreSQL servers, 3 Jira servers, 6 Samba servers, 7 Nextcloud servers, 2 Zabbix servers, 8 Redis servers, 9 MongoDB servers and 11 Plex servers',
    );
    await ana.click(await ana.nextEphemeral(), 'Edit requirements');
    expect(ana.modal.text).toContain('Your plan has 9 workloads; the first 8 are shown.');

    await ana.modal.click('Remove workload 2').submit();

    const answer = await ana.nextEphemeral(({ blocks }) => blocks.some(({ type }) => type === 'data_table'));
    expect(textOf(answer)).toContain('PostgreSQL servers: left out.');
    expect(answer.blocks.find(({ type }) => type === 'data_table')?.rows).toHaveLength(1 + 8);
    expect(textOf(answer)).toContain('Plex');
  });

  it('opens for a question of ten thousand characters', async () => {
    const ana = running.ws.user('ana');
    await ana.mention(`seven Exchange servers and ${'"\\\u{1f5a5}\u202e<!here> web farm server, '.repeat(400)}`);
    await ana.click(await running.ws.channel('#infra').next(), 'Edit requirements');

    expect(ana.modal.isOpen).toBe(true);
  });

  it('says so where the plan is forgotten', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt ${PLAN}`);
    const answer = await ana.nextEphemeral();
    await running.store.conversations.forgetOwn({ team: 'T0LOCAL', user: 'U0ANA' });
    await ana.click(answer, 'Edit requirements');

    expect(ana.modal.text).toContain('I no longer have the plan');
  });
});

/** Fills every kind of field that a row has. */
async function fillRow(ana: Person, row: number, name: string, figure = row): Promise<void> {
  await ana.modal
    .choose(`Application ${row}`, `“${name}”`)
    .fill(`How many guests run application ${row}?`, figure)
    .choose(`Operating system for application ${row}`, 'BSD');
  if (!ana.modal.fields.includes(`What application ${row} needs`)) return;
  await ana.modal
    .choose(`What application ${row} needs`, ['High availability', 'A TUN device'])
    .fill(`Memory per guest of application ${row}, in GiB`, `${figure}.5`)
    .fill(`vCPUs per guest of application ${row}`, figure);
}

function rowOf(app: string, figure: number) {
  return { app, count: figure, os: 'bsd', needs: ['ha', 'tun'], memoryGiB: figure + 0.5, vcpus: figure };
}

/** The last thing on the log of the conversation that was written to last. */
async function lastInput() {
  const ids = running.ws.messages.flatMap(({ blocks }) => JSON.stringify(blocks).match(/(?<=conversation\\":\\")[\w-]+/g) ?? []);
  const log = await running.store.conversations.log(ids.at(-1) ?? '');
  return log.at(-1);
}
