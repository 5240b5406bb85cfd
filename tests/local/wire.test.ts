import { describe, expect, it } from 'vitest';
import { boot } from './support.ts';

/** What stands below the composer of a page. */
async function margin(url: string): Promise<string> {
  const markup = await (await fetch(url)).text();
  return /data-pane="wire">([^<]*)</.exec(markup)?.[1] ?? 'nothing';
}

describe('the margin of the page', () => {
  it('is empty until one does something', async () => {
    const ws = await boot();
    expect(await margin(ws.url)).toBe('');
  });

  it('says that a command was delivered, to the person who typed it', async () => {
    const ws = await boot((app) => app.command('/virt', ({ ack }) => ack()));
    await ws.user('ana').slash('/virt help');
    expect(await margin(ws.url)).toMatch(/^Delivered to tiny in \d+ ms\.$/);
    expect(await margin(`${ws.url}&as=ben`)).toBe('');
  });

  it('says that a deed is on its way, and that it was not taken', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ws = await boot((app) => app.command('/virt', () => held), { ackDeadlineMs: 400 });
    const typed = ws.user('ana').slash('/virt help');
    await ws.until(() => ws.deliveries.length > 0);
    expect(await margin(ws.url)).toBe('Sending to tiny…');
    await typed;
    release();
    expect(await margin(ws.url)).toBe('tiny did not take it in time.');
  });

  it('says when a message concerns the bot and when it does not', async () => {
    const ws = await boot();
    await ws.user('ana').mention('hello');
    expect(await margin(ws.url)).toMatch(/^Delivered to tiny/);
    await ws.user('ana').in('general').say('between ourselves');
    expect(await margin(ws.url)).toBe('Not sent to tiny: it is not told of messages like this one.');
  });

  it('says that the bot is not there', async () => {
    const ws = await boot(undefined, { transport: 'socket' });
    ws.dropSockets();
    await ws.user('ana').slash('/virt help');
    expect(await margin(ws.url)).toBe('tiny could not be reached, or refused it.');
  });
});
