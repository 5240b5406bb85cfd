import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerSources } from '../../src/knowledge/sources/answers.ts';
import { consolidationSources } from '../../src/knowledge/sources/consolidation.ts';
import { evidenceSources } from '../../src/knowledge/sources/evidence.ts';
import { platformSources } from '../../src/knowledge/sources/platforms.ts';
import { ruleSources } from '../../src/knowledge/sources/rules.ts';
import { softwareSources } from '../../src/knowledge/sources/software.ts';
import { type Person, textOf } from '../../src/local/index.ts';
import { buttonValue } from '../../src/slack/blocks/button-value.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';
import { CANARY, HOSTILE, livelyIn } from '../support/inert.ts';

const OUR_PAGES: ReadonlySet<string> = new Set(
  [answerSources, consolidationSources, evidenceSources, platformSources, ruleSources, softwareSources]
    .flat()
    .flatMap(({ url }) => url ?? []),
);
const POSTS = /^(?:chat\.|views\.|response_url)/;

/** One of each kind, for what takes several steps. */
const SOME = HOSTILE.filter((text) => /<!channel> <!here>|bank|&lt;|\*bold|\u202e|שרת|lone|\u0301/iu.test(text));

let running: BotInWorkspace;
let ana: Person;
beforeEach(async () => {
  running = await startBotInWorkspace();
  ana = running.ws.user('ana');
});
afterEach(async () => {
  const lively = livelyThings();
  const told = running.logged.filter((line) => line.includes(CANARY));
  // Who types entities sees them; the workspace cannot tell them from a second escape.
  const broken = running.ws.invariants().filter((line) => !(line.includes('escaped twice') && line.includes(CANARY)));
  await running.close();
  expect({ lively, told, broken }).toEqual({ lively: [], told: [], broken: [] });
});

/** What the bot sent, or acknowledged with, that would do more than stand there as words. */
function livelyThings(): string[] {
  const sent = running.ws.calls.filter(({ method }) => POSTS.test(method)).map(({ args }) => args);
  return livelyIn(shownOf([...sent, ...running.ws.deliveries.map(({ ack }) => ack)]), OUR_PAGES);
}

/** Without what machines alone read, and without what stands in a person's own field. */
function shownOf(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (/^(?:value|private_metadata|initial_value)$/.test(key) ? undefined : each)),
  );
}

describe('hostile words', () => {
  it.each(HOSTILE)('are words in a command, its answer, and the answer when it is shared: %j', async (words) => {
    await ana.slash(`/virt 3 Exchange servers called ${words}`);
    const answer = await ana.nextEphemeral();
    await ana.click(answer, 'Share in channel');

    const shared = await running.ws.channel('#infra').next();
    expect(textOf(shared)).toContain(CANARY);
  });

  it.each(HOSTILE)('are words in a mention, and in the follow-up: %j', async (words) => {
    const asked = await ana.mention(`one ${words} server on Debian`);
    await running.ws.channel('#infra').next(({ thread_ts }) => thread_ts === asked.ts);
    await ana.reply(asked, `@bot and two Exchange servers called ${words}`);

    await running.ws.until(() => running.ws.messages.filter(({ bot_id, thread_ts }) => bot_id && thread_ts === asked.ts)[1]);
  });

  it.each(SOME)('are words in a direct message: %j', async (words) => {
    const asked = await ana.dm(`what about ${words}?`);

    await running.ws.until(() => running.ws.messages.find(({ bot_id, thread_ts }) => bot_id && thread_ts === asked.ts));
  });

  it.each(SOME)('are words in the form, in what is offered there, and in its answer: %j', async (words) => {
    await ana.slash('/virt form');
    const offered = await ana.modal.suggest('Application 1', words.slice(0, 150));
    await ana.modal
      .choose('Application 1', offered.at(-1) ?? '')
      .fill('What virtualises it today?', words.slice(0, 100))
      .click('Add workload');
    await ana.modal.click('Remove workload 2').submit();

    expect(textOf(await ana.nextEphemeral())).toContain(CANARY);
  });

  it.each(SOME)('are words in a note, and beside answers: %j', async (words) => {
    await ana.slash('/virt note lxc');
    await ana.modal
      .fill('What did you use it for?', words.slice(0, 200))
      .choose('How did it go?', '4 – well')
      .fill('What was good about it?', words.slice(0, 500))
      .fill('What was not so good?', words.slice(0, 500))
      .submit();
    await ana.nextEphemeral((message) => textOf(message).includes('Thank you'));
    await ana.slash('/virt explain lxc');
    expect(textOf(await ana.nextEphemeral())).toContain(CANARY);

    // The form opens at once, and lists the person's notes a moment later.
    await ana.slash('/virt note lxc');
    await running.ws.until(() => ana.modal.text.includes(CANARY) || undefined);
  });

  it.each(SOME)('are words in a report of something wrong: %j', async (words) => {
    await ana.slash('/virt explain dangers');
    await ana.click(await ana.nextEphemeral(), 'Something wrong?');
    await ana.modal.fill('What is wrong?', words.slice(0, 1000)).submit();

    await ana.nextEphemeral((message) => textOf(message).includes('will read what you wrote'));
  });

  it.each(SOME)('are words in the value of a button that was tampered with: %j', async (words) => {
    await ana.mention('40 LAMP sites on Debian and one Exchange server');
    const answer = await running.ws.channel('#infra').next();
    const [label = ''] = ana.on(answer).buttons;
    await ana.click(answer, label);
    await running.ws.channel('#infra').next();
    const click = running.ws.deliveries.findLast(({ kind }) => kind === 'interactive')?.payload ?? {};
    const [action] = Array.isArray(click.actions) ? click.actions : [];

    for (const [at, id] of ['reply-ask-0', 'reply-explain-1', 'reply-note-5', 'reply-feedback-7'].entries()) {
      for (const value of [words, buttonValue({ conversation: 'c', say: words.slice(0, 2000), rules: [words.slice(0, 2000)] })]) {
        const tampered = { ...action, action_id: id, value, action_ts: `${Date.now()}.${at}${value.length}` };
        const { ok } = await running.ws.deliver('interactive', { ...click, actions: [tampered] });
        expect(ok).toBe(true);
      }
    }
  });
});
