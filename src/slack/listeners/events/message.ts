import type { webApi } from '@slack/bolt';
import { answerMessage } from '../../answers/answer-message.ts';
import { deliveryKey, readMessage } from '../../deliveries/message.ts';
import type { Desk } from '../../desk.ts';

/** A mention or a direct message. The delivery was taken on before Slack got its acknowledgement. */
export async function onMessage(body: unknown, client: webApi.WebClient, desk: Desk): Promise<void> {
  const message = readMessage(body);
  if (message === null || message === 'ignored') return;
  await desk.works.finish(deliveryKey(message), () => answerMessage(desk, client, message));
}
