import { randomUUID } from 'node:crypto';
import type { AnyMiddlewareArgs, App, CodedError, Context, RespondFn, webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import { notice, send, slackError } from './answers/send.ts';
import { privately, surfaceOf } from './answers/surface.ts';
import { deadToken } from './start-error.ts';
import { apology } from './wording.ts';

interface Failure {
  readonly error: CodedError;
  readonly body: AnyMiddlewareArgs['body'];
  readonly context: Context;
}

/**
 * Lets every failure end the same way: the person gets plain words and a reference, the log gets the cause. Where Slack no longer takes our
 * token, the operator is told so, and `signedOut` is called. Never throws.
 */
export function handleErrors(app: App, client: webApi.WebClient, log: Log, signedOut: () => void): void {
  const ways = new WeakMap<object, RespondFn>();
  app.use(async (args) => {
    if ('respond' in args && args.respond) ways.set(args.body, args.respond);
    await args.next();
  });
  app.error(async ({ error, body, context }: Failure) => {
    const requestId: unknown = context.requestId;
    const reference = (typeof requestId === 'string' ? requestId : randomUUID()).slice(0, 8);
    log.error(
      'A delivery failed',
      { reference, team: context.teamId ?? null, user: context.userId ?? null },
      error.original ?? error,
    );
    const words = deadToken(slackError(error.original ?? error));
    if (words !== null) {
      log.error(words, { reference });
      signedOut();
    }
    try {
      const surface = surfaceOf(body, ways.get(body) ?? null);
      if (surface !== null) await send(client, privately(surface), notice(apology(reference)));
    } catch (cause) {
      log.error('The apology failed too', { reference }, cause);
    }
  });
}
