import type { webApi } from '@slack/bolt';
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
  const conversations = await Promise.all(recent.map((one) => linked(client, one)));
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

async function linked(client: webApi.WebClient, recent: Recent): Promise<Listed> {
  const thread = threadOfPlace(recent.place);
  if (thread === null) return { ...recent, link: null };
  try {
    const { permalink } = await client.chat.getPermalink({ channel: thread.channel, message_ts: thread.thread });
    return { ...recent, link: permalink ?? null };
  } catch (error) {
    // The thread is gone, or we are no longer in its channel: the answer can still be shown again.
    if (slackError(error) === '') throw error;
    return { ...recent, link: null };
  }
}
