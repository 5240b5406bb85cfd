import { createServer, type RequestListener, type Server } from 'node:http';
import { webApi } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { takeFiles } from '../../src/slack/files/take-files.ts';
import { bareDesk } from '../support/desk.ts';
import { estateCsv, inventoryIn } from '../support/inventories.ts';

const TOKEN = 'xoxb-a-secret';
const READY = { name: 'estate.csv', mimetype: 'text/csv', size: 10, mode: 'hosted' };

let server: Server | undefined;
afterEach(() => server?.close());

/** What keeps the files: everything that it was asked for, with the token that came along. */
async function keeper(answer: RequestListener) {
  const asked: { url: string; token: string | undefined }[] = [];
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', token: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return { asked, origin };
}

/** A client at `api`, whose `files.info` gives these answers one after the other, and then the last one again. */
function clientAt(api: string, ...answers: readonly object[]) {
  let next = 0;
  return new webApi.WebClient(TOKEN, {
    slackApiUrl: `${api}/api/`,
    retryConfig: { retries: 0 },
    fetch: async () => {
      const answer = answers[Math.min(next, answers.length - 1)] ?? {};
      next += 1;
      return Response.json('error' in answer ? { ok: false, ...answer } : { ok: true, file: answer });
    },
  });
}

function taken(client: webApi.WebClient, readInventory = bareDesk().readInventory) {
  return takeFiles({ ...bareDesk(), readInventory }, client, 'T1', [{ id: 'F1' }]);
}

const SLACK = 'https://slack.com';

describe('the token of the bot', () => {
  it.each([
    'https://evil.example/files-pri/T1-F1/estate.csv',
    'http://files.slack.com/files-pri/T1-F1/estate.csv',
    'https://files.slack.com.evil.example/files-pri/T1-F1/estate.csv',
    'https://somebody:else@files.slack.com/files-pri/T1-F1/estate.csv',
    'https://files.slack.com:8443/files-pri/T1-F1/estate.csv',
    'file:///etc/passwd',
    'not an address',
  ])('is not sent to %s', async (url) => {
    const outcome = await taken(clientAt(SLACK, { ...READY, url_private_download: url }));
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining('does not let me read estate.csv') });
  });

  it('is not sent to another server beside the one that stands in for Slack', async () => {
    const { asked, origin } = await keeper((_request, response) => response.end('Name,vCPUs,Memory\n'));
    await taken(clientAt('http://127.0.0.1:1', { ...READY, url_private_download: `${origin}/estate.csv` }));
    expect(asked).toEqual([]);
  });

  it('follows no redirect', async () => {
    const { asked, origin } = await keeper((_request, response) => response.writeHead(302, { location: '/elsewhere' }).end());
    const outcome = await taken(clientAt(origin, { ...READY, url_private_download: `${origin}/estate.csv` }));
    expect(outcome).toMatchObject({ ok: false });
    expect(asked).toEqual([{ url: '/estate.csv', token: `Bearer ${TOKEN}` }]);
  });
});

