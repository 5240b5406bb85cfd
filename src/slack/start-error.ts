import { webApi } from '@slack/bolt';

/** The bot cannot start. The message tells an operator what to open and what to change. */
export class StartError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'StartError';
  }
}

/** Words for a failed sign-in at Slack. */
export function signInProblem(error: unknown, apiUrl: string): StartError {
  if (error instanceof webApi.WebAPIPlatformError) return new StartError(refusal(error.data.error), error);
  if (error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError) {
    const { host } = new URL(apiUrl);
    return new StartError(`Slack at ${host} cannot be reached. Check the network, the proxy settings and SLACK_API_URL.`, error);
  }
  return new StartError('Signing in to Slack failed.', error);
}

/** Words for a token that Slack took until now and takes no longer; null for any other code. */
export function deadToken(code: string): string | null {
  return DEAD.has(code) ? refusal(code) : null;
}

const DEAD = new Set(['invalid_auth', 'not_authed', 'token_revoked', 'token_expired', 'account_inactive']);

/** Words for a socket that does not open. */
export function socketProblem(error: unknown): StartError {
  const where = 'open api.slack.com/apps → your app → Basic Information → App-Level Tokens';
  return new StartError(`Slack opens no socket for SLACK_APP_TOKEN: ${where}, and give it the scope connections:write.`, error);
}

function refusal(code: string): string {
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
    default:
      return `Slack refused SLACK_BOT_TOKEN (${code}): ${where}.`;
  }
}
