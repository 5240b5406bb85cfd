import type { webApi } from '@slack/bolt';
import { answerDelivery } from '../../answers/answer-message.ts';
import { deliveryKey } from '../../deliveries/message.ts';
import { readDelivery } from '../../deliveries/read.ts';
import type { Desk } from '../../desk.ts';

/** A message, or a change of one. The delivery was taken on before Slack got its acknowledgement. */
export async function onMessage(body: unknown, client: webApi.WebClient, desk: Desk): Promise<void> {
  const delivery = readDelivery(body, desk.botUserId);
  if (delivery === null || delivery === 'ignored') return;
  await desk.works.finish(deliveryKey(delivery), () => answerDelivery(desk, client, delivery));
}
