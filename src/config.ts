import { z } from 'zod';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import { databaseLocation } from './store/location.ts';

/** Where the database is unless DATABASE_URL says otherwise. */
export const DEFAULT_DATABASE = 'file:./data/virt.db';

const SLACK_API = 'https://slack.com/api/';

interface Common {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
  readonly retentionDays: number;
  readonly slackApiUrl: string;
  /** What was set and is left aside, in an operator's words. */
  readonly notes: readonly string[];
}

/** Local: no Slack, the built-in workspace. HTTP: Slack calls us. Socket: we call Slack. */
export type Config =
  | (Common & { readonly mode: 'local' })
  | (Common & { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string })
  | (Common & { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string });

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

const APP = 'open api.slack.com/apps → your app';

const environment = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith('xoxb-', `is not a bot token, which begins with xoxb-: ${APP} → OAuth & Permissions → Bot User OAuth Token`)
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', `is not an app-level token, which begins with xapp-: ${APP} → Basic Information → App-Level Tokens`)
    .optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: z.string().optional(),
  ENCRYPTION_KEY: z.string().optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: `is not a web address; leave it out to use ${SLACK_API}` })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .default(SLACK_API),
  ALLOW_OTHER_SLACK_API: z.string().optional(),
  NODE_ENV: z.string().optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'should be the name or address to listen on, such as 127.0.0.1')
    .optional(),
  PORT: wholeNumber(0, 65_535, 'a port').default(3000),
  DATABASE_URL: z
    .string()
    .default(DEFAULT_DATABASE)
    .superRefine((url, context) => {
      const location = databaseLocation(url);
      if (!location.ok) context.addIssue({ code: 'custom', message: `cannot be used: ${location.problem}` });
    }),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `should be one of ${LOG_LEVELS.join(', ')}` }).optional(),
  RETENTION_DAYS: wholeNumber(1, 3650, 'a number of days').default(365),
});
type Values = z.infer<typeof environment>;

/** Reads the settings. Blank values count as not set; all problems are reported at once. */
export function readConfig(env: Environment): ReadConfig {
  const set = Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()] as const] : []));
  const given = Object.fromEntries(set);
  const values = environment.safeParse(given);
  const problems = (values.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  // A value that is malformed was reported above; with the others at their defaults the rest can still be checked.
  const bad = new Set((values.error?.issues ?? []).map((issue) => issue.path[0]));
  const rest = environment.parse(Object.fromEntries(set.filter(([name]) => !bad.has(name))));
  problems.push(...missing(given, rest), ...otherApi(given, rest));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, config: configOf(rest) };
}

function configOf(values: Values): Config {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  const common = {
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    retentionDays: values.RETENTION_DAYS,
    slackApiUrl: values.SLACK_API_URL,
    notes: notesOn(values),
  };
  // Slack's requests, or a container's health probe, come from outside; the local workspace is for this machine alone.
  const outside = { ...common, host: values.HOST ?? '0.0.0.0', logLevel: values.LOG_LEVEL ?? 'info' };
  if (botToken && appToken) return { ...outside, mode: 'socket', botToken, appToken };
  if (botToken && signingSecret) return { ...outside, mode: 'http', botToken, signingSecret };
  return { ...common, mode: 'local', host: '127.0.0.1', logLevel: values.LOG_LEVEL ?? 'warn' };
}

function missing(given: Environment, values: Values): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = given;
  if (!bot && !app && values.NODE_ENV !== 'production') return [];
  const problems = [];
  if (!bot) problems.push(`SLACK_BOT_TOKEN is missing: ${APP} → OAuth & Permissions → Bot User OAuth Token.`);
  if (!app && !secret) {
    problems.push(
      `SLACK_SIGNING_SECRET is missing: ${APP} → Basic Information → App Credentials. (Or set SLACK_APP_TOKEN to use Socket Mode, without a public address.)`,
    );
  }
  return !bot && values.SLACK_CLIENT_ID ? [...problems, `${MANY_WORKSPACES}: set SLACK_BOT_TOKEN for one workspace.`] : problems;
}

function otherApi(given: Environment, values: Values): string[] {
  if (values.SLACK_API_URL === SLACK_API) return [];
  if (values.ALLOW_OTHER_SLACK_API !== '1') {
    return [
      `SLACK_API_URL is not Slack's own address (${SLACK_API}). Leave it out, or set ALLOW_OTHER_SLACK_API=1 for a test workspace.`,
    ];
  }
  // Tokens that Slack gives out go on with digits; the local workspace's never do.
  const real = /^xox[a-z]-\d/.test(given.SLACK_BOT_TOKEN ?? '') || /^xapp-\d/.test(given.SLACK_APP_TOKEN ?? '');
  return real
    ? ['SLACK_API_URL would be sent a token that looks real. Leave SLACK_API_URL out, or use a made-up token such as xoxb-local.']
    : [];
}

const MANY_WORKSPACES =
  'Installing into many workspaces (SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET) is not built yet';

function notesOn(values: Values): string[] {
  const local = !values.SLACK_BOT_TOKEN;
  const notes = [];
  if (values.SLACK_CLIENT_ID || values.SLACK_CLIENT_SECRET || values.SLACK_STATE_SECRET)
    notes.push(`${MANY_WORKSPACES}: left aside.`);
  if (values.ENCRYPTION_KEY) notes.push('ENCRYPTION_KEY is not used yet: the database is not encrypted.');
  if (local && values.SLACK_SIGNING_SECRET) notes.push('SLACK_SIGNING_SECRET is left aside, because SLACK_BOT_TOKEN is not set.');
  if (local && values.HOST && !LOOPBACK.test(values.HOST)) {
    notes.push(`HOST=${values.HOST} is left aside: the local workspace listens on 127.0.0.1 only.`);
  }
  return notes;
}

const LOOPBACK = /^(127\.[\d.]+|localhost|::1)$/;

function wholeNumber(least: number, most: number, what: string) {
  const error = `should be ${what} from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, error)
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error));
}
