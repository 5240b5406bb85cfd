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

/** Opens somebody's home, and waits until it is there. */
async function atHome(name: string): Promise<void> {
  const published = () => running.ws.calls.filter(({ method }) => method === 'views.publish').length;
  const before = published();
  await running.ws.user(name).openHome();
  await running.ws.until(() => published() > before, `the home of ${name}`);
}

describe('the App Home', () => {
  it('says what the bot is for, how to begin, and what it keeps for how long', async () => {
    const ana = running.ws.user('ana');
    await atHome('ana');

    expect(ana.home.text).toMatch(/hardware virtualisation, para-virtualisation and OS-virtualisation/);
    expect(ana.home.text).toMatch(/First steps[\s\S]*\/virt 40 LAMP sites/);
    expect(ana.home.text).toMatch(/forgotten 90 days after its last question/);
    expect(ana.home.text).toContain('None yet.');
    expect(ana.home.buttons).not.toContain('Forget my conversations');
  });

  it('opens the form, whose answer comes under Messages', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await atHome('ana');
    await ana.home.click('Fill in the form');
    await ana.modal.suggest('Application 1', 'exch');
    await ana.modal.choose('Application 1', 'Microsoft Exchange').submit();

    expect(textOf(await ws.channel('@ana').next())).toMatch(/hardware virtualisation/i);
  });

  it.each([
    ['How do the three models differ?', /Hardware, para- and OS-virtualisation/],
    ['Help and examples', /What I can do/],
  ])('answers "%s" under Messages', async (button, words) => {
    const { ws } = running;
    const ana = ws.user('ana');
    await atHome('ana');
    await ana.home.click(button);

    expect(textOf(await ws.channel('@ana').next())).toMatch(words);
  });

  it('lists this person’s conversations as they stand now, the newest first, and nobody else’s', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash('/virt 40 LAMP sites on Debian');
    const asked = await ana.mention('an Exchange server on *Windows*');
    await ws.channel('#infra').next();
    await ana.edit(asked, '@virt-advisor two Exchange servers');
    await ws.user('ben').slash('/virt a mail relay on FreeBSD');
    await atHome('ana');

    const { text } = ana.home;
    expect(text.indexOf('two Exchange servers')).toBeGreaterThan(-1);
    expect(text.indexOf('two Exchange servers')).toBeLessThan(text.indexOf('40 LAMP sites on Debian\n'));
    expect(text).not.toMatch(/mail relay|\*Windows\*/);
    expect(ana.home.buttons).toEqual(expect.arrayContaining(['Open the thread', 'Show again']));
  });

  it('shows a private answer again under Messages', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash('/virt 40 LAMP sites on Debian');
    await atHome('ana');
    await ana.home.click('Show again');

    expect(textOf(await ws.channel('@ana').next())).toMatch(/40 LAMP sites/);
  });

  it('shows nobody a conversation that they took no part in', async () => {
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

  it('shows what the team noted, and takes a note', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await atHome('ana');
    await ana.home.click('Add your experience');
    await ana.modal
      .choose('What is it about?', 'Proxmox VE')
      .fill('What did you use it for?', 'twelve <!channel> web servers')
      .choose('How did it go?', '4 – well')
      .submit();
    await atHome('ben');

    expect(ws.user('ben').home.text).toMatch(/Proxmox VE\. ana, .*4 of 5 \(well\)\. Used for “twelve <!channel> web servers”/);
  });

  it('forgets, when asked, what only this person said', async () => {
    const { store, ws } = running;
    const ana = ws.user('ana');
    const who = { team: 'T0LOCAL', user: ana.id };
    await ana.slash('/virt 40 LAMP sites on Debian');
    const asked = await ana.mention('an Exchange server');
    await ws.channel('#infra').next();
    await ws.user('ben').reply(asked, '@virt-advisor what if one of them is Linux?');
    await ws.channel('#infra').next();
    await atHome('ana');
    await ana.home.click('Forget my conversations');

    await ws.until(() => ana.home.text.includes('I have forgotten 1 of your conversations.'), 'the news at home');
    expect(await store.conversations.recent(who, 5)).toHaveLength(1);
    expect(ana.home.text).not.toContain('40 LAMP sites on Debian\n');
  });

  it('stays as it was where Slack does not take the new one', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    ws.fail('views.publish', { error: 'hash_conflict' });
    await atHome('ana');
    await atHome('ana');

    expect(ana.home.text).toContain('Which virtualisation fits?');
    expect(running.logged.join('')).toMatch(/hash_conflict/);
  });
});

describe('the agent view', () => {
  it('offers prompts under Messages, and answers the one that is picked', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.openHome('messages');
    expect(ana.prompts).toEqual(['Plan an estate', 'VM or container?', 'Compare two platforms', 'What are the dangers?']);
    const [call] = ws.calls.filter(({ method }) => method === 'assistant.threads.setSuggestedPrompts');
    expect(call?.args).not.toHaveProperty('thread_ts');

    await ana.pickPrompt('Compare two platforms');

    expect(textOf(await ws.channel('@ana').next())).toMatch(/LXC/);
  });

  it.each(['feature_not_enabled', 'no_permission', 'internal_error'])(
    'does without prompts where Slack answers %s',
    async (error) => {
      const { ws } = running;
      ws.fail('assistant.threads.setSuggestedPrompts', { error });
      await ws.user('ana').openHome('messages');

      await ws.user('ana').dm('40 LAMP sites on Debian');
      expect(textOf(await ws.channel('@ana').next())).toMatch(/OS-virtualisation/);
    },
  );
});
