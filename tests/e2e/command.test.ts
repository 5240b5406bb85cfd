import { describe, expect, it } from 'vitest';
import { type Message, textOf } from '../../src/local/index.ts';
import { botForEachTest } from '../support/each-bot.ts';

const QUESTION = '40 LAMP sites on Debian and one Exchange server';

const running = botForEachTest();

function typesOf(message: Message): unknown[] {
  return message.blocks.map(({ type }) => type);
}

describe('/virt with a question', () => {
  it('answers the one who asked, verdict first, with a native table', async () => {
    const ana = running.ws.user('ana');

    await ana.slash(`/virt ${QUESTION}`);

    const answer = await ana.nextEphemeral();
    expect(typesOf(answer)).toContain('table');
    expect(typesOf(answer)[0]).toBe('header');
    expect(textOf(answer)).toMatch(/hardware/i);
    expect(textOf(answer)).toContain(`Question: ${QUESTION}`);
    expect(running.ws.channel('#infra').messages).toEqual([]);
  });

  it('answers in a channel that the bot is no member of', async () => {
    const ana = running.ws.user('ana').in('#general');

    await ana.slash(`/virt ${QUESTION}`);

    expect(textOf(await ana.nextEphemeral())).toMatch(/hardware/i);
  });

  it('answers a command once, however often it is delivered', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt ${QUESTION}`);
    await ana.nextEphemeral();
    const payload = running.ws.deliveries.at(-1)?.payload;

    const again = await running.ws.deliver('command', payload ?? {});

    expect(again.ok).toBe(true);
    expect(ana.ephemeral).toHaveLength(1);
  });
});

describe('/virt with a subcommand', () => {
  it.each(['', 'help'])('opens help for "/virt %s"', async (text) => {
    const ana = running.ws.user('ana');

    await ana.slash(`/virt ${text}`.trim());

    expect(textOf(await ana.nextEphemeral())).toContain('What I can do');
  });

  it.each(['compare lxc kvm', 'explain dangers', 'platforms'])('answers "/virt %s"', async (text) => {
    const ana = running.ws.user('ana');

    await ana.slash(`/virt ${text}`);

    expect(textOf(await ana.nextEphemeral())).not.toBe('');
  });

  it('opens the form for "/virt form"', async () => {
    const ana = running.ws.user('ana');

    await ana.slash('/virt form');

    expect(ana.modal.title).toBe('Plan virtualisation');
    expect(ana.ephemeral).toEqual([]);
  });

  it('says so in plain words when Slack gave too little time for the form', async () => {
    const ana = running.ws.user('ana');
    running.ws.fail('views.open', { error: 'expired_trigger_id' });

    await ana.slash('/virt form');

    expect(textOf(await ana.nextEphemeral())).toContain('Please try again');
  });
});

describe('next steps of a private answer', () => {
  it('asks the question of a button and answers privately', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt ${QUESTION}`);
    const answer = await ana.nextEphemeral();
    const label = buttonFor(answer, 'reply-ask');

    await ana.click(answer, label);

    expect(textOf(await ana.nextEphemeral())).toContain('Question: ');
    expect(running.ws.channel('#infra').messages).toEqual([]);
  });

  it('shares the answer once, and a thread continues it', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash(`/virt ${QUESTION}`);
    const answer = await ana.nextEphemeral();

    await ana.click(answer, 'Share in channel');
    const shared = await ws.channel('#infra').next();
    await ana.click(answer, 'Share in channel');
    await ws.user('ben').reply(shared, '@bot what if the Exchange server goes away?');

    const inThread = await ws.channel('#infra').next();
    expect(inThread.thread_ts).toBe(shared.ts);
    expect(typesOf(shared)).toContain('table');
    expect(textOf(shared)).toContain(QUESTION);
    expect(ws.channel('#infra').messages.filter((message) => message.bot_id && !message.thread_ts)).toHaveLength(1);
    expect(ana.ephemeral.map(textOf).join('\n')).toMatch(/Shared in this channel.*shared in this channel already/s);
    expect(await logBehind(shared.ts)).toHaveLength(2);
  });

  it('shares the answer that its button stands below, and keeps later private questions private', async () => {
    const { ws } = running;
    const ana = ws.user('ana');
    await ana.slash(`/virt ${QUESTION}`);
    const answer = await ana.nextEphemeral();
    await ana.click(answer, buttonFor(answer, 'reply-explain'));
    await ana.nextEphemeral();

    await ana.click(answer, 'Share in channel');
    const shared = await ws.channel('#infra').next();
    await ana.click(answer, buttonFor(answer, 'reply-ask'));

    expect(textOf(shared)).toContain(QUESTION);
    expect(shared.blocks[0]).toEqual({ ...answer.blocks[0], block_id: shared.blocks[0]?.block_id });
    expect(await logBehind(shared.ts)).toHaveLength(1);
  });

  it('opens the form with the requirements filled in', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt ${QUESTION}, isolation matters most`);
    const answer = await ana.nextEphemeral();

    await ana.click(answer, buttonFor(answer, 'reply-form'));

    const [first, second] = ['How many guests run application 1?', 'How many guests run application 2?'].map((label) =>
      ana.modal.value(label),
    );
    expect([first, second].sort()).toEqual(['1', '40']);
    expect(ana.modal.value('What matters most?')).toBe('Isolation');

    await ana.modal.click('Add workload').choose('Application 3', '“billing”').submit();

    expect(textOf(await ana.nextEphemeral())).toMatch(/billing/);
  });

  it('says how to invite the bot where it may not write, and keeps the answer', async () => {
    const ana = running.ws.user('ana').in('#general');
    await ana.slash(`/virt ${QUESTION}`);
    const answer = await ana.nextEphemeral();

    await ana.click(answer, 'Share in channel');

    expect(textOf(await ana.nextEphemeral())).toContain('/invite @');
    expect(ana.ephemeral).toContain(answer);
  });

  async function logBehind(ts: string) {
    const { conversations } = running.store;
    const id = await conversations.find(`T0LOCAL:${running.ws.channel('#infra').id}:${ts}`);
    return id === null ? [] : conversations.log(id);
  }
});

describe('when something breaks', () => {
  it('tells the person plainly, with a reference that is in the log', async () => {
    await running.startAnew({
      conversations: () => ({
        say: () => Promise.reject(new Error('the disk is full of secret words')),
        answer: () => Promise.resolve(null),
        correct: () => Promise.resolve({ changed: false, reply: null }),
        concerns: () => Promise.resolve(false),
        takeAway: () => Promise.resolve(null),
        namesKey: () => Promise.resolve(null),
      }),
    });
    const ben = running.ws.user('ben');

    await ben.slash('/virt a private question');

    const apology = textOf(await ben.nextEphemeral());
    const reference = /reference \*?([0-9a-f]{8})/.exec(apology)?.[1] ?? 'none';
    expect(apology).toContain('something went wrong');
    expect(apology).not.toMatch(/Error|disk| at /);
    expect(running.logged.some((line) => line.includes(reference) && line.includes('disk is full'))).toBe(true);
    expect(running.logged.join('')).not.toContain('a private question');
  });

  it('says it plainly again when the workspace refuses the blocks', async () => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt ${QUESTION}`);
    const answer = await ana.nextEphemeral();
    running.ws.fail('chat.postMessage', { error: 'invalid_blocks' });
    running.expected.push('chat.postMessage was refused with invalid_blocks: ');

    await ana.click(answer, 'Share in channel');

    const shared = await running.ws.channel('#infra').next();
    expect(new Set(typesOf(shared))).toEqual(new Set(['section']));
    expect(textOf(shared)).toMatch(/hardware/i);
  });
});

function buttonFor(message: Message, action: string): string {
  const buttons = message.blocks.flatMap((block) =>
    block.type === 'actions' && Array.isArray(block.elements) ? block.elements : [],
  );
  return buttons.find(({ action_id }) => String(action_id).startsWith(action))?.text.text ?? 'none';
}
