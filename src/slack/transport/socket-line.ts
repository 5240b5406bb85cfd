import { once } from 'node:events';
import { type Logger, SocketModeReceiver } from '@slack/bolt';
import { healthServer, type Ready } from './health.ts';
import type { Address, Line } from './line.ts';

export interface SocketLineOptions extends Address {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly ready: Ready;
  readonly logger: Logger;
}

/**
 * Slack over a web socket. The receiver gets client options of its own: the socket client writes its retry settings into them
 * (socket-mode 3.1), and with ours a short outage while it reconnects would end the process.
 */
export function socketLine(options: SocketLineOptions): Line {
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    logger: options.logger,
    installerOptions: { clientOptions: { slackApiUrl: options.apiUrl } },
  });
  const isConnected = () => receiver.client.websocket?.isActive() ?? false;
  const server = healthServer(async () => isConnected() && (await options.ready()));
  return {
    receiver,
    async open() {
      server.listen({ host: options.host, port: options.port });
      await once(server, 'listening');
      await receiver.start();
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : null;
    },
    async close() {
      await receiver.stop();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
