import type { RespondFn } from '@slack/bolt';
import { z } from 'zod';
import type { Readers } from '../../conversation/conversations.ts';
import { readDelivery } from '../deliveries/read.ts';
import type { Desk } from '../desk.ts';
import { readDraft } from '../form/draft.ts';
import { slackId } from '../slack-id.ts';

/** Where an answer goes. */
export interface Surface {
  readonly team: string;
  readonly user: string;
  /** Null where something was asked outside any channel. */
  readonly channel: string | null;
  readonly thread: string | null;
  /** Only the person who asked sees it. Otherwise everybody in the thread does. */
  readonly alone: boolean;
  /** Slack's own way back, for a while, even into channels that the bot is no member of. */
  readonly respond: RespondFn | null;
  /** People of another company read along: the team's notes stay out of the answer. */
  readonly outside?: boolean | undefined;
}

/**
 * Who reads an answer there. Slack does not tell which channels are public, and more people read along in any of them than in direct
 * messages, whose ids begin with a D.
 */
export async function readersOf(
  { settings }: Pick<Desk, 'settings'>,
  { alone, channel, outside, team, user }: Pick<Surface, 'alone' | 'channel' | 'outside' | 'team' | 'user'>,
): Promise<Readers> {
  const { pseudonyms } = await settings.of(team);
  const one = alone || channel === null || channel.startsWith('D');
  return { notesOf: outside === true ? null : team, pseudonyms, ...(one ? { alone: user } : {}) };
}

/** The same place, but for the eyes of the person who asked. */
export function privately(surface: Surface): Surface {
  return { ...surface, alone: true };
}

/** The surface on which a delivery of any kind was made; null when it does not say. */
export function surfaceOf(body: unknown, respond: RespondFn | null): Surface | null {
  const delivery = readDelivery(body, '');
  if (delivery === 'ignored' || (delivery !== null && 'deleted' in delivery)) return null;
  if (delivery !== null) return { ...('edited' in delivery ? delivery.message : delivery), alone: false, respond: null };
  const parsed = bodySchema.safeParse(body);
  return parsed.success ? { ...parsed.data, respond } : null;
}

const team = z.object({ id: slackId }).nullish();
const user = z.object({ id: slackId, team_id: slackId.optional() });

const command = z
  .object({ command: z.string(), team_id: slackId, channel_id: slackId, user_id: slackId })
  .transform((body) => ({ team: body.team_id, user: body.user_id, channel: body.channel_id, thread: null, alone: true }));

const click = z
  .object({
    type: z.literal('block_actions'),
    team,
    user,
    container: z.object({
      type: z.literal('message'),
      channel_id: slackId,
      message_ts: slackId,
      thread_ts: slackId.nullish(),
      is_ephemeral: z.boolean().nullish(),
    }),
    message: z.object({ thread_ts: slackId.nullish() }).nullish(),
  })
  .transform((body) => {
    const { container } = body;
    const inThread = container.thread_ts ?? body.message?.thread_ts ?? null;
    const alone = container.is_ephemeral === true;
    return {
      team: teamOf(body),
      user: body.user.id,
      outside: isOutsider(body),
      channel: container.channel_id,
      thread: alone ? inThread : (inThread ?? container.message_ts),
      alone,
    };
  });

const shortcut = z
  .object({
    type: z.enum(['message_action', 'shortcut']),
    team,
    user,
    channel: z.object({ id: slackId }).nullish(),
    message: z
      .object({ thread_ts: slackId.nullish().catch(null) })
      .nullish()
      .catch(null),
  })
  .transform((body) => ({
    team: teamOf(body),
    user: body.user.id,
    outside: isOutsider(body),
    channel: body.channel?.id ?? null,
    thread: body.message?.thread_ts ?? null,
    alone: true,
  }));

const form = z.object({ team, user, view: z.object({ private_metadata: z.string() }) }).transform((body) => {
  const draft = readDraft(body.view.private_metadata);
  return {
    team: teamOf(body),
    user: body.user.id,
    outside: isOutsider(body) || draft?.outside === true,
    channel: draft?.channel ?? null,
    thread: draft?.thread ?? null,
    alone: true,
  };
});

const bodySchema = z.union([command, click, shortcut, form]);

interface Sender {
  readonly team?: { readonly id: string } | null | undefined;
  readonly user: { readonly team_id?: string | undefined };
}

function teamOf({ team, user }: Sender): string {
  return team?.id ?? user.team_id ?? '';
}

/** Somebody of another company, in a channel that two companies share. */
function isOutsider({ team, user }: Sender): boolean {
  return team != null && user.team_id !== undefined && user.team_id !== team.id;
}
