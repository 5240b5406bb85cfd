import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { json, records } from '../../src/local/json.ts';
import { boot, call, eventsOf, MANIFEST, plain, post } from './support.ts';

const { scopes } = MANIFEST.oauth_config;
const WITH_FILES = {
  ...MANIFEST,
  oauth_config: { scopes: { bot: [...scopes.bot, 'files:read', 'files:write'] } },
  settings: {
    ...MANIFEST.settings,
    event_subscriptions: { bot_events: [...MANIFEST.settings.event_subscriptions.bot_events, 'file_shared'] },
  },
};
const CSV = 'VM,CPUs\nweb,2\n';

const withFiles = (listeners?: (app: App) => void) => boot(listeners, { manifest: WITH_FILES });

async function fetched(url: unknown, token?: string) {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(String(url), { headers, redirect: 'manual' });
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
}

describe('a file that a person uploads', () => {
  it('comes with the message, and in an event of its own', async () => {
    const ws = await withFiles();
    const message = await ws.user('ana').upload('rvtools.csv', CSV, { text: 'how many hosts?' });
    const [file] = message.files;
    const events = eventsOf(ws).map(({ event }) => event);
    expect(events.find(({ type }) => type === 'message')).toMatchObject({
      subtype: 'file_share',
      text: 'how many hosts?',
      files: [{ id: file?.id, name: 'rvtools.csv', mimetype: 'text/csv', filetype: 'csv', size: CSV.length }],
    });
    expect(events.find(({ type }) => type === 'file_shared')).toMatchObject({ file_id: file?.id, channel_id: 'C0INFRA' });
  });

  it('comes with the mention beside it, which has no subtype', async () => {
    const ws = await withFiles();
    await ws.user('ana').upload('a.csv', CSV, { text: '@bot how many hosts?' });
    const mention = eventsOf(ws).find(({ type }) => type === 'app_mention')?.event;
    expect(mention).toMatchObject({ files: [{ name: 'a.csv' }] });
    expect(mention?.subtype).toBeUndefined();
  });

  it('is downloaded with the token of the bot', async () => {
    const ws = await withFiles();
    const [file] = (await ws.user('ana').upload('a.csv', CSV)).files;
    const info = json((await call(ws, 'files.info', { file: file?.id })).file);
    expect(await fetched(info.url_private_download, ws.token)).toMatchObject({ status: 200, text: CSV, type: 'text/csv' });
  });

  it('is for nobody else: they are sent to sign in', async () => {
    const ws = await withFiles();
    const [file] = (await ws.user('ana').upload('a.csv', CSV)).files;
    const url = `${file?.address}/download/a.csv`;
    expect([(await fetched(url)).status, (await fetched(url, 'xoxb-other')).status]).toEqual([302, 302]);
    const followed = await fetch(url);
    expect([followed.status, followed.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('does not exist for a bot that is not where it was shared', async () => {
    const ws = await withFiles();
    const [file] = (await ws.user('ana').in('#general').upload('a.csv', CSV)).files;
    expect(await call(ws, 'files.info', { file: file?.id })).toEqual({ ok: false, error: 'file_not_found' });
    expect((await fetched(`${file?.address}/a.csv`, ws.token)).status).toBe(302);
  });

  it('needs the scope files:read', async () => {
    const ws = await boot();
    const [file] = (await ws.user('ana').upload('a.csv', CSV)).files;
    expect(await call(ws, 'files.info', { file: file?.id })).toMatchObject({ error: 'missing_scope', needed: 'files:read' });
    expect((await fetched(`${file?.address}/a.csv`, ws.token)).status).toBe(302);
  });

  it('is never shown as a page of ours', async () => {
    const ws = await withFiles();
    const [file] = (await ws.user('ana').upload('evil.svg', '<svg onload="alert(1)"/>')).files;
    const response = await fetch(`${file?.address}/evil.svg`, { headers: { authorization: `Bearer ${ws.token}` } });
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('can be put into a form', async () => {
    const submitted: unknown[] = [];
    const element = { type: 'file_input' as const, action_id: 'file', filetypes: ['csv'], max_files: 1 };
    const view = {
      type: 'modal' as const,
      callback_id: 'form',
      title: plain('Inventory'),
      submit: plain('Size'),
      blocks: [{ type: 'input' as const, block_id: 'b', label: plain('Inventory file'), element }],
    };
    const ws = await withFiles((app) => {
      app.command('/virt', async ({ ack, client, command }) => {
        await ack();
        await client.views.open({ trigger_id: command.trigger_id, view });
      });
      app.view('form', async ({ ack, view: { state } }) => {
        await ack();
        submitted.push(state.values.b?.file);
      });
    });
    const ana = ws.user('ana');
    await ana.slash('/virt');
    await expect(ana.modal.attach('Inventory file', 'a.exe', 'MZ').submit()).rejects.toThrow('not one of the types csv');
    const large = Buffer.alloc(10 * 1024 * 1024 + 1, 'a');
    await expect(ana.modal.attach('Inventory file', 'a.csv', large).submit()).rejects.toThrow('larger than 10 MB');
    await ana.modal.attach('Inventory file', 'a.csv', CSV).submit();
    expect(submitted).toMatchObject([{ type: 'file_input', files: [{ name: 'a.csv', filetype: 'csv' }] }]);
  });
});

describe('a file that the bot uploads', () => {
  const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

  it('is shared once Slack has looked at it', async () => {
    const ws = await withFiles((app) => {
      app.command('/virt', async ({ ack, client, command }) => {
        await ack();
        await client.filesUploadV2({
          channel_id: command.channel_id,
          file: PNG,
          filename: 'stack.png',
          initial_comment: 'Layers',
        });
      });
    });
    await ws.user('ana').slash('/virt');
    const message = await ws.channel('#infra').next();
    expect(message.text).toBe('Layers');
    expect(message.files.map(({ name, mimetype, bytes }) => [name, mimetype, bytes])).toEqual([['stack.png', 'image/png', PNG]]);
  });

  it('has no type and cannot be shown at first, and later can', async () => {
    const ws = await withFiles();
    const id = await uploaded(ws, PNG);
    const image = { type: 'image', slack_file: { id }, alt_text: 'Layers' };
    expect(json((await call(ws, 'files.info', { file: id })).file).mimetype).toBe('');
    expect(await call(ws, 'chat.postMessage', post('C0INFRA', { blocks: [image] }))).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: { messages: ['[ERROR] invalid slack file [json-pointer:/blocks/0/slack_file]'] },
    });
    await ws.idle();
    expect(json((await call(ws, 'files.info', { file: id })).file).mimetype).toBe('image/png');
    expect(await call(ws, 'chat.postMessage', post('C0INFRA', { blocks: [image] }))).toMatchObject({ ok: true });
  });

  it('must be as long as announced', async () => {
    const ws = await withFiles();
    const { upload_url: url, file_id: id } = await call(ws, 'files.getUploadURLExternal', { filename: 'a.png', length: 9 });
    expect((await fetch(String(url), { method: 'POST', body: new Uint8Array(PNG) })).status).toBe(400);
    expect(await call(ws, 'files.completeUploadExternal', { files: [{ id }] })).toMatchObject({ error: 'file_upload_not_found' });
  });

  it('takes the description in the field that Slack reads', async () => {
    const ws = await withFiles();
    const asked = { filename: 'a.png', length: 1, alt_txt: 'Layers' };
    const { file_id: id } = await call(ws, 'files.getUploadURLExternal', asked);
    expect(json((await call(ws, 'files.info', { file: id })).file).alt_txt).toBe('Layers');
  });

  it('can be deleted by the bot, whose own it is', async () => {
    const ws = await withFiles();
    const id = await uploaded(ws, PNG);
    const [theirs] = (await ws.user('ana').upload('a.csv', CSV)).files;
    expect(await call(ws, 'files.delete', { file: id })).toEqual({ ok: true });
    expect(await call(ws, 'files.delete', { file: theirs?.id })).toEqual({ ok: false, error: 'cant_delete_file' });
  });
});

async function uploaded(ws: Awaited<ReturnType<typeof boot>>, bytes: Buffer): Promise<string> {
  const { upload_url: url, file_id: id } = await call(ws, 'files.getUploadURLExternal', {
    filename: 'a.png',
    length: bytes.length,
  });
  await fetch(String(url), { method: 'POST', body: new Uint8Array(bytes) });
  const done = await call(ws, 'files.completeUploadExternal', { files: [{ id, title: 'Stack' }] });
  return String(records(done.files)[0]?.id);
}
