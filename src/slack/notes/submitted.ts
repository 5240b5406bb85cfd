import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { OwnNote } from '../../conversation/ports.ts';
import { notice, type Outgoing, send } from '../answers/send.ts';
import { submissionKey } from '../deliveries/keys.ts';
import type { Desk } from '../desk.ts';
import { publishHome } from '../home/publish.ts';
import { type Person, personOf } from '../person.ts';
import { type NoteDraft, noteBlock, readNoteDraft } from './draft.ts';
import { readNote } from './read.ts';
import { subjectName } from './subjects.ts';
import { MOST_NOTES, noteButtons } from './view.ts';
import { NOTE_GONE, noteKept, TOO_MANY } from './wording.ts';

type SubmitArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** A submitted note: kept before Slack hears that it arrived, so that nothing that was typed is lost. */
export async function onNoteSubmitted({ ack, body, client, view }: SubmitArgs, desk: Desk): Promise<void> {
  const draft = readNoteDraft(view.private_metadata);
  const person = personOf(body);
  if (draft === null || person === null || person.outsider) {
    await ack();
    return;
  }
  const read = readNote(view.state.values, draft, desk.now());
  if (!read.ok) {
    await ack({ response_action: 'errors', errors: read.errors });
    return;
  }
  const note = { ...read.facts, id: draft.note, author: person.name, at: desk.now().toISOString() };
  const outcome = await kept(desk, person, draft, note);
  if (outcome === 'full') {
    await ack({ response_action: 'errors', errors: { [noteBlock(draft, 'about')]: TOO_MANY } });
    return;
  }
  await ack();
  await desk.works.once(submissionKey('note', view), async () => {
    const { channel, thread } = draft;
    const surface = { ...person, channel, thread, alone: true, respond: desk.returnAddresses.find(view.id) };
    await send(client, surface, outcome === 'gone' ? notice(NOTE_GONE) : confirmation(note, draft.editing));
    // Written at home, which shows it from now on.
    if (channel === null) await publishHome(desk, client, person);
  });
}

async function kept(desk: Desk, person: Person, { editing }: NoteDraft, note: OwnNote): Promise<'kept' | 'full' | 'gone'> {
  if (!editing) return desk.experience.add(person, note, MOST_NOTES);
  return (await desk.experience.change(person, note)) ? 'kept' : 'gone';
}

function confirmation(note: OwnNote, changed: boolean): Outgoing {
  const { blocks, text } = notice(noteKept(subjectName(note.about) ?? note.about, changed));
  return { text, blocks: [...blocks, { type: 'actions', elements: noteButtons(note, ' note') }] };
}
