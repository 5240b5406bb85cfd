import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { offerPrompts } from './prompts.ts';
import { publishHome } from './publish.ts';

const bodySchema = z.object({
  team_id: z.string().min(1),
  authorizations: z
    .tuple([z.object({ team_id: z.string().min(1) })], z.unknown())
    .optional()
    .catch(undefined),
  event: z.object({
    user: z.string().min(1),
    tab: z.string().optional().catch(undefined),
    channel: z.string().optional().catch(undefined),
  }),
});

/** Somebody opened the bot's home or its messages. */
export async function onHomeOpened(body: unknown, client: webApi.WebClient, desk: Desk): Promise<void> {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return;
  const { authorizations, event, team_id } = parsed.data;
  if (event.tab === 'messages') {
    if (event.channel !== undefined) await offerPrompts(desk, client, event.channel);
    return;
  }
  const team = authorizations?.[0].team_id ?? team_id;
  await publishHome(desk, client, { team, user: event.user, outsider: team !== team_id });
}
