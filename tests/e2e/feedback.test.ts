import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFeedback } from '../../src/cli/feedback.ts';
import { KNOWLEDGE_VERSION } from '../../src/knowledge/version.ts';
import { textOf } from '../../src/local/index.ts';
import { openStore } from '../../src/store/index.ts';
import { type BotInWorkspace, startBotInWorkspace } from '../support/bot.ts';

const BUTTON = 'Something wrong?';

describe('"Something wrong?"', () => {
  let running: BotInWorkspace;
  beforeEach(async () => {
    running = await startBotInWorkspace();
  });
  afterEach(async () => {
    const broken = running.ws.invariants();
    await running.close();
    expect(broken).toEqual([]);
  });

  it('notes at once which answer it was, its rules and its knowledge, and nothing that was written', async () => {
    const { store, ws } = running;
    const asked = await ws.user('ana').mention('my quite private Exchange server on Windows');
    const answer = await ws.channel('#infra').next();
    const ben = ws.user('ben');

    await ben.click(answer, BUTTON);
    expect(ben.modal.title).toBe(BUTTON);
    await ben.modal.close();

    const [report, ...more] = await store.feedback.list();
    const place = `T0LOCAL:${ws.channel('#infra').id}:${asked.ts}`;
    expect(report).toMatchObject({ team: 'T0LOCAL', place, knowledge: KNOWLEDGE_VERSION, text: null });
    expect(report?.conversation).toBe(await store.conversations.find(place));
    expect(report?.rules).toEqual(expect.arrayContaining(['windows-os']));
    expect(JSON.stringify(report)).not.toMatch(/private|Exchange server|U0BEN/);
    expect(more).toEqual([]);
  });

  it('keeps words only when the person adds them, and thanks for them', async () => {
    const { store, ws } = running;
    const ana = ws.user('ana');
    await ana.slash('/virt explain lxc');
    await ana.click(await ana.nextEphemeral(), BUTTON);

    await ana.modal.fill('What is wrong?', ' LXC does run \u202Esystemd <!channel> ').submit();

    expect(textOf(await ana.nextEphemeral())).toContain('will read what you wrote');
    expect(await store.feedback.list()).toMatchObject([{ text: 'LXC does run systemd <!channel>' }]);
    expect(running.logged.join('')).not.toContain('systemd');
  });

  it.each(['direct message', 'thread'])(
    'files what somebody objects to an answer, in their words, and leaves the verdict: in a %s',
    async (where) => {
      const { store, ws } = running;
      const ana = ws.user('ana');
      const words = 'that is not true since 7.2 <!channel>';
      if (where === 'thread') {
        const asked = await ana.mention('my Exchange server on Windows');
        await ws.channel('#infra').next();
        await ana.reply(asked, `@virt-advisor ${words}`);
        expect(textOf(await ws.channel('#infra').next())).toContain('My verdict stays as it is');
      } else {
        await ana.dm('my Exchange server on Windows');
        const answer = await ws.channel('@ana').next();
        await ana.reply(answer.thread_ts ? { ...answer, ts: answer.thread_ts } : answer, words);
        expect(textOf(await ws.channel('@ana').next())).toContain('My verdict stays as it is');
      }

      const [report, ...more] = await store.feedback.list();
      expect(report).toMatchObject({ team: 'T0LOCAL', text: expect.stringContaining('not true since 7.2') });
      expect(report?.rules).toEqual(expect.arrayContaining(['windows-os']));
      expect(more).toEqual([]);
      expect(running.logged.join('')).not.toContain('not true since');
    },
  );

  it('counts the same button, pressed twice by the same person, once', async () => {
    const { store, ws } = running;
    await ws.user('ana').mention('one Exchange server on Windows');
    const answer = await ws.channel('#infra').next();
    for (const name of ['ana', 'ana', 'ben']) {
      await ws.user(name).click(answer, BUTTON);
      await ws.user(name).modal.close();
    }

    expect(await store.feedback.list()).toHaveLength(2);
  });

  it('is noted also when Slack gave too little time for the form', async () => {
    const { store, ws } = running;
    const ana = ws.user('ana');
    await ana.slash('/virt explain lxc');
    ws.fail('views.open', { error: 'expired_trigger_id' });

    await ana.click(await ana.nextEphemeral(), BUTTON);

    expect(textOf(await ana.nextEphemeral())).toContain('I have noted which answer it is');
    expect(await store.feedback.list()).toHaveLength(1);
  });

  it.each(['help', 'hello', 'platforms', 'compare lxc kvm', '40 LAMP sites'])('stands under the answer to "%s"', async (text) => {
    const ana = running.ws.user('ana');
    await ana.slash(`/virt ${text}`);

    expect(ana.on(await ana.nextEphemeral()).buttons).toContain(BUTTON);
  });
});

describe('virt feedback', () => {
  let folder: string;
  let url: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'virt-feedback-'));
    url = `file:${join(folder, 'virt.db')}`;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const report = {
    id: 'f1',
    at: '2026-11-01T09:00:00.000Z',
    team: 'T1',
    place: 'T1:C1:1.0',
    conversation: 'c1',
    rules: ['own-kernel-os', 'para-legacy'],
    knowledge: '2026-11-22',
  };

  async function fill(): Promise<void> {
    const store = await openStore(url);
    await store.feedback.report(report);
    await store.feedback.describe('T1', 'f1', 'It is \u001b[31mwrong, @channel');
    await store.close();
  }

  it('lists what came in, safely for a terminal', async () => {
    await fill();

    const { text } = { text: '', ...(await listFeedback(url, false)) };

    expect(text).toContain('1 report, 1 of them with words');
    expect(text).toContain('1 November 2026, 09:00 UTC');
    expect(text).toContain('own-kernel-os, para-legacy');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('@channel');
  });

  it('prints the reports as JSON, and ends with 0', async () => {
    await fill();

    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'feedback', '--json'], {
      env: { ...process.env, DATABASE_URL: url },
    });

    expect(JSON.parse(stdout)).toEqual([{ ...report, text: 'It is \u001b[31mwrong, @channel' }]);
  });

  it('says so when nothing came in, and makes no database for that', async () => {
    expect(await listFeedback(url, false)).toMatchObject({ ok: true, text: expect.stringContaining('No feedback') });
    expect(await listFeedback(url, true)).toEqual({ ok: true, text: '[]' });
    await (await openStore(url)).close();
    expect(await listFeedback(url, false)).toEqual({ ok: true, text: 'No feedback has come in yet.' });
  });

  it('says in a sentence what is wrong with the address of the database', async () => {
    expect(await listFeedback('postgres://db.example/virt', false)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('DATABASE_URL'),
    });
    expect(await listFeedback('nonsense', true)).toMatchObject({ ok: false });
  });
});
