import type { webApi } from '@slack/bolt';
import { firstWordsOf } from '../../conversation/own-words.ts';
import type { Author } from '../../conversation/ports.ts';
import { slackError } from '../answers/send.ts';
import { threadOfPlace } from '../deliveries/message.ts';
import type { Desk } from '../desk.ts';
import { LIMITS } from '../limits.ts';
import { homeView, type Listed } from './view.ts';

const MOST_CONVERSATIONS = 5;
/** Some of them may hold no words of that person any more. */
const LOOKED_AT = 4 * MOST_CONVERSATIONS;
const MOST_NOTES = 5;

/** Shows a person their home as it is now. Where Slack does not take it, the one before stays. */
export async function publishHome(
  desk: Desk,
  client: webApi.WebClient,
  person: Author & { readonly outsider?: boolean },
  news?: string,
): Promise<void> {
  await desk.works.inTurn(`home:${person.team}:${person.user}`, async () => {
    const { botName, retentionDays } = desk;
    const conversations = await conversationsOf(desk, client, person);
    const notes = person.outsider === true ? null : await desk.experience.latest(person.team, MOST_NOTES);
    const names = person.outsider === true ? null : await desk.settings.of(person.team);
    const view = homeView({ names, botName, retentionDays, conversations, notes, ...(news === undefined ? {} : { news }) });
    try {
      await client.views.publish({ user_id: person.user, view });
    } catch (cause) {
      desk.log.warn('A home could not be shown', { code: slackError(cause) || null }, cause);
    }
  });
}

/** What somebody asked, in their own words: others' are not repeated outside the thread that they stand in. */
async function conversationsOf(desk: Desk, client: webApi.WebClient, person: Author): Promise<readonly Listed[]> {
  const worded: Omit<Listed, 'link'>[] = [];
  for (const one of await desk.places.recent(person, LOOKED_AT)) {
    if (worded.length === MOST_CONVERSATIONS) break;
    const title = firstWordsOf(await desk.places.log(one.conversation), person.user);
    if (title !== null) worded.push({ ...one, title, alone: threadOfPlace(one.place) === null });
  }
  return Promise.all(worded.map(async (one) => ({ ...one, link: await linkTo(client, one.place) })));
}

async function linkTo(client: webApi.WebClient, place: string): Promise<string | null> {
  const thread = threadOfPlace(place);
  if (thread === null) return null;
  try {
    const { permalink = '' } = await client.chat.getPermalink({ channel: thread.channel, message_ts: thread.thread });
    return /^https?:\/\/\S+$/.test(permalink) && permalink.length <= LIMITS.buttonUrl ? permalink : null;
  } catch {
    // The thread is gone, or we are no longer in its channel: the answer can still be shown again.
    return null;
  }
}
