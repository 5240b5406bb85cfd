import { z } from 'zod';
import type { Author } from '../conversation/ports.ts';
import { slackId } from './slack-id.ts';

/** Who clicked or submitted something. */
export interface Person extends Author {
  /** How Slack calls them. */
  readonly name: string;
  /** Of another company, in a channel that two companies share. */
  readonly outsider: boolean;
}

const bodySchema = z.object({
  team: z.object({ id: slackId }).nullish(),
  user: z.object({
    id: slackId,
    team_id: slackId.optional(),
    username: z.string().optional(),
    name: z.string().optional(),
  }),
});

/** The person behind a click or a submission; null where Slack does not say who and of which team. */
export function personOf(body: unknown): Person | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { user } = parsed.data;
  const team = parsed.data.team?.id ?? user.team_id;
  if (team === undefined || team === '') return null;
  const outsider = user.team_id !== undefined && user.team_id !== team;
  return { team, user: user.id, name: (user.username ?? user.name ?? 'a colleague').slice(0, 80), outsider };
}
