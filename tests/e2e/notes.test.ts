import { describe, expect, it } from 'vitest';
import { type Person, textOf } from '../../src/local/index.ts';
import { NOTE_ACTIONS } from '../../src/slack/ids.ts';
import { botForEachTest } from '../support/each-bot.ts';

const running = botForEachTest();

async function noted(person: Person, subject: string, score = '4 – well', usedFor = 'forty web sites') {
  await person.slash(`/virt note ${subject}`);
  await person.modal.fill('What did you use it for?', usedFor).choose('How did it go?', score).submit();
  return person.nextEphemeral((message) => textOf(message).includes('Thank you'));
}

async function explained(person: Person, subject: string): Promise<string> {
  await person.slash(`/virt explain ${subject}`);
  return textOf(await person.nextEphemeral());
}

describe('/virt note', () => {
  it('asks for everything, keeps it, and shows it beside later answers to the whole team', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt note lxc');
    expect(ana.modal.title).toBe('Add your experience');
    expect(ana.modal.value('What is it about?')).toBe('LXC');

    const outcome = await ana.modal
      .fill('What did you use it for?', 'forty web sites')
      .choose('How did it go?', '4 – well')
      .fill('What was good about it?', 'little memory')
      .fill('What was not so good?', 'one kernel for all')
      .fill('In use since which year?', 2019)
      .submit();

    expect(outcome).toEqual({ open: false, errors: {} });
    expect(textOf(await ana.nextEphemeral())).toContain('Your note on *LXC* is kept');
    const answer = await explained(running.ws.user('ben'), 'lxc');
    expect(answer).toContain('Your team: 1 note, 4.0 of 5.');
    expect(answer).toMatch(/ana, \d+ \w+ \d{4}: 4 of 5 \(well\)\. Used for “forty web sites” since 2019\./);
    expect(answer).toContain('Good: “little memory”. Not so good: “one kernel for all”.');
  });

  it('lets one choose among models, kinds and platforms', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt note');

    expect(ana.modal.value('What is it about?')).toBe('');
    expect(ana.modal.options('What is it about?')).toEqual(
      expect.arrayContaining(['Hardware virtualisation', 'MicroVM', 'Proxmox VE', 'LXC']),
    );
    const { errors } = await ana.modal.fill('What did you use it for?', 'x').choose('How did it go?', '1 – badly').submit();
    expect(Object.keys(errors)).toEqual(['What is it about?']);
    await ana.modal.choose('What is it about?', 'OS-virtualisation').submit();
    await ana.nextEphemeral();
    expect(await explained(ana, 'os')).toContain('Your team');
  });

  it('is a question when something else follows', async () => {
    const ana = running.ws.user('ana');

    await ana.slash('/virt note that our Exchange server runs on Windows');

    expect(ana.modal.isOpen).toBe(false);
    expect(textOf(await ana.nextEphemeral())).toContain('Question: note that our Exchange server');
  });

  it('works in a channel that the bot is no member of', async () => {
    const ana = running.ws.user('ana').in('#general');

    expect(textOf(await noted(ana, 'lxc'))).toContain('is kept');
  });

  it('says so in plain words when Slack gave too little time', async () => {
    const ana = running.ws.user('ana');
    running.ws.fail('views.open', { error: 'expired_trigger_id' });

    await ana.slash('/virt note lxc');

    expect(textOf(await ana.nextEphemeral())).toContain('Please try again');
  });

  it('puts a wrong year under its field and loses nothing', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt note lxc');

    const outcome = await ana.modal
      .fill('What did you use it for?', 'forty web sites')
      .choose('How did it go?', '5 – very well')
      .fill('In use since which year?', 1899)
      .submit();

    expect(outcome.errors['In use since which year?']).toContain('1966');
    expect(ana.modal.value('What did you use it for?')).toBe('forty web sites');
  });
});

