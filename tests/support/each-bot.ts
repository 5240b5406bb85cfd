import { afterEach, beforeEach, expect } from 'vitest';
import { type BotInWorkspace, startBotInWorkspace } from './bot.ts';

export interface BotOfTest extends Omit<BotInWorkspace, 'close'> {
  /** What the test broke on purpose; anything else that Slack would refuse fails it. */
  readonly expected: string[];
  /** Ends the bot and its workspace, and starts both with other options. */
  startAnew(options: Options): Promise<void>;
}

type Options = NonNullable<Parameters<typeof startBotInWorkspace>[0]>;

/** A bot of its own for every test that follows. `options` are asked for anew each time. */
export function botForEachTest(options: () => Options = () => ({})): BotOfTest {
  let bot: BotInWorkspace | undefined;
  const expected: string[] = [];
  function running(): BotInWorkspace {
    if (!bot) throw new Error('The bot runs within a test only.');
    return bot;
  }
  beforeEach(async () => {
    expected.length = 0;
    bot = await startBotInWorkspace(options());
  });
  afterEach(async () => {
    const broken = running().ws.invariants();
    await running().close();
    expect(broken).toEqual(expected);
  });
  return {
    expected,
    get ws() {
      return running().ws;
    },
    get store() {
      return running().store;
    },
    get logged() {
      return running().logged;
    },
    get url() {
      return running().url;
    },
    stop: () => running().stop(),
    restart: () => running().restart(),
    async startAnew(others) {
      await running().close();
      bot = await startBotInWorkspace(others);
    },
  };
}
