import type { webApi } from '@slack/bolt';
import { corrected } from '../../conversation/corrections.ts';
import type { Statement } from '../../conversation/input.ts';
import type { Author, Recent } from '../../conversation/ports.ts';
import { slackError } from '../answers/send.ts';
import { threadOfPlace } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { homeView, type Listed } from './view.ts';

const MOST_CONVERSATIONS = 5;
const MOST_NOTES = 5;

/** Shows a person their home as it is now. Where Slack does not take it, the one before stays. */
export async function publishHome(desk: Desk, client: webApi.WebClient, person: Author, news?: string): Promise<void> {
  const [recent, notes] = await Promise.all([
    desk.places.recent(person, MOST_CONVERSATIONS),
    desk.experience.latest(person.team, MOST_NOTES),
  ]);
  const conversations = await Promise.all(recent.map((one) => listed(desk, client, one)));
  const { botName, retentionDays } = desk;
  const view = homeView({ botName, retentionDays, conversations, notes, ...(news === undefined ? {} : { news }) });
  try {
    await client.views.publish({ user_id: person.user, view });
  } catch (error) {
    const code = slackError(error);
    if (code === '') throw error;
    desk.log.warn('Slack did not take a home', { code });
  }
}

async function listed(desk: Desk, client: webApi.WebClient, recent: Recent): Promise<Listed> {
  const log = corrected(await desk.places.log(recent.conversation));
  return { ...recent, title: titleOf(log), link: await linkTo(client, recent.place) };
}

/** What a conversation began with, in its own words. */
function titleOf(log: readonly Statement[]): string {
  const [first] = log;
  if (first?.kind === 'asked') return first.payload.text;
  if (first?.kind !== 'action') return 'Requirements from the form';
  const { payload } = first;
  if (payload.do === 'compare')
    return payload.subjects.length > 0 ? `Compare ${payload.subjects.join(', ')}` : 'Compare the models';
  return payload.do === 'explain' ? `Explain ${payload.topic}` : `/virt ${payload.do}`;
}

async function linkTo(client: webApi.WebClient, place: string): Promise<string | null> {
  const thread = threadOfPlace(place);
  if (thread === null) return null;
  try {
    const { permalink } = await client.chat.getPermalink({ channel: thread.channel, message_ts: thread.thread });
    return permalink ?? null;
  } catch (error) {
    // The thread is gone, or we are no longer in its channel: the answer can still be shown again.
    if (slackError(error) === '') throw error;
    return null;
  }
}
