import type { webApi } from '@slack/bolt';
import type { DeliveryLedger } from '../../conversation/ports.ts';
import { answerDelivery } from '../answers/answer-message.ts';
import type { Desk } from '../desk.ts';
import { readStored } from './message.ts';

type Unfinished = Awaited<ReturnType<DeliveryLedger['unfinished']>>;

/** Works again, once, what a crash cut off. What cannot be redone is closed: its way back to the person is gone. */
export async function recover(unfinished: Unfinished, desk: Desk, client: webApi.WebClient): Promise<void> {
  for (const { key, payload } of unfinished) {
    const delivery = readStored(payload);
    try {
      await desk.works.finish(key, async () => {
        if (delivery !== null) await answerDelivery(desk, client, delivery, true);
      });
    } catch (cause) {
      desk.log.error('A delivery could not be worked again', { key }, cause);
    }
  }
  if (unfinished.length > 0) desk.log.info('Worked again what a stop had cut off', { deliveries: unfinished.length });
}