describe('notes beside answers', () => {
  it('stand in comparisons and recommendations, privately and in threads', async () => {
    const { ws } = running;
    await noted(ws.user('ana'), 'lxc');
    await noted(ws.user('ben'), 'lxc', '1 – badly');
    await noted(ws.user('ben'), 'hardware', '5 – very well');
    const ana = ws.user('ana');

    await ana.slash('/virt compare kvm lxc');
    expect(textOf(await ana.nextEphemeral())).toContain('LXC. Your team: 2 notes, 2.5 of 5.');
    await ana.slash('/virt 3 Windows file servers');
    expect(textOf(await ana.nextEphemeral())).toContain('Hardware virtualisation. Your team: 1 note, 5.0 of 5.');
    await ana.mention('one Exchange server on Windows');
    expect(textOf(await ws.channel('#infra').next())).toContain('Hardware virtualisation. Your team: 1 note, 5.0 of 5.');
  });

  it('change no verdict, however bad they are', async () => {
    const ana = running.ws.user('ana');
    const verdict = async () => {
      await ana.slash('/virt 40 LAMP sites on Debian');
      const { blocks } = await ana.nextEphemeral();
      const [header, question, summary] = blocks.map(({ block_id, ...block }) => block);
      const table = blocks.find(({ type }) => type === 'table')?.rows;
      return { notes: JSON.stringify(blocks).includes('1.0 of 5'), said: [header, question, summary, table] };
    };
    const before = await verdict();

    for (const model of ['hardware', 'para', 'os']) await noted(ana, model, '1 – badly');
    const after = await verdict();

    expect([before.notes, after.notes]).toEqual([false, true]);
    expect(after.said).toEqual(before.said);
  });

  it("of another workspace are never seen, and a person's namesake there cannot touch them", async () => {
    const elsewhere = { team: 'T0ELSEWHERE', user: 'U0ANA' };
    const theirs = { id: 'theirs', about: 'lxc', author: 'ana', at: '2026-01-01T00:00:00.000Z', usedFor: 'a secret plan' };
    await running.store.experience.add(elsewhere, { ...theirs, score: 1, pros: '', cons: '', since: null }, 20);
    const ana = running.ws.user('ana');

    expect(await explained(ana, 'lxc')).not.toMatch(/Your team|secret plan/);
    await ana.slash('/virt note lxc');
    expect(ana.modal.text).not.toContain('secret plan');
  });

  it('stay out of a channel that another company reads, also when its buttons are pressed', async () => {
    const { ws } = running;
    await noted(ws.user('ana'), 'lxc', '4 – well', 'a secret plan');
    for (const model of ['hardware', 'os']) await noted(ws.user('ana'), model, '4 – well', 'a secret plan');

    await ws.user('otto').mention('40 LAMP sites on Debian');
    const answer = await ws.channel('#partners').next();
    const button =
      ws
        .user('ana')
        .on(answer)
        .buttons.find((text) => text.startsWith('What if')) ?? 'none';
    await ws.user('ana').click(answer, button);
    const again = await ws.channel('#partners').next();

    expect(`${textOf(answer)} ${textOf(again)}`).not.toMatch(/Your team|secret plan/);
  });

  it('are inert, whatever was typed', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    const hostile = '<!channel> <@U0BEN> <http://x.example|y> *b* \u202Eevil &amp;';
    await ana.slash('/virt note lxc');
    await ana.modal
      .fill('What did you use it for?', hostile)
      .choose('How did it go?', '3 – so-so')
      .fill('What was good about it?', hostile)
      .fill('What was not so good?', hostile)
      .submit();
    await ana.nextEphemeral();

    await ana.mention('what is LXC?');

    const answer = await ws.channel('#infra').next();
    expect(textOf(answer)).toContain('<!channel>');
    expect(JSON.stringify(answer)).not.toContain('\u202E');
  });
});

describe('the button for a note', () => {
  it('opens the form on what was explained', async () => {
    const ana = running.ws.user('ana');
    await ana.slash('/virt explain proxmox');
    await ana.click(await ana.nextEphemeral(), 'Add your experience');

    expect(ana.modal.value('What is it about?')).toBe('Proxmox VE');
    await ana.modal.fill('What did you use it for?', 'a lab').choose('How did it go?', '5 – very well').submit();

    expect(textOf(await ana.nextEphemeral())).toContain('Your note on *Proxmox VE* is kept');
  });

  it('answers in the thread where it was pressed, to that person alone', async () => {
    const { ws } = running;
    const asked = await ws.user('ana').mention('what is LXC?');
    const answer = await ws.channel('#infra').next();
    const ben = ws.user('ben');

    await ben.click(answer, 'Add your experience');
    await ben.modal.fill('What did you use it for?', 'a lab').choose('How did it go?', '5 – very well').submit();

    const thanks = await ben.nextEphemeral();
    expect(thanks.thread_ts).toBe(asked.ts);
    expect(await running.store.experience.about('T0LOCAL', ['lxc'])).toMatchObject([{ newest: [{ author: 'ben' }] }]);
  });

  it('is not for people of another company', async () => {
    const { ws } = running;
    await ws.user('ana').in('#partners').mention('what is LXC?');
    const answer = await ws.channel('#partners').next();
    const otto = ws.user('otto');

    await otto.click(answer, 'Add your experience');

    expect(otto.modal.isOpen).toBe(false);
    expect(textOf(await otto.nextEphemeral())).toContain('Only people of this workspace');
  });
});

