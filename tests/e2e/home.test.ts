import { describe, expect, it } from 'vitest';
import { checkView } from '../../src/local/check/check-view.ts';
import { type Person, textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';
import { livelyIn } from '../support/inert.ts';

const QUESTION = '40 LAMP sites on Debian and one Exchange server';

const running = botForEachTest();

async function homeOf(person: Person): Promise<string> {
  await person.openHome();
  return person.home.text;
}

async function noted(person: Person, subject: string, usedFor: string): Promise<void> {
  await person.slash(`/virt note ${subject}`);
  await person.modal.fill('What did you use it for?', usedFor).choose('How did it go?', '4 – well').submit();
  await person.nextEphemeral();
}

describe('the home of somebody new', () => {
  it('welcomes, says how to begin, and what is kept', async () => {
    const ana = running.ws.user('ana');

    const text = await homeOf(ana);

    expect(text).toContain('hardware virtualisation, para-virtualisation and OS-virtualisation');
    expect(text).toMatch(/First steps.*\/virt 40 LAMP sites.*Mention \*@virt-advisor\*.*Messages/s);
    expect(text).toContain('None yet.');
    expect(text).toContain('No notes yet.');
    expect(text).toContain('forgotten 90 days after its last question');
    expect(ana.home.buttons).toEqual([
      'Fill in the form',
      'Size an inventory',
      'Ask under Messages',
      'How do the three models differ?',
      'Help and examples',
      'Add your experience',
      'Use pseudonyms in channels',
      'Forget my conversations',
    ]);
  });

  it('opens the form, and lists the answer that came of it', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.openHome();

    await ana.home.click('Fill in the form');
    await ana.modal.choose('Application 1', 'Microsoft Exchange').submit();

    expect(textOf(await ws.channel('@ana').next())).toMatch(/hardware/i);
    await ws.until(() => ana.home.text.includes('1 × Microsoft Exchange') || undefined);
    expect(ana.home.buttons).toContain('Open the thread');
  });

  it('leads to the messages', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.openHome();

    await ana.home.click('Ask under Messages');

    expect(textOf(await ws.channel('@ana').next())).toContain('Ask me here');
  });

  it.each([
    ['How do the three models differ?', 'Hardware, para- and OS-virtualisation'],
    ['Help and examples', 'What I can do'],
  ])('shows what "%s" promises, and takes it into the messages', async (button, words) => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.openHome();

    await ana.home.click(button);
    expect(ana.modal.text).toContain(words);
    await ana.modal.submit();

    expect(textOf(await ws.channel('@ana').next())).toContain(words);
    expect(ana.modal.isOpen).toBe(false);
  });

  it('uses the messages where Slack gave too little time for a modal', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.openHome();
    ws.fail('views.open', { error: 'expired_trigger_id' });

    await ana.home.click('Help and examples');

    expect(textOf(await ws.channel('@ana').next())).toContain('What I can do');
  });
});

