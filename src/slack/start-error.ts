import { webApi } from '@slack/bolt';

/** The bot cannot start. The message tells an operator what to open and what to change. */
export class StartError extends Error {
  /** Another start does not help before somebody has changed a setting. */
  readonly isFinal: boolean;

  constructor(message: string, { cause, isFinal }: { readonly cause?: unknown; readonly isFinal: boolean }) {
    super(message, { cause });
    this.name = 'StartError';
    this.isFinal = isFinal;
  }
}

/** Words for a failed sign-in at Slack. */
export function signInProblem(cause: unknown, apiUrl: string): StartError {
  const code = codeOf(cause);
  const words = code === null ? null : refusal(code);
  return words === null ? unavailable(code, cause, apiUrl) : new StartError(words, { cause, isFinal: true });
}

/** Words for a socket that does not open. */
export function socketProblem(cause: unknown, apiUrl: string): StartError {
  const code = codeOf(cause);
  if (code === null || refusal(code) === null) return unavailable(code, cause, apiUrl);
  const where = 'open api.slack.com/apps → your app → Basic Information → App-Level Tokens';
  return new StartError(
    `Slack opens no socket for SLACK_APP_TOKEN (${code}): ${where}, and give it the scope connections:write.`,
    {
      cause,
      isFinal: true,
    },
  );
}

/** Words for a token that Slack took until now and takes no longer; null for any other code. */
export function deadToken(code: string): string | null {
  return DEAD.has(code) ? refusal(code) : null;
}

const DEAD = new Set(['invalid_auth', 'not_authed', 'token_revoked', 'token_expired', 'account_inactive']);

/** Words for codes that say no to our token; null for those of a Slack that is out of order. */
function refusal(code: string): string | null {
  const where = 'open api.slack.com/apps → your app → OAuth & Permissions';
  switch (code) {
    case 'invalid_auth':
    case 'not_authed':
    case 'not_allowed_token_type':
      return `Slack does not accept SLACK_BOT_TOKEN: ${where}, and copy the Bot User OAuth Token (xoxb-…).`;
    case 'token_revoked':
    case 'token_expired':
    case 'account_inactive':
      return `SLACK_BOT_TOKEN is no longer valid (${code}): ${where}, and install the app to the workspace again.`;
    case 'access_denied':
    case 'enterprise_is_restricted':
    case 'missing_scope':
    case 'no_permission':
    case 'user_removed_from_team':
    case 'team_disabled':
      return `Slack refused SLACK_BOT_TOKEN (${code}): ${where}.`;
    default:
      return null;
  }
}

function unavailable(code: string | null, cause: unknown, apiUrl: string): StartError {
  const { host } = new URL(apiUrl);
  const words =
    code === null
      ? `Slack at ${host} cannot be reached, or what answers there is not Slack. Check the network, the proxy settings and SLACK_API_URL.`
      : `Slack at ${host} is out of order (${code}). Try again in a while; status.slack.com tells how it is.`;
  return new StartError(words, { cause, isFinal: false });
}

/** Slack's code; null where there was no answer, or none of Slack's: the client puts what it cannot read in the code's place. */
function codeOf(error: unknown): string | null {
  const code: unknown = error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
  return typeof code === 'string' && /^[a-z_]{1,60}$/.test(code) ? code : null;
}