describe('a file', () => {
  it('is read once Slack has looked at it', async () => {
    const { origin } = await keeper((_request, response) => response.end(estateCsv(3)));
    const url_private_download = `${origin}/estate.csv`;
    const client = clientAt(origin, { ...READY, mimetype: '' }, { ...READY, url_private_download });
    const outcome = await taken(client, async ([file]) => ({
      ok: true,
      inventory: await inventoryIn(Buffer.from(file?.bytes ?? []).toString()),
    }));
    expect(outcome).toMatchObject({ ok: true, names: ['estate.csv'], inventory: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is not fetched where Slack says that it is too large', async () => {
    const { asked, origin } = await keeper((_request, response) => response.end());
    const large = { ...READY, size: 33 * 1024 * 1024, url_private_download: `${origin}/estate.csv` };
    expect(await taken(clientAt(origin, large))).toMatchObject({ ok: false, sentence: expect.stringContaining('32 MB') });
    expect(asked).toEqual([]);
  });

  it('is given up where it turns out to be larger than Slack says', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'a');
    const { origin } = await keeper(async (_request, response) => {
      for (let sent = 0; sent < 40 && !response.destroyed; sent += 1)
        await new Promise((resolve) => response.write(chunk, resolve));
      response.end();
    });
    const outcome = await taken(clientAt(origin, { ...READY, url_private_download: `${origin}/estate.csv` }));
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining('32 MB') });
  });

  it('is not taken for the log-in page that Slack shows instead', async () => {
    const { origin } = await keeper((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Sign in</title>'),
    );
    const outcome = await taken(clientAt(origin, { ...READY, url_private_download: `${origin}/estate.csv` }));
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining('files:read') });
  });

  it('is asked for itself where it is kept outside Slack', async () => {
    const outcome = await taken(
      clientAt(SLACK, { ...READY, is_external: true, url_private_download: 'https://drive.example/x' }),
    );
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining('kept outside Slack') });
  });

  it('is beyond an app that lacks the scope, which says so', async () => {
    const outcome = await taken(clientAt(SLACK, { error: 'missing_scope' }));
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining('add the files:read scope') });
  });

  it('may be a snippet of text', async () => {
    const { origin } = await keeper((_request, response) => response.end(estateCsv(3)));
    const snippet = { ...READY, name: 'Untitled', mode: 'snippet', mimetype: 'text/plain', filetype: 'text' };
    const outcome = await taken(
      clientAt(origin, { ...snippet, url_private_download: `${origin}/untitled.txt` }),
      async ([file]) => ({
        ok: true,
        inventory: await inventoryIn(Buffer.from(file?.bytes ?? []).toString()),
      }),
    );
    expect(outcome).toMatchObject({ ok: true, names: ['Untitled'] });
  });

  it.each([
    ['a canvas', { name: 'Estate', mode: 'quip', filetype: 'quip', mimetype: 'application/vnd.slack-docs' }, /Slack’s own/],
    ['deleted', { mode: 'tombstone' }, /was deleted/],
    ['hidden by the limit of a plan', { name: 'estate.csv', mode: 'hidden_by_limit' }, /limit of its plan/],
    ['of a company that keeps it back', { ...READY, file_access: 'access_denied' }, /does not let me read it/],
  ])('that is %s is refused at once with what to do', async (_what, file, words) => {
    const started = performance.now();
    expect(await taken(clientAt(SLACK, file))).toMatchObject({ ok: false, sentence: expect.stringMatching(words) });
    expect(performance.now() - started).toBeLessThan(400);
  });

  it.each(['file_deleted', 'access_denied'])('that Slack answers %s for is refused with what to do', async (error) => {
    expect(await taken(clientAt(SLACK, { error }))).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/once more|anew/),
    });
  });

  it('that is deleted between the asking and the fetching is refused with what to do', async () => {
    const { origin } = await keeper((_request, response) => response.writeHead(404).end());
    const outcome = await taken(clientAt(origin, { ...READY, url_private_download: `${origin}/estate.csv` }));
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringMatching(/was deleted/) });
  });
});

describe('several files of a message', () => {
  const both = [{ id: 'F1' }, { id: 'F2' }];

  it('are read as one inventory', async () => {
    const { asked, origin } = await keeper((_request, response) => response.end(estateCsv(3)));
    const fileOf = (name: string) => ({ ...READY, name, url_private_download: `${origin}/${name}` });
    const names: string[] = [];
    const readInventory: Parameters<typeof taken>[1] = async (files) => {
      names.push(...files.map(({ name }) => name));
      return { ok: true, inventory: await inventoryIn(estateCsv(6)) };
    };
    const client = clientAt(origin, fileOf('vInfo.csv'), fileOf('vHost.csv'));
    const outcome = await takeFiles({ ...bareDesk(), readInventory }, client, 'T1', both);
    expect(outcome).toMatchObject({ ok: true, names: ['vInfo.csv', 'vHost.csv'] });
    expect(names).toEqual(['vInfo.csv', 'vHost.csv']);
    expect(asked.map(({ url }) => url)).toEqual(['/vInfo.csv', '/vHost.csv']);
  });

  it('are refused together where one of them cannot be had', async () => {
    const { origin } = await keeper((_request, response) => response.end(estateCsv(3)));
    const client = clientAt(origin, { ...READY, url_private_download: `${origin}/a.csv` }, { mode: 'tombstone' });
    expect(await takeFiles(bareDesk(), client, 'T1', both)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/deleted/),
    });
  });
});
