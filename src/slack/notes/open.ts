import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { OwnNote } from '../../conversation/ports.ts';
import { notice, send } from '../answers/send.ts';
import { privately, type Surface } from '../answers/surface.ts';
import type { Desk } from '../desk.ts';
import { openModal, updateModal } from '../modal.ts';
import { FORM_TOO_LATE } from '../wording.ts';
import type { NoteDraft } from './draft.ts';
import { fieldsOfNote } from './read.ts';
import { MOST_NOTES, noteView } from './view.ts';

/** Opens the form for a new note, and adds the person's own notes below it. */
export async function openNote(
  desk: Desk,
  client: webApi.WebClient,
  surface: Surface,
  from: { readonly trigger: string; readonly about: string | null },
): Promise<void> {
  const draft = { note: randomUUID(), about: from.about, editing: false, channel: surface.channel, thread: surface.thread };
  const opened = await shown(desk, client, surface, from.trigger, draft);
  if (opened === null) return;
  const own = await desk.experience.own(surface, MOST_NOTES, draft.about);
  if (own.length > 0) await updateModal(client, opened, noteView(draft, {}, own));
}

/** Opens the form for a note that is there already. */
export async function openEdit(
  desk: Desk,
  client: webApi.WebClient,
  surface: Surface,
  from: { readonly trigger: string; readonly note: OwnNote },
): Promise<void> {
  const { channel, thread } = surface;
  await shown(desk, client, surface, from.trigger, editing(from.note, { channel, thread }), from.note);
}

/** What the form for an existing note remembers. */
export function editing(note: OwnNote, { channel, thread }: Pick<NoteDraft, 'channel' | 'thread'>): NoteDraft {
  return { note: note.id, about: note.about, editing: true, channel, thread };
}

async function shown(
  desk: Desk,
  client: webApi.WebClient,
  surface: Surface,
  trigger: string,
  draft: NoteDraft,
  note?: OwnNote,
): Promise<{ readonly id: string; readonly hash: string } | null> {
  const opened = await openModal(client, trigger, noteView(draft, note ? fieldsOfNote(note, draft) : {}, []));
  if (opened === null) await send(client, privately(surface), notice(FORM_TOO_LATE));
  else if (surface.respond) desk.returnAddresses.keep(opened.id, surface.respond);
  return opened;
}
