import { z } from 'zod';
import type { Desk } from '../../desk.ts';

const uninstalledSchema = z.object({ team_id: z.string().min(1), event: z.object({ type: z.literal('app_uninstalled') }) });
const revokedSchema = z.object({
  team_id: z.string().min(1),
  event: z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
});

/**
 * The app was removed from a workspace: everything that came from there goes. Slack sends both events in no promised order
 * (docs.slack.dev/reference/events/app_uninstalled), and forgetting twice does no harm. Tokens of people are none of ours.
 */
export async function onUninstalled(body: unknown, desk: Desk): Promise<void> {
  const parsed = z.union([uninstalledSchema, revokedSchema]).safeParse(body);
  if (!parsed.success) return;
  await desk.forget(parsed.data.team_id);
  desk.log.warn('Removed from a workspace: all that came from it is forgotten', { team: parsed.data.team_id });
}
