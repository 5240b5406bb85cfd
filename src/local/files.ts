import { isJson, type Json, optional, records, str } from './json.ts';
import { BOT, type Channel, changed, nextId, type State, type StoredFile, TEAM, type Values } from './state.ts';

const TYPES: { readonly [extension: string]: string } = {
  csv: 'text/csv',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Pictures that a page may show in place; anything else is for downloading. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** How long Slack takes to look at a file before others may use it. */
const PROCESSING_MS = 300;

/** The place under which files are kept, as `url_private` says it. */
export const FILES_ROOT = 'files-pri';

interface Draft {
  readonly name: string;
  readonly user: string;
  readonly bytes: Buffer;
  readonly title?: string;
  readonly altText?: string;
}

/** Keeps a file. What a person uploads can be used at once; what the bot uploads has to be processed first. */
export function addFile(state: State, origin: string, draft: Draft): StoredFile {
  const id = nextId(state, 'F');
  const extension = /\.([a-z0-9]{1,8})$/i.exec(draft.name)?.[1]?.toLowerCase() ?? '';
  const file: StoredFile = {
    ...draft,
    id,
    title: draft.title ?? draft.name,
    altText: draft.altText ?? '',
    filetype: extension || 'binary',
    mimetype: TYPES[extension] ?? 'application/octet-stream',
    created: Math.floor(state.now() / 1000),
    address: `${origin}/${FILES_ROOT}/${TEAM.id}-${id}`,
    channels: new Set(),
    ready: draft.user !== BOT.id,
  };
  state.files.set(id, file);
  return file;
}

/** Ends a file's processing after a moment. */
export async function processed(state: State, file: StoredFile): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PROCESSING_MS).unref();
  });
  file.ready = true;
  changed(state);
}

export function isPicture(file: StoredFile): boolean {
  return PICTURES.has(file.mimetype);
}

/** Whether the bot may see a file: its own, one that was shared where it is, or that came with a form. */
export function botSees(state: State, file: StoredFile): boolean {
  return (
    file.user === BOT.id || file.handedIn === true || [...file.channels].some((id) => state.channels.get(id)?.members.has(BOT.id))
  );
}

/** A file as payloads and Web API answers carry it; without a mimetype while it is processed. */
export function fileJson(file: StoredFile): Json {
  const name = encodeURIComponent(file.name);
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    user: file.user,
    size: file.bytes.length,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    file_access: 'visible',
    ...(file.ready ? { mimetype: file.mimetype, filetype: file.filetype } : { mimetype: '', filetype: '' }),
    ...optional('alt_txt', file.altText || undefined),
    url_private: `${file.address}/${name}`,
    url_private_download: `${file.address}/download/${name}`,
    permalink: `${file.address}/${name}`,
    channels: [...file.channels],
  };
}

/** The files in a form's fields are the bot's to read from the moment that it is sent. */
export function handIn(state: State, values: Values): void {
  for (const fields of values.values()) {
    for (const value of fields.values()) {
      for (const { id } of records(value.files)) {
        const file = state.files.get(str(id));
        if (file !== undefined) file.handedIn = true;
      }
    }
  }
}

/** Shares a file in a channel. */
export function shareFile(file: StoredFile, channel: Channel): void {
  file.channels.add(channel.id);
}

/** Pictures of Slack's own that some blocks name must be there, and looked at already: what is wrong with them. */
export function checkSlackFiles(state: State, value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => checkSlackFiles(state, each, `${at}/${index}`));
  if (!isJson(value)) return [];
  const inside = Object.entries(value).flatMap(([key, each]) => checkSlackFiles(state, each, `${at}/${key}`));
  if (value.type !== 'image' || !isJson(value.slack_file)) return inside;
  const file = slackFile(state, value.slack_file);
  const usable = file?.ready === true && botSees(state, file);
  return usable ? inside : [...inside, `[ERROR] invalid slack file [json-pointer:${at}/slack_file]`];
}

/** The file that an image names by id or by address. */
export function slackFile(state: State, { id, url }: Json): StoredFile | undefined {
  const files = [...state.files.values()];
  return files.find((file) => file.id === id || (typeof url === 'string' && url.startsWith(`${file.address}/`)));
}