describe("one's own notes", () => {
  it('are listed in the form, and edited there', async () => {
    const ana = running.ws.user('ana');
    await noted(ana, 'lxc');
    await ana.slash('/virt note');
    expect(ana.modal.text).toContain('1. LXC');

    await ana.modal.click('Edit note 1');
    expect(ana.modal.title).toBe('Edit your note');
    expect(ana.modal.value('What did you use it for?')).toBe('forty web sites');
    expect(ana.modal.value('How did it go?')).toBe('4 – well');
    await ana.modal.choose('How did it go?', '2 – poorly').submit();

    expect(textOf(await ana.nextEphemeral())).toContain('Your note on *LXC* is changed');
    expect(await explained(ana, 'lxc')).toContain('Your team: 1 note, 2.0 of 5.');
  });

  it('are deleted there without losing what is being typed', async () => {
    const ana = running.ws.user('ana');
    await noted(ana, 'lxc');
    await ana.slash('/virt note kvm');
    await ana.modal.fill('What did you use it for?', 'half a sent');

    await ana.modal.click('Delete note 1');

    expect(ana.modal.text).not.toContain('1. LXC');
    expect(ana.modal.value('What did you use it for?')).toBe('half a sent');
    expect(await explained(ana, 'lxc')).not.toContain('Your team');
  });

  it('are edited and deleted below the message that confirmed them', async () => {
    const ana = running.ws.user('ana');
    const thanks = await noted(ana, 'lxc');

    await ana.click(thanks, 'Edit note');
    await ana.modal.choose('How did it go?', '5 – very well').submit();
    await ana.nextEphemeral();
    expect(await explained(ana, 'lxc')).toContain('5.0 of 5');

    await ana.click(thanks, 'Delete note');
    expect(textOf(await ana.nextEphemeral())).toContain('Your note is deleted');
    await ana.click(thanks, 'Edit note');
    expect(textOf(await ana.nextEphemeral())).toContain('no longer have that note');
  });

  it('cannot be reached by anybody else', async () => {
    const { ws, store } = running;
    const ana = ws.user('ana');
    await noted(ana, 'lxc');
    const [note] = await store.experience.own({ team: 'T0LOCAL', user: ana.id }, 1);
    const click = (action: string) => ({
      type: 'block_actions',
      team: { id: 'T0LOCAL' },
      user: { id: 'U0BEN', team_id: 'T0LOCAL', username: 'ben' },
      container: { type: 'message', message_ts: '1.0', channel_id: ws.channel('#infra').id, is_ephemeral: true },
      trigger_id: '1.2.3',
      actions: [{ type: 'button', action_id: action, block_id: 'b', value: note?.id, action_ts: `${action}.1` }],
    });

    for (const action of [NOTE_ACTIONS.remove, NOTE_ACTIONS.edit]) {
      expect(await ws.deliver('interactive', click(action))).toMatchObject({ ok: true });
    }

    expect(await store.experience.own({ team: 'T0LOCAL', user: ana.id }, 5)).toEqual([note]);
  });

  it('are twenty on one subject at most, and nothing that was typed is lost then', async () => {
    const { store, ws } = running;
    const ana = ws.user('ana');
    const by = { team: 'T0LOCAL', user: ana.id };
    for (let index = 0; index < 20; index++) {
      const note = { id: `n${index}`, about: 'lxc', author: 'ana', at: '2026-01-01T00:00:00.000Z', usedFor: 'x' };
      await store.experience.add(by, { ...note, score: 3, pros: '', cons: '', since: null }, 20);
    }
    await ana.slash('/virt note lxc');

    const { errors, open } = await ana.modal.fill('What did you use it for?', 'y').choose('How did it go?', '3 – so-so').submit();

    expect(open).toBe(true);
    expect(errors['What is it about?']).toContain('edit one of yours');
    expect(ana.modal.value('What did you use it for?')).toBe('y');
    expect((await ana.modal.choose('What is it about?', 'Proxmox VE').submit()).open).toBe(false);
  });
});
