import type { webApi } from '@slack/bolt';
import { z } from 'zod';

/** The largest file that is read, in bytes. */
const LARGEST_FILE = 32 * 1024 * 1024;
const TRIES = 6;
const PAUSE_MS = 500;
const PATIENCE_MS = 60_000;
/** Where Slack keeps files (docs.slack.dev/reference/objects/file-object): a token of ours goes nowhere else. */
const SLACK_FILES = 'files.slack.com';

const fileSchema = z.object({
  name: z.string().catch('file'),
  size: z.number().catch(0),
  mode: z.string().catch('hosted'),
  mimetype: z.string().catch(''),
  filetype: z.string().catch(''),
  file_access: z.string().catch('visible'),
  is_external: z.boolean().catch(false),
  url_private_download: z.string().optional().catch(undefined),
});
type SlackFile = z.infer<typeof fileSchema>;

export type Fetched =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly sentence: string };

/** Fetches a file that somebody shared where we are. What cannot be had comes back as a sentence; only Slack's own failures throw. */
export async function fetchFile(client: webApi.WebClient, id: string): Promise<Fetched> {
  const file = await processed(client, id);
  const kind = NOT_A_FILE.find(({ is }) => is(file));
  if (kind) return refused(kind.sentence(file.name));
  if (file.is_external || file.mode === 'external' || file.mode === 'remote')
    return refused(`${file.name} is kept outside Slack: download it, and drop the file itself here.`);
  if (file.size > LARGEST_FILE) return refused(tooLarge(file.name));
  const url = addressOf(file, client);
  if (url === null) return refused(`Slack does not let me read ${file.name}: please share it again in this thread.`);
  return download(url, file.name, client.token ?? '');
}

/** What looks like a file in a message and has no bytes for us (docs.slack.dev/reference/objects/file-object, `mode`). */
const NOT_A_FILE: readonly { is(file: SlackFile): boolean; sentence(name: string): string }[] = [
  { is: ({ mode }) => mode === 'tombstone', sentence: () => DELETED },
  {
    is: ({ mode }) => mode === 'hidden_by_limit',
    sentence: (name) => `Slack hides ${name}, as the workspace is past the limit of its plan: please drop the file here anew.`,
  },
  {
    is: ({ filetype, mimetype, mode }) =>
      ['quip', 'canvas', 'space', 'post', 'list'].some((each) => each === mode || each === filetype) ||
      mimetype === 'application/vnd.slack-docs',
    sentence: (name) =>
      `${name} is a page of Slack’s own, which I cannot read: paste its table between two lines of three backticks, or drop a CSV here.`,
  },
  {
    is: ({ file_access }) => file_access === 'access_denied' || file_access === 'file_not_found',
    sentence: (name) => `The company that owns ${name} does not let me read it: ask them to send the file to this channel anew.`,
  },
];

/** For a file that is gone by the time we want it. */
export const DELETED = 'That file was deleted before I could read it: please drop it here once more.';

/** Slack looks at a file for a moment before others may read it (node-slack-sdk issue 2260). */
async function processed(client: webApi.WebClient, id: string): Promise<SlackFile> {
  for (let attempt = 1; ; attempt += 1) {
    const file = fileSchema.parse((await client.files.info({ file: id })).file ?? {});
    const isThere = file.mimetype !== '' && file.url_private_download !== undefined;
    if (isThere || NOT_A_FILE.some(({ is }) => is(file)) || attempt === TRIES) return file;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The address of a file, if it is one of Slack's, or of the workspace that stands in for it. */
function addressOf({ url_private_download }: SlackFile, client: webApi.WebClient): URL | null {
  if (url_private_download === undefined || !URL.canParse(url_private_download)) return null;
  const url = new URL(url_private_download);
  const api = new URL(client.slackApiUrl ?? 'https://slack.com/api/');
  const isSlack = api.hostname === 'slack.com' && url.protocol === 'https:' && url.host === SLACK_FILES;
  const isStandIn = api.hostname !== 'slack.com' && url.origin === api.origin;
  return (isSlack || isStandIn) && url.username === '' && url.password === '' ? url : null;
}

async function download(url: URL, name: string, token: string): Promise<Fetched> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  // Without files:read, Slack sends people to its log-in page.
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel();
    return refused(DELETED);
  }
  const page = /text\/html/.test(response.headers.get('content-type') ?? '') && !/\.html?$/i.test(name);
  if (response.status !== 200 || page || response.body === null) {
    await response.body?.cancel();
    return refused(
      `Slack does not let me read ${name}: the app may lack the files:read scope, so whoever installed it should look.`,
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > LARGEST_FILE) return refused(tooLarge(name));
    chunks.push(chunk);
  }
  return { ok: true, name, bytes: Buffer.concat(chunks) };
}

function tooLarge(name: string): string {
  return `${name} is larger than 32 MB: export only the sheets vInfo, vHost and vPartition, or as CSV.`;
}

function refused(sentence: string): Fetched {
  return { ok: false, sentence };
}
