import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, types, ViewSubmitAction, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { ConversationId } from '../../conversation/ports.ts';
import type { Reply } from '../../reply/reply.ts';
import { answerDirectly } from '../answers/direct.ts';
import { notice, send } from '../answers/send.ts';
import { readersOf } from '../answers/surface.ts';
import { olderBlocks } from '../blocks/older-blocks.ts';
import { elementsOf, noteBlock, richTextBlocks } from '../blocks/parts.ts';
import { sourcesBlocks } from '../blocks/sources.ts';
import { richText } from '../blocks/spans.ts';
import { submissionKey } from '../deliveries/keys.ts';
import type { Desk } from '../desk.ts';
import { heading, plain } from '../form/elements.ts';
import { SHOWN_ANSWER } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { openModal } from '../modal.ts';
import { type Person, personOf } from '../person.ts';
import { shown } from '../text/clean.ts';
import { FORGOTTEN } from '../wording.ts';
import { publishHome } from './publish.ts';

/** Slack names no limit for the words of a view; a message's is one that people can still read. */
const SOURCES_CHARS = 6000;
const MOST_BLOCKS = 60;
const IN_MESSAGES_ONLY = new Set(['table', 'chart']);
const WHOLE_IN_MESSAGES = 'Slack shows tables and charts in messages only. “Go on in messages” gives you the whole answer there.';

/** Shows an answer in a modal; where Slack gave too little time for one, in the person's messages. */
export async function showAnswer(
  desk: Desk,
  client: webApi.WebClient,
  person: Person,
  what: { readonly trigger: string; readonly conversation: ConversationId; readonly reply: Reply },
): Promise<void> {
  const { conversation, reply, trigger } = what;
  const opened = await openModal(client, trigger, answerView(reply, conversation));
  if (opened === null) await answerDirectly(desk, client, person, conversation, { reply });
}

/** An answer as a modal. Tables and charts stand there as lists: Slack has them in messages only. */
function answerView(reply: Reply, conversation: ConversationId): types.ModalView {
  const blocks: types.KnownBlock[] = [
    heading(shown(reply.title, LIMITS.headerText)),
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: richText(reply.summary, 1500) }] },
    ...(reply.parts.some(({ type }) => IN_MESSAGES_ONLY.has(type)) ? [noteBlock([WHOLE_IN_MESSAGES])] : []),
    ...richTextBlocks(elementsOf(reply.parts)),
  ];
  const { blocks: sources } = sourcesBlocks(reply.sources, 0, SOURCES_CHARS);
  return {
    type: 'modal',
    callback_id: SHOWN_ANSWER.callback,
    title: plain('Your answer'),
    submit: plain('Go on in messages'),
    close: plain('Close'),
    private_metadata: JSON.stringify({ conversation }),
    blocks: [...blocks.slice(0, MOST_BLOCKS), ...olderBlocks(sources)],
  };
}

const metadataSchema = z.object({ conversation: z.string().min(1).max(100) });

/** "Go on in messages": the whole answer, in a thread that continues it. */
export async function onGoOn(
  { ack, body, client, view }: SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs,
  desk: Desk,
): Promise<void> {
  await ack();
  const person = personOf(body);
  const conversation = conversationIn(view.private_metadata);
  if (person === null || conversation === null) return;
  await desk.works.once(submissionKey('go-on', view), async () => {
    const surface = { ...person, outside: person.outsider, channel: null, thread: null, alone: true, respond: null };
    const reply = await desk.conversations.answer(conversation, await readersOf(desk, surface));
    if (reply !== null) {
      await answerDirectly(desk, client, person, conversation, { reply });
      await publishHome(desk, client, person);
    } else await send(client, surface, notice(FORGOTTEN));
  });
}

function conversationIn(metadata: string): ConversationId | null {
  try {
    return metadataSchema.parse(JSON.parse(metadata)).conversation;
  } catch {
    return null;
  }
}
