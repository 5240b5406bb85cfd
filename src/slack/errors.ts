import { randomUUID } from 'node:crypto';
import type { AnyMiddlewareArgs, App, CodedError, Context, RespondFn, webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import { notice, send, slackError } from './answers/send.ts';
import { privately, surfaceOf } from './answers/surface.ts';
import type { SignIn } from './sign-in.ts';
import type { Mrkdwn } from './text/mrkdwn.ts';
import { NO_ANSWER } from './transport/client-options.ts';
import { apology, BUSY, perhapsSent } from './wording.ts';

interface Failure {
  readonly error: CodedError;
  readonly body: AnyMiddlewareArgs['body'];
  readonly context: Context;
}

/**
 * Lets every failure end the same way: the person gets plain words and a reference, the log gets the cause. Where Slack no longer takes our
 * token, the operator is told so instead. Never throws.
 */
export function handleErrors(app: App, client: webApi.WebClient, log: Log, signIn: SignIn): void {
  const ways = new WeakMap<object, RespondFn>();
  app.use(async (args) => {
    if ('respond' in args && args.respond) ways.set(args.body, args.respond);
    await args.next();
  });
  app.error(async ({ error, body, context }: Failure) => {
    const requestId: unknown = context.requestId;
    const reference = (typeof requestId === 'string' ? requestId : randomUUID()).slice(0, 8);
    const cause = error.original ?? error;
    const code = codeOf(cause);
    const facts = { reference, team: context.teamId ?? null, user: context.userId ?? null };
    if (signIn.loses(code)) log.warn('A delivery failed for want of a valid token', facts);
    else log.error('A delivery failed', facts, cause);
    try {
      const surface = surfaceOf(body, ways.get(body) ?? null);
      if (surface !== null) await send(client, privately(surface), notice(wordsFor(code, reference)));
    } catch (next) {
      if (!signIn.loses(slackError(next))) log.error('The apology failed too', { reference }, next);
    }
  });
}

/** The code of a failed call. An answer whose end never came has none of its own. */
function codeOf(error: unknown): string {
  return error instanceof Error && error.name === 'TimeoutError' ? NO_ANSWER : slackError(error);
}

function wordsFor(code: string, reference: string): Mrkdwn {
  if (code === 'ratelimited' || code === 'rate_limited' || code === 'message_limit_exceeded') return BUSY;
  return code === NO_ANSWER ? perhapsSent(reference) : apology(reference);
}
