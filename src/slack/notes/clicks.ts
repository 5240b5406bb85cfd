import { notice, send } from '../answers/send.ts';
import { privately, surfaceOf } from '../answers/surface.ts';
import { clickKey } from '../deliveries/keys.ts';
import type { Desk } from '../desk.ts';
import { readFields } from '../form/fields.ts';
import { type ClickArgs, readClick } from '../listeners/actions/click.ts';
import { updateModal } from '../modal.ts';
import { personOf } from '../person.ts';
import type { Mrkdwn } from '../text/mrkdwn.ts';
import { readNoteDraft } from './draft.ts';
import { editing, openEdit, openNote } from './open.ts';
import { fieldsOfNote } from './read.ts';
import { subjectName } from './subjects.ts';
import { MOST_NOTES, noteView } from './view.ts';
import { NOT_FOR_OUTSIDERS, NOTE_GONE, NOTE_REMOVED } from './wording.ts';

/** "Add your experience" below an answer. */
export async function onNoteButton(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const click = readClick(args);
  const person = personOf(args.body);
  if (click === null || person === null) return;
  const { surface, trigger, value } = click;
  if (person.outsider) {
    await send(args.client, privately(surface), notice(NOT_FOR_OUTSIDERS));
    return;
  }
  const about = value.say !== undefined && subjectName(value.say) !== null ? value.say : null;
  await openNote(desk, args.client, surface, { trigger, about });
}

/** "Edit note", in the form's list of one's own notes or below the message that confirmed one. */
export async function onEditNote(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const { action, body, client } = args;
  const person = personOf(body);
  if (person === null) return;
  const note = await desk.experience.find(person, action.value ?? '');
  const draft = body.view ? readNoteDraft(body.view.private_metadata) : null;
  if (body.view && draft) {
    if (note === null) return listAgain(args, desk);
    const next = editing(note, draft);
    await updateModal(client, body.view, noteView(next, fieldsOfNote(note, next), []));
    return;
  }
  const surface = surfaceOf(body, args.respond);
  if (surface === null) return;
  if (note === null) await said(args, desk, NOTE_GONE);
  else await openEdit(desk, client, surface, { trigger: body.trigger_id, note });
}

/** "Delete note", in either place. Slack's client has asked whether it is meant. */
export async function onRemoveNote(args: ClickArgs, desk: Desk): Promise<void> {
  await args.ack();
  const { action, body } = args;
  const person = personOf(body);
  if (person === null) return;
  const removed = await desk.experience.remove(person, action.value ?? '');
  if (body.view) await listAgain(args, desk);
  else await said(args, desk, removed ? NOTE_REMOVED : NOTE_GONE);
}

/** The form as it is, with the person's notes as they are now. */
async function listAgain({ body, client }: ClickArgs, desk: Desk): Promise<void> {
  const person = personOf(body);
  const draft = body.view ? readNoteDraft(body.view.private_metadata) : null;
  if (!body.view || draft === null || person === null) return;
  const own = await desk.experience.own(person, MOST_NOTES, draft.about);
  await updateModal(client, body.view, noteView(draft, readFields(body.view.state.values), own));
}

async function said({ action, body, client, respond }: ClickArgs, desk: Desk, text: Mrkdwn): Promise<void> {
  const surface = surfaceOf(body, respond);
  if (surface === null) return;
  await desk.works.once(clickKey(body, action), () => send(client, privately(surface), notice(text)));
}
