import type { SevenTools } from '../../reply/sizing/seven-tools.ts';
import type { Sized } from '../../reply/sizing/sized.ts';
import { sevenTools } from '../../sizing/seven-tools.ts';
import { totalsOf } from '../../sizing/totals.ts';

/** What seven public tools say of an estate that our rules have sized, each by its own rules, on the same host. */
export function bySevenTools({ plan }: Sized): SevenTools {
  const { guests, host, policy } = plan.request;
  if (policy !== 'default') throw new Error(`seven tools stand beside our own rules, not those of ${policy}`);
  const totals = totalsOf(guests);
  const ours = plan.plans.find(({ model }) => model === 'hardware');
  return { totals, host, ours: ours?.hosts ?? null, says: sevenTools(totals, host) };
}