describe('open conversations', () => {
  it('show a private one again, and go on with it in the messages', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash(`/virt ${QUESTION}`);
    const answer = textOf(await ana.nextEphemeral());
    expect(await homeOf(ana)).toMatch(new RegExp(`^${QUESTION}\n.*, only you see it$`, 'm'));

    await ana.home.click('Show again');
    const [verdict = ''] = answer.split('\n');
    expect(ana.modal.text).toContain(verdict);
    await ana.modal.submit();

    const shown = await ws.channel('@ana').next();
    expect(textOf(shown)).toContain(verdict);
    const followUp = await ana.dm('drop the Exchange server', shown);
    const next = await ws.channel('@ana').find((one) => one.user === ws.bot.id && one.ts > followUp.ts);
    expect(next.thread_ts).toBe(shown.ts);
    expect(textOf(next)).toContain('Changed: ');
    expect(textOf(next)).not.toContain('The Exchange server: hardware');
  });

  it('link to a thread', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    const question = await ana.mention(QUESTION);

    await ana.openHome();

    expect(linksIn(ws.calls.at(-1)?.args.view)).toEqual([expect.stringContaining(`/p${question.ts.replace('.', '')}`)]);
  });

  it('stand there without a link where Slack names none', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.mention(QUESTION);
    ws.fail('chat.getPermalink', { error: 'channel_not_found' });

    expect(await homeOf(ana)).toContain(QUESTION);
    expect(linksIn(ws.calls.at(-1)?.args.view)).toEqual([]);
  });

  it('are the last five of that person, the latest first, in their own words', async () => {
    const { ws } = running;
    const [ana, ben] = [ws.user('ana'), ws.user('ben')];
    for (let number = 1; number <= 6; number += 1) {
      await ana.slash(`/virt ${number} Windows file servers`);
      await ana.nextEphemeral();
    }
    const question = await ana.mention(QUESTION);
    await ws.channel('#infra').next();
    await ben.reply(question, '@bot what if isolation matters most?');
    await ws.channel('#infra').next();

    const mine = await homeOf(ana);
    expect(listedIn(mine)).toEqual([QUESTION, ...[6, 5, 4, 3].map((number) => `${number} Windows file servers`)]);
    const his = await homeOf(ben);
    expect(listedIn(his)).toEqual(['what if isolation matters most?']);
  });

  it('hold what somebody wrote as words, whatever it is', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    const hostile = '<!channel> *bold* <https://x.example|bank> \u202etxet 3 Windows servers';
    await ana.slash(`/virt ${hostile}`);
    await ana.nextEphemeral();

    await ana.openHome();

    const view = ws.calls.at(-1)?.args.view;
    expect(livelyIn(view, new Set())).toEqual([]);
    expect(JSON.stringify(view)).toContain('*bold*');
  });

  it('are shown to nobody who took no part in them', async () => {
    const { store, ws } = running;
    await ws.user('ben').slash('/virt a secret mail relay on FreeBSD');
    const [bens] = await store.conversations.recent({ team: 'T0LOCAL', user: ws.user('ben').id }, 1);
    const payload = {
      type: 'block_actions',
      team: { id: 'T0LOCAL' },
      user: { id: ws.user('ana').id, username: 'ana' },
      trigger_id: '1.2.3',
      container: { type: 'view', view_id: 'V1' },
      view: { id: 'V1', type: 'home', private_metadata: '', state: { values: {} } },
      actions: [{ type: 'button', action_id: 'home-again-0', block_id: 'b', value: bens?.conversation, action_ts: '1.1' }],
    };

    await ws.deliver('interactive', payload);

    const told = textOf(await ws.channel('@ana').next());
    expect(told).toContain('no longer have that conversation');
    expect(told).not.toContain('secret');
  });

  it('leave out help, comparisons and what was taken back', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash('/virt help');
    await ana.slash('/virt compare lxc kvm');
    const question = await ana.dm(QUESTION);
    await ws.channel('@ana').next();
    await ana.delete(question);

    expect(await homeOf(ana)).toContain('None yet.');
  });
});

describe('the team on the home', () => {
  it('shows the newest five notes, attributed and dated', async () => {
    const { ws } = running;
    const [ana, ben] = [ws.user('ana'), ws.user('ben')];
    for (let number = 1; number <= 5; number += 1) await noted(ben, 'lxc', `farm ${number}`);
    await noted(ana, 'proxmox', 'the lab');

    const text = await homeOf(ben);

    expect(text).toMatch(/Proxmox VE\. ana, \d+ \w+ \d{4}: 4 of 5 \(well\)\. Used for “the lab”\./);
    expect(text).toContain('farm 5');
    expect(text).not.toContain('farm 1');
  });

  it('keeps its notes from people of another company', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await noted(ana, 'lxc', 'forty web sites');
    await ana.openHome();
    const opened = ws.deliveries.at(-1)?.payload ?? {};
    const event = { type: 'app_home_opened', user: ws.user('otto').id, channel: 'D0OTTO', tab: 'home', event_ts: '1.0' };

    await ws.deliver('event', { ...opened, event, team_id: 'T0OTHER', event_id: 'Ev-otto' });

    expect(ws.user('otto').home.text).toContain('First steps');
    expect(ws.user('otto').home.text).not.toMatch(/forty web sites|Your team/);
  });

  it('takes a note, and shows it at once', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.openHome();

    await ana.home.click('Add your experience');
    await ana.modal
      .choose('What is it about?', 'LXC')
      .fill('What did you use it for?', 'forty web sites')
      .choose('How did it go?', '5 – very well')
      .submit();

    expect(textOf(await ws.channel('@ana').next())).toContain('is kept');
    await ws.until(() => ana.home.text.includes('Used for “forty web sites”') || undefined);
  });
});

