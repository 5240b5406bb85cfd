import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerOf, encoded, type Fields, fieldsOf, type Manner, say } from './plain-answers.ts';
import { commandFields, envelope, interactionFields } from './plain-deliveries.ts';

/** A call that the bot made: a method of the Web API, or `response_url`. */
export interface PlainCall {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly body: Fields;
  /** By performance.now(). */
  readonly at: number;
}

/** What Slack answers instead of its usual `ok`. `hang` leaves the call open; `drop` cuts the line. */
export type PlainAnswer = 'usual' | 'hang' | 'drop' | { status?: number; headers?: Record<string, string>; body: unknown };
type Answering = (call: PlainCall, nth: number) => PlainAnswer | Promise<PlainAnswer>;

/** How the bot took a delivery. */
export interface Taken {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** A stand-in for Slack that knows nothing of this project: signed deliveries one way, plain Web API answers the other. */
export interface PlainSlack {
  readonly url: string;
  readonly apiUrl: string;
  readonly calls: readonly PlainCall[];
  /** Where deliveries go: the app's request URL. */
  target: string;
  /** Answers a method in another way from now on; `usual` goes back to normal. */
  answer(method: string, how: Answering): void;
  /** A new address that Slack would give with a command or a click. */
  responseUrl(): string;
  command(text: string, more?: Fields): Promise<Taken>;
  event(event: Fields, more?: Fields, headers?: Readonly<Record<string, string>>): Promise<Taken>;
  interaction(payload: Fields): Promise<Taken>;
  /** Sends any body, signed for now unless the headers say otherwise. */
  deliver(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Promise<Taken>;
  /** The first call that matches, made before or yet to come. Rejects after `ms`. */
  called(what: string | ((call: PlainCall) => boolean), ms?: number): Promise<PlainCall>;
  close(): Promise<void>;
}

export const FORM_TYPE = 'application/x-www-form-urlencoded';
const LOOK_MS = 10;

/** Starts the stand-in on loopback, at a free port. */
export async function startPlainSlack(signingSecret: string, manner: Manner = 'chatty'): Promise<PlainSlack> {
  const calls: PlainCall[] = [];
  const answers = new Map<string, { how: Answering; count: number }>();
  let made = 0;
  const server = createServer((request, response) => void take(request, response));
  const url = await listening(server);

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', url).pathname;
    const method = path.startsWith('/api/') ? path.slice(5) : 'response_url';
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    const body = fieldsOf(await textOf(request), request.headers['content-type'] ?? '');
    const call = { method, path, token, body, at: performance.now() };
    calls.push(call);
    const other = answers.get(method);
    const answer = other ? await other.how(call, ++other.count) : 'usual';
    if (answer === 'hang') return;
    if (answer === 'drop') request.socket.destroy();
    else if (answer === 'usual') say(response, 200, {}, answerOf(manner, call, ++made));
    else say(response, answer.status ?? 200, answer.headers ?? {}, answer.body);
  }

  const slack: PlainSlack = {
    url,
    apiUrl: `${url}/api/`,
    calls,
    target: '',
    answer: (method, how) => void answers.set(method, { how, count: 0 }),
    responseUrl: () => `${url}/response/T0PLAIN/${randomBytes(8).toString('hex')}`,
    command: (text, more = {}) => {
      const fields = { ...commandFields(manner, text, slack.responseUrl()), ...more };
      return slack.deliver(encoded(fields), { 'content-type': FORM_TYPE });
    },
    event: (event, more = {}, headers = {}) => {
      const body = { ...envelope(manner, event), ...more };
      return slack.deliver(JSON.stringify(body), { 'content-type': 'application/json', ...headers });
    },
    interaction: (payload) => {
      const whole = JSON.stringify(interactionFields(manner, payload));
      return slack.deliver(encoded({ payload: whole }), { 'content-type': FORM_TYPE });
    },
    async deliver(body, headers) {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const mac = createHmac('sha256', signingSecret).update(`v0:${timestamp}:`).update(body).digest('hex');
      const signed = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${mac}`, ...headers };
      const began = performance.now();
      const answer = await fetch(slack.target, { method: 'POST', headers: signed, body });
      const ms = performance.now() - began;
      return { status: answer.status, text: await answer.text(), ms };
    },
    async called(what, ms = 10_000) {
      const matches = typeof what === 'string' ? (call: PlainCall) => call.method === what : what;
      for (const until = performance.now() + ms; performance.now() < until; ) {
        const found = calls.find(matches);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
      throw new Error(`No such call within ${ms} ms. There were: ${calls.map(({ method }) => method).join(', ')}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return slack;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}
