import type { ConversationId } from '../../conversation/ports.ts';
import type { Reply } from '../../reply/reply.ts';
import { placeOf } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { reportId } from '../feedback/report.ts';
import { MOST_FEEDBACK } from '../feedback/view.ts';
import { clean, clip } from '../text/clean.ts';
import type { Surface } from './surface.ts';

/**
 * Files an objection to an answer ("that is not true since 7.2") with what came in through "Something wrong?", in the person's own words:
 * they said them to us. The same objection twice is one report.
 */
export async function fileObjection(
  desk: Desk,
  { channel, team, thread, user }: Surface,
  conversation: ConversationId,
  text: string,
  { result, rules = [] }: Reply,
): Promise<void> {
  const id = reportId({ team, user }, `${conversation}:${text}`);
  await desk.feedback.report({
    id,
    at: desk.now().toISOString(),
    team,
    place: channel !== null && thread !== null ? placeOf({ team, channel, thread }) : `${team}:${channel ?? ''}`,
    conversation,
    rules,
    knowledge: result.knowledge,
  });
  await desk.feedback.describe(team, id, clip(clean(text), MOST_FEEDBACK));
}
