import { webApi } from '@slack/bolt';
import type { Conversations } from '../conversation/conversations.ts';
import type {
  ConversationStore,
  DeliveryLedger,
  ExperienceStore,
  FeedbackStore,
  InventoryStore,
  SettingsStore,
} from '../conversation/ports.ts';
import type { NamedBytes, ReadOutcome } from '../inventory/outcome.ts';
import type { Log } from '../log.ts';
import { AdvisorApp } from './advisor-app.ts';
import { createReturnAddresses } from './answers/return-addresses.ts';
import { recover } from './deliveries/recover.ts';
import { createWorks } from './deliveries/works.ts';
import { handleErrors } from './errors.ts';
import { registerListeners } from './listeners/index.ts';
import { createSignIn } from './sign-in.ts';
import { StartError, signInProblem, socketProblem } from './start-error.ts';
import { boltLog } from './transport/bolt-log.ts';
import { clientOptions, slackApiUrl } from './transport/client-options.ts';
import { httpLine } from './transport/http-line.ts';
import type { Line } from './transport/line.ts';
import { type SocketPatience, socketLine } from './transport/socket-line.ts';

export { StartError } from './start-error.ts';

export interface SlackBotOptions {
  readonly token: string;
  /** For HTTP: what Slack signs its deliveries with. */
  readonly signingSecret?: string | undefined;
  /** For Socket Mode, which is used whenever this is there. */
  readonly appToken?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly socketPatience?: SocketPatience | undefined;
  readonly host: string;
  readonly port: number;
  readonly conversations: Conversations;
  readonly places: ConversationStore;
  readonly deliveries: DeliveryLedger;
  readonly experience: ExperienceStore;
  readonly feedback: FeedbackStore;
  readonly inventories: InventoryStore;
  readonly settings: SettingsStore;
  readInventory(files: readonly NamedBytes[]): Promise<ReadOutcome>;
  /** Days for which conversations are kept. */
  readonly retentionDays: number;
  /** Deletes all that came from a workspace. */
  forget(team: string): Promise<void>;
  ready(): Promise<boolean>;
  readonly log: Log;
  now(): Date;
}

export interface SlackBot {
  /** Signs in and starts listening. Throws a `StartError` in an operator's words when Slack does not accept us. */
  start(): Promise<{ readonly port: number | null }>;
  /** Takes no more deliveries and waits, up to the deadline, for those under way. */
  stop(deadlineMs: number): Promise<void>;
}

/** The bot in Slack: Bolt, its listeners, and what keeps deliveries from being lost or worked twice. */
export function createSlackBot(options: SlackBotOptions): SlackBot {
  const { deliveries, log, now, token } = options;
  const apiUrl = slackApiUrl(options.apiUrl);
  const logger = boltLog(log);
  const works = createWorks(deliveries);
  let line: Line | undefined;

  return {
    async start() {
      const client = new webApi.WebClient(token, clientOptions(apiUrl, logger));
      const me = await client.auth.test().catch((error) => {
        throw signInProblem(error, apiUrl);
      });
      const signIn = createSignIn(client, log, now);
      const ready = async () => signIn.holds() && (await options.ready());
      const { bot_id: botId = '', team_id: teamId = '', user_id: botUserId = '', user: botName = 'virt-advisor' } = me;
      const desk = { ...options, teamId, botUserId, botName, works, returnAddresses: createReturnAddresses(now) };

      line = options.appToken
        ? socketLine({ ...options, ready, appToken: options.appToken, apiUrl, logger, patience: options.socketPatience })
        : overHttp({ ...options, ready }, logger);
      const app = new AdvisorApp(
        {
          receiver: line.receiver,
          token,
          botId,
          botUserId,
          tokenVerificationEnabled: false,
          deferInitialization: true,
          convoStore: false,
          extendedErrorHandler: true,
          logger,
          clientOptions: clientOptions(apiUrl, logger),
        },
        desk,
      );
      handleErrors(app, client, log, signIn);
      registerListeners(app, desk);
      await app.init();

      const unfinished = await deliveries.unfinished();
      const port = await line.open().catch((error) => {
        throw error instanceof Error && 'syscall' in error ? error : socketProblem(error, apiUrl);
      });
      void works.track(recover(unfinished, desk, client));
      return { port };
    },

    async stop(deadlineMs) {
      const closed = (line?.close() ?? Promise.resolve()).catch((cause) => log.warn('Closing the line failed', {}, cause));
      void works.track(closed);
      if (!(await works.drained(deadlineMs))) log.warn('Stopped before all work was done', { deadlineMs });
    },
  };
}

function overHttp(options: SlackBotOptions, logger: ReturnType<typeof boltLog>): Line {
  const { signingSecret } = options;
  if (!signingSecret) {
    const words = 'SLACK_SIGNING_SECRET is missing: without it, nobody could tell Slack from a stranger.';
    throw new StartError(words, { isFinal: true });
  }
  return httpLine({ ...options, signingSecret, logger });
}