describe('"Forget my conversations"', () => {
  it('forgets what only this person wrote, says how many, and leaves the rest', async () => {
    const { ws, store } = running;
    const [ana, ben] = [ws.user('ana'), ws.user('ben')];
    await ana.slash(`/virt ${QUESTION}`);
    await ana.nextEphemeral();
    await ana.slash('/virt help');
    const alone = await ana.mention('a Jenkins runner');
    await ws.channel('#infra').next();
    const together = await ana.mention(QUESTION);
    await ws.channel('#infra').next();
    await ben.reply(together, '@bot what if isolation matters most?');
    await ws.channel('#infra').next();
    await ben.slash('/virt 3 Windows file servers');
    await ben.nextEphemeral();
    await ana.openHome();

    await ana.home.click('Forget my conversations');

    expect(ana.home.text).toContain('I have forgotten 3 conversations.');
    expect(listedIn(ana.home.text)).toEqual([QUESTION]);
    expect(await store.conversations.find(`T0LOCAL:C0INFRA:${alone.ts}`)).toBeNull();
    expect(await store.conversations.find(`T0LOCAL:C0INFRA:${together.ts}`)).not.toBeNull();
    expect(await homeOf(ben)).toContain('3 Windows file servers');
  });

  it('says so when there is nothing to forget', async () => {
    const ana = running.ws.user('ana');
    await ana.openHome();

    await ana.home.click('Forget my conversations');

    expect(ana.home.text).toContain('There was nothing to forget');
  });

  it('asks before it does so', async () => {
    const { ws } = running;
    await ws.user('ana').openHome();

    expect(JSON.stringify(ws.calls.at(-1)?.args.view)).toContain('Forget your conversations?');
  });

  it('leaves a button for a forgotten conversation harmless', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash(`/virt ${QUESTION}`);
    await ana.nextEphemeral();
    await ana.openHome();
    await running.store.conversations.forgetOwn({ team: 'T0LOCAL', user: ana.id });

    await ana.home.click('Show again');

    expect(ana.modal.isOpen).toBe(false);
    expect(textOf(await ws.channel('@ana').next())).toContain('no longer have that conversation');
  });
});

describe('publishing the home', () => {
  it('twice in a row does no harm', async () => {
    const ana = running.ws.user('ana');

    await Promise.all([ana.openHome(), ana.openHome()]);

    expect(ana.home.text).toContain('First steps');
  });

  it.each(['hash_conflict', 'not_enabled', 'internal_error'])('survives that Slack answers %s', async (error) => {
    const { ws, logged } = running;
    const ana = ws.user('ana');
    ws.fail('views.publish', { error }, 10);

    await ana.openHome();

    expect(ana.home.isOpen).toBe(false);
    expect(ana.ephemeral).toEqual([]);
    expect(ws.channel('@ana').messages).toEqual([]);
    expect(logged.some((line) => line.includes('A home could not be shown'))).toBe(true);
    expect(logged.some((line) => line.includes('"level":"error"'))).toBe(false);
    await ana.slash('/virt help');
    expect(textOf(await ana.nextEphemeral())).toContain('What I can do');
  });

  it('stays far below what Slack takes', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    const long = 'w'.repeat(190);
    for (let number = 1; number <= 5; number += 1) {
      await ana.slash(`/virt ${number} Windows servers ${'and Linux servers '.repeat(100)}`);
      await ana.nextEphemeral();
      await noted(ana, 'lxc', long);
    }

    await ana.openHome();

    const view = JSON.parse(JSON.stringify(ws.calls.at(-1)?.args.view));
    expect(checkView(view, 'home')).toBeUndefined();
    expect(view.blocks.length).toBeLessThan(50);
  });
});

/** The first lines of what stands in the list of conversations. */
function listedIn(home: string): string[] {
  const list = home.split('Your conversations\n')[1]?.split('Your team’s experience')[0] ?? '';
  return [...list.matchAll(/^(.+)\n\d+ \w+ \d{4}, .+$/gm)].map(([, words = '']) => words);
}

function linksIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'url' in value ? [value.url] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}
