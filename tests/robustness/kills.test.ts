import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotAtPlainSlack, startBotAtPlainSlack } from '../support/bot-at-plain-slack.ts';
import { type KillReport, killAtRandom } from './kills.ts';

const SEED = 20_261_122;
const KILLS = 10;

let running: BotAtPlainSlack;
let report: KillReport;

beforeAll(async () => {
  running = await startBotAtPlainSlack();
  report = await killAtRandom(running, { kills: KILLS, seed: SEED });
}, 120_000);
afterAll(() => running.close());

describe(`${KILLS} kills at random moments`, () => {
  it('lose no question that was accepted', () => {
    expect(report.accepted).toBeGreaterThan(KILLS);
    expect(report.lost).toEqual([]);
  });

  it('leave each question on the log of its thread once', () => {
    expect(report.notLoggedOnce).toEqual([]);
  });

  it('come at different moments: some before a question was taken', () => {
    expect(report.sentAgain).toBeGreaterThan(0);
  });
});
