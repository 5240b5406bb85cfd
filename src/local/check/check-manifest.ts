import { LIMITS } from '../../slack/limits.ts';
import { choice, list, type Rule, some, string } from './shape.ts';

const colour: Rule = (value, at, report) => {
  if (typeof value !== 'string' || !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) report(at, 'must be a colour such as #1f3a5f');
};

const command = some({ command: string(32), description: string(2000), usage_hint: string(1000) });
const shortcut = some({
  type: choice('global', 'message'),
  // github.com/slackapi/manifest-schema: the reference page names no limit
  name: string(24),
  callback_id: string(255),
  description: string(150),
});
const prompt = some({ title: string(Number.MAX_SAFE_INTEGER), message: string(Number.MAX_SAFE_INTEGER) });
const scopes = list(string(255), 255, 0);

/** How long and how many things in a manifest may be (docs.slack.dev/reference/app-manifest). */
const manifest = some({
  display_information: some({
    name: string(35),
    description: string(140),
    long_description: string(4000, 174),
    background_color: colour,
  }),
  features: some({
    bot_user: some({ display_name: string(80) }),
    slash_commands: list(command, 50),
    shortcuts: list(shortcut, 10),
    agent_view: some({ agent_description: string(300), suggested_prompts: list(prompt, LIMITS.suggestedPrompts, 0) }),
    // The Assistant class is legacy: a new app gets agent_view, and this no more.
    assistant_view: (_value, at, report) => report(at, 'is not for new apps: use agent_view'),
  }),
  oauth_config: some({ scopes: some({ bot: scopes, bot_optional: scopes }) }),
  settings: some({ event_subscriptions: some({ bot_events: list(string(255), 100, 0) }) }),
});

/** What Slack would not accept in a manifest, in words with a pointer to the place. */
export function checkManifest(value: unknown): string[] {
  const problems: string[] = [];
  manifest(value, '', (at, problem) => problems.push(`${at.slice(1).replaceAll('/', '.')} ${problem}`));
  return problems;
}
