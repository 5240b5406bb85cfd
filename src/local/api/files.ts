import type { Context } from '../context.ts';
import { announceFile } from '../events.ts';
import { addFile, botSees, fileJson, processed, shareFile } from '../files.ts';
import { type Json, records, str } from '../json.ts';
import { BOT, type Channel, changed, type StoredFile } from '../state.ts';
import { inFlight } from '../traffic.ts';
import { botPosts, checkContent, checkThread } from './chat.ts';
import { type Answer, channelOfBot, isAnswer, type Methods, ok, refuse } from './method.ts';

/** The place to which an upload is sent, below the workspace's address. */
export const UPLOAD_ROOT = 'upload';

export const FILES: Methods = {
  'files.getUploadURLExternal': {
    scope: 'files:write',
    run(context, args) {
      const length = Number(args.length);
      const name = str(args.filename);
      if (name === '') return refuse('invalid_arguments', ['[ERROR] missing required field: filename']);
      if (!Number.isInteger(length) || length < 1) return refuse('invalid_arguments', ['[ERROR] missing required field: length']);
      const altText = str(args.alt_txt);
      const file = addFile(context.state, context.origin, { name, user: BOT.id, bytes: Buffer.alloc(0), altText });
      context.uploads.set(file.id, length);
      return ok({ upload_url: `${context.origin}/${UPLOAD_ROOT}/${file.id}`, file_id: file.id });
    },
  },
  'files.completeUploadExternal': {
    scope: 'files:write',
    run(context, args) {
      const asked = records(args.files);
      const files = asked.flatMap(({ id }) => context.state.files.get(str(id)) ?? []);
      if (asked.length === 0 || files.length < asked.length) return refuse('file_not_found');
      if (files.some((file) => context.uploads.has(file.id))) return refuse('file_upload_not_found');
      for (const [index, file] of files.entries()) file.title = str(asked[index]?.title) || file.name;
      const channel = args.channel_id === undefined ? undefined : channelOfBot(context, { channel: args.channel_id });
      if (channel !== undefined && isAnswer(channel)) return channel;
      const problem = channel && checkSharing(context, channel, args);
      if (problem !== undefined) return problem;
      void inFlight(context.state, context.traffic, () => finish(context, files, channel, args));
      return ok({ files: files.map(fileJson) });
    },
  },
  'files.info': {
    scope: 'files:read',
    run(context, args) {
      const file = context.state.files.get(str(args.file));
      return file === undefined || !botSees(context.state, file) ? refuse('file_not_found') : ok({ file: fileJson(file) });
    },
  },
  'files.delete': {
    scope: 'files:write',
    run(context, args) {
      const file = context.state.files.get(str(args.file));
      if (file === undefined) return refuse('file_not_found');
      if (file.user !== BOT.id) return refuse('cant_delete_file');
      context.state.files.delete(file.id);
      changed(context.state);
      return ok();
    },
  },
};

function checkSharing(context: Context, channel: Channel, args: Json): Answer | undefined {
  if (args.blocks !== undefined && args.initial_comment !== undefined) return refuse('invalid_arguments');
  const content = args.blocks === undefined ? undefined : checkContent(context, args);
  return content ?? checkThread(context, channel, args);
}

/** Slack looks at the files first; the message that carries them comes after that, and so perhaps after later ones. */
async function finish(context: Context, files: readonly StoredFile[], channel: Channel | undefined, args: Json): Promise<void> {
  await Promise.all(files.map((file) => processed(context.state, file)));
  if (channel === undefined) return;
  for (const file of files) shareFile(file, channel);
  botPosts(context, channel, { text: str(args.initial_comment), blocks: args.blocks, thread_ts: args.thread_ts }, files);
  for (const file of files) await announceFile(context, BOT.id, channel, file);
}

/** The bytes of an upload, raw or as a form. The number of bytes must be the one that was announced. */
export async function takeUpload(
  context: Context,
  id: string,
  contentType: string,
  body: Buffer,
): Promise<{ readonly status: number; readonly text: string }> {
  const file = context.state.files.get(id);
  const length = context.uploads.get(id);
  if (file === undefined || length === undefined) return { status: 404, text: 'This upload is unknown.' };
  const bytes = contentType.startsWith('multipart/form-data') ? await fileInForm(contentType, body) : body;
  if (bytes === undefined || bytes.length !== length) return { status: 400, text: 'The file is not as long as announced.' };
  file.bytes = bytes;
  context.uploads.delete(id);
  return { status: 200, text: `OK - ${bytes.length}` };
}

async function fileInForm(contentType: string, body: Buffer): Promise<Buffer | undefined> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  for (const value of form?.values() ?? []) if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  return undefined;
}
