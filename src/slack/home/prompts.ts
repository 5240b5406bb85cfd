import type { webApi } from '@slack/bolt';
import { slackError } from '../answers/send.ts';
import type { Desk } from '../desk.ts';

/** What people may begin with under Messages. The manifest offers the same until the first visit. */
export const PROMPTS = [
  { title: 'Plan an estate', message: '40 LAMP sites on Debian and one Exchange server' },
  { title: 'VM or container?', message: 'Can I run Docker in LXC?' },
  { title: 'Compare two platforms', message: 'compare lxc kvm' },
  { title: 'What are the dangers?', message: 'explain dangers' },
] as const;

/**
 * Offers the prompts in a person's messages with us. Without `thread_ts`: with it, the agent view ignores the call
 * (docs.slack.dev/ai/migrating-to-agent-messaging). Whatever fails, the person can write all the same.
 */
export async function offerPrompts(desk: Desk, client: webApi.WebClient, channel: string): Promise<void> {
  try {
    await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: channel, prompts: PROMPTS });
  } catch (error) {
    desk.log.info('Slack offers no prompts here', { code: slackError(error) || null });
  }
}
