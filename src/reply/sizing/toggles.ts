import type { RowClass } from '../../inventory/inventory.ts';
import type { Toggle } from '../reply.ts';
import type { Sized } from './sized.ts';

/** Classes of machines that may be counted or left out, as a button and a message name them. A row without a size never counts. */
const CLASSES = [
  ['powered-off', 'Powered off', 'powered-off'],
  ['template', 'Templates', 'templates'],
  ['appliance', 'Appliances', 'appliances'],
  ['placeholder', 'Placeholders', 'placeholders'],
  ['duplicate', 'Listed twice', 'duplicates'],
] as const satisfies readonly (readonly [RowClass, string, string])[];

/** What of the inventory is counted and what is left out, each to be changed. Classes without a machine are not named. */
export function togglesOf({ inventory, ledger, plan }: Sized): readonly Toggle[] {
  const sized = new Set(plan.request.guests.map(({ id }) => id));
  return CLASSES.flatMap(([each, name, word]): Toggle[] => {
    const counted = inventory.machines.filter(({ classes, id }) => classes.includes(each) && sized.has(id)).length;
    const aside = ledger.setAside.find(({ reason }) => reason === each)?.rows ?? 0;
    if (counted + aside === 0) return [];
    const rows = (counted || aside).toLocaleString('en-GB');
    return counted > 0
      ? [{ label: `${name} (${rows}): counted`, on: true, says: `leave out ${word}` }]
      : [{ label: `${name} (${rows}): left out`, on: false, says: `count ${word}` }];
  });
}
