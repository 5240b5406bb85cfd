import { type Estate as EstateToday, estateOf, readInventory } from '../../../src/inventory/index.ts';
import type { Inventory, Warning } from '../../../src/inventory/inventory.ts';
import { EVERYTHING_USUAL, type Ledger, type Selection, type SizedMachine, select } from '../../../src/inventory/ledger.ts';

export interface Read {
  readonly inventory: Inventory;
  readonly ledger: Ledger;
  readonly machines: readonly SizedMachine[];
  readonly estate: EstateToday;
  warning(code: string): Warning | undefined;
  named(name: string): Inventory['machines'][number] | undefined;
}

/** Files through the front door of the room; a refusal fails the test. */
export async function read(
  files: Readonly<Record<string, Buffer | string>>,
  selection: Selection = EVERYTHING_USUAL,
): Promise<Read> {
  const outcome = await readInventory(Object.entries(files).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) })));
  if (!outcome.ok) throw new Error(`Refused: ${outcome.sentence}`);
  const { inventory } = outcome;
  const { machines, ledger } = select(inventory, selection);
  return {
    inventory,
    ledger,
    machines,
    estate: estateOf(machines, inventory),
    warning: (code) => inventory.warnings.find((one) => one.code === code),
    named: (name) => inventory.machines.find((one) => one.name === name),
  };
}
