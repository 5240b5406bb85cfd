import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/local/index.ts';
import { PROMPTS } from '../../src/slack/home/prompts.ts';
import { botForEachTest } from '../support/each-bot.ts';

const METHOD = 'assistant.threads.setSuggestedPrompts';

const running = botForEachTest();

describe('the messages of the bot', () => {
  it('offer something to try, without a thread, when somebody opens them', async () => {
    const ana = running.ws.user('ana');

    await ana.openHome('messages');

    const [call] = running.ws.calls.filter(({ method }) => method === METHOD);
    expect(call?.args).toMatchObject({ channel_id: ana.in('dm').channel.id });
    expect(call?.args).not.toHaveProperty('thread_ts');
    expect(ana.prompts).toEqual(PROMPTS.map(({ title }) => title));
    expect(running.ws.calls.some(({ method }) => method === 'views.publish')).toBe(false);
  });

  it.each(PROMPTS)('answer what "$title" suggests', async ({ title }) => {
    const ana = running.ws.user('ana');
    await ana.openHome('messages');

    const asked = await ana.pickPrompt(title);

    const answer = await running.ws.channel('@ana').next();
    expect(answer.thread_ts).toBe(asked.ts);
    expect(textOf(answer)).not.toMatch(/What is it about\?|outside what I know|I only know/);
    expect(textOf(answer)).toMatch(/\[1\]/);
  });

  it.each([
    ['missing_scope', [`${METHOD} answered missing_scope`]],
    ['unknown_method', [`${METHOD} answered unknown_method`]],
    ['internal_error', []],
  ])('work all the same where Slack answers %s, with one quiet line in the log', async (error, broken) => {
    running.expected.push(...broken);
    const { ws, logged } = running;
    const ana = ws.user('ana');
    ws.fail(METHOD, { error }, 10);

    await ana.openHome('messages');
    await ana.dm('can I run Docker in LXC?');

    expect(textOf(await ws.channel('@ana').next())).not.toBe('');
    const lines = logged.filter((line) => line.includes('Slack offers no prompts here'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"level":"info"');
    expect(logged.some((line) => /"level":"(?:error|warn)"/.test(line))).toBe(false);
  });
});
