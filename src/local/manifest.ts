import { checkManifest } from './check/check-manifest.ts';
import { isJson, type Json, json, list, records, str } from './json.ts';

/** What the local workspace reads of an app manifest (docs.slack.dev/reference/app-manifest). Other fields are ignored. */
export interface Manifest {
  readonly name: string;
  readonly botName: string;
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
  /** Those that were granted. */
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  readonly interactive: boolean;
  /** External selects over HTTP need `message_menu_options_url`; in Socket Mode they need nothing. */
  readonly loadsOptions: boolean;
  readonly homeTab: boolean;
  /** Suggested prompts of the agent view, until the app sets others. */
  readonly prompts: readonly Json[];
  /** People may write to the bot directly. */
  readonly messagesTab: boolean;
}

export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
  readonly escapes: boolean;
}

export interface Shortcut {
  readonly type: 'global' | 'message';
  readonly name: string;
  readonly callbackId: string;
}

/** The scope without which Slack does not accept an event subscription (docs.slack.dev/reference/events). */
const EVENT_SCOPES: { readonly [event: string]: string } = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  file_shared: 'files:read',
};

/** Whether whoever installs the app grants the scopes of `bot_optional` (docs.slack.dev/changelog/2026/03/16/optional-scopes). */
export type OptionalScopes = 'granted' | 'declined';

/** Reads a parsed manifest, and throws with every problem at once when Slack would not accept it. */
export function readManifest(
  value: unknown,
  transport: 'http' | 'socket' = 'http',
  optionalScopes: OptionalScopes = 'granted',
): Manifest {
  if (!isJson(value)) throw new TypeError('The app manifest must be an object: parse the YAML first.');
  const features = json(value.features);
  const settings = json(value.settings);
  const interactivity = json(settings.interactivity);
  const appHome = json(features.app_home);
  const scopes = json(json(value.oauth_config).scopes);
  const manifest: Manifest = {
    name: str(json(value.display_information).name),
    botName: str(json(features.bot_user).display_name),
    commands: records(features.slash_commands).map((command) => ({
      command: str(command.command),
      description: str(command.description),
      usageHint: str(command.usage_hint),
      escapes: command.should_escape === true,
    })),
    shortcuts: records(features.shortcuts).map((shortcut) => ({
      type: shortcut.type === 'message' ? 'message' : 'global',
      name: str(shortcut.name),
      callbackId: str(shortcut.callback_id),
    })),
    scopes: [...new Set([...list(scopes.bot), ...list(scopes.bot_optional)].map(str))],
    events: list(json(settings.event_subscriptions).bot_events).map(str),
    interactive: interactivity.is_enabled === true,
    loadsOptions:
      transport === 'socket' || settings.socket_mode_enabled === true || str(interactivity.message_menu_options_url) !== '',
    prompts: records(json(features.agent_view).suggested_prompts),
    homeTab: appHome.home_tab_enabled === true,
    messagesTab:
      isJson(features.agent_view) || (appHome.messages_tab_enabled === true && appHome.messages_tab_read_only_enabled !== true),
  };
  const problems = [...problemsOf(manifest), ...checkManifest(value)];
  if (problems.length > 0) throw new Error(`Slack would not accept this manifest: ${problems.join('; ')}.`);
  return optionalScopes === 'granted' ? manifest : without(manifest, list(scopes.bot_optional).map(str));
}

/** Slack tells an app nothing of what it has no scope for. */
function without(manifest: Manifest, declined: readonly string[]): Manifest {
  return {
    ...manifest,
    scopes: manifest.scopes.filter((scope) => !declined.includes(scope)),
    events: manifest.events.filter((event) => !declined.includes(EVENT_SCOPES[event] ?? '')),
  };
}

function problemsOf(manifest: Manifest): string[] {
  const problems: string[] = [];
  if (manifest.name === '') problems.push('display_information.name is missing');
  if (manifest.botName === '') problems.push('features.bot_user.display_name is missing');
  if (manifest.commands.length > 0 && !manifest.scopes.includes('commands')) {
    problems.push('slash commands need the scope commands');
  }
  for (const { command } of manifest.commands) {
    if (!/^\/[a-z0-9_-]{1,31}$/.test(command)) problems.push(`${command} is not a command name`);
  }
  for (const event of manifest.events) {
    const scope = EVENT_SCOPES[event];
    if (scope !== undefined && !manifest.scopes.includes(scope)) problems.push(`the event ${event} needs the scope ${scope}`);
  }
  return problems;
}
