import type { Estate } from '../../inventory/index.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { Ledger } from '../../inventory/ledger.ts';
import type { EstatePlan } from '../../sizing/estate-plan.ts';

/** An inventory, what of it was sized, and the plan for that: what a reply about sizes is made from. */
export interface Sized {
  readonly inventory: Inventory;
  readonly ledger: Ledger;
  readonly estate: Estate;
  readonly plan: EstatePlan;
  /** The cluster that alone was sized, if one was asked for. */
  readonly cluster: string | null;
}
