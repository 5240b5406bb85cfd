import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotAtPlainSlack, startBotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import type { Fields } from '../support/plain-answers.ts';
import { type FuzzReport, fuzz } from './fuzz.ts';
import { wrongIn } from './outgoing.ts';

const SEED = 20_261_122;
const COUNT = 2000;
const AT_ONCE = 8;
/** It runs from its sources here, which takes a third more than the built bot. */
const MOST_MEMORY_MB = 600;

let running: BotAtPlainSlack;
let report: FuzzReport;

describe(`${COUNT} deliveries, most of them broken`, () => {
  beforeAll(async () => {
    running = await startBotAtPlainSlack();
    report = await fuzz(running, { count: COUNT, seed: SEED, atOnce: AT_ONCE });
  }, 60_000);
  afterAll(() => running.close());

  it('are each answered while Slack waits, and none with an error of ours', () => {
    expect(report.sent).toBe(COUNT);
    expect(report.unanswered.slice(0, 5)).toEqual([]);
    expect(report.slowestMs).toBeLessThan(3000);
  });

  it('do not fill the memory', () => {
    expect(report.memoryMb[1]).toBeLessThan(MOST_MEMORY_MB);
  });

  it('do not end the bot, nor keep it from answering and stopping in an orderly way', () => {
    expect(report).toMatchObject({ stillAnswers: true, exitCode: 0 });
  });

  it('leave nothing that anybody wrote, and no secret, in the log', () => {
    expect(report.leaks.slice(0, 5)).toEqual([]);
  });

  it('make it send nothing that Slack would refuse, or that calls out to everybody', () => {
    expect(report.calls).toBeGreaterThan(COUNT / 10);
    expect(report.wrongCalls.slice(0, 5)).toEqual([]);
  });
});

describe('the watch over what the bot sends', () => {
  const watch = (body: Fields, method = 'chat.postMessage') => wrongIn({ method, body, path: '', token: '', at: 0 });
  const section = (text: Fields) => ({ text: 'x', blocks: [{ type: 'section', text }] });

  it.each<readonly [string, Fields]>([
    ['a broadcast in its text', { text: 'hello <!channel>' }],
    ['a broadcast in a section', section({ type: 'mrkdwn', text: 'hello <!here|here>' })],
    ['everybody by name, where Slack looks for names', section({ type: 'mrkdwn', text: 'hello @everyone' })],
    ['a broadcast in rich text', richText({ type: 'broadcast', range: 'here' })],
    ['a search for names', { text: 'x', link_names: true }],
    ['blocks that Slack would refuse', section({ type: 'mrkdwn', text: 'x'.repeat(3001) })],
  ])('sees %s', (_what, body) => {
    expect(watch(body)).toHaveLength(1);
    expect(watch(body, 'response_url')).toHaveLength(1);
  });

  it.each<readonly [string, Fields]>([
    ['plain text', section({ type: 'plain_text', text: '<!channel> @everyone' })],
    ['escaped text', section({ type: 'mrkdwn', text: '&lt;!channel&gt; me@here.example' })],
    ['text in rich text', richText({ type: 'text', text: '<!channel> @everyone' })],
  ])('allows %s', (_what, body) => {
    expect(watch(body)).toEqual([]);
  });
});

function richText(element: Fields): Fields {
  return { text: 'x', blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] }] };
}
