import type { ReceiverEvent } from '@slack/bolt';

type Body = ReceiverEvent['body'];

const FROM_PEOPLE = new Set([
  'block_actions',
  'block_suggestion',
  'view_submission',
  'view_closed',
  'shortcut',
  'message_action',
]);

/** A delivery without holes where Bolt or our listeners look: Slack fills them, what stands in for Slack may not. */
export function whole(body: Body, teamId: string): Body {
  const { authorizations, type } = body;
  return {
    ...body,
    ...(Array.isArray(authorizations) ? { authorizations: authorizations.filter(isRecord) } : {}),
    ...(FROM_PEOPLE.has(type) ? teamOf(body, teamId) : {}),
    ...(type === 'block_actions' ? containerOf(body) : {}),
  };
}

/** A token is for one workspace, so whoever comes from none that is named comes from ours. */
function teamOf({ team, user }: Body, teamId: string): Body {
  const isNamed = isRecord(team) || (isRecord(user) && typeof user.team_id === 'string');
  return isNamed || teamId === '' ? {} : { team: { id: teamId } };
}

function containerOf({ channel, container, message }: Body): Body {
  if (isRecord(container)) return {};
  if (!isRecord(channel) || !isRecord(message)) return { container: {} };
  return { container: { type: 'message', channel_id: channel.id, message_ts: message.ts } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
