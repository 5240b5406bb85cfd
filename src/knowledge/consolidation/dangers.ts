import type { Danger } from '../schema.ts';
import { availabilityDangers } from './danger-availability.ts';
import { operationDangers } from './danger-operations.ts';
import { sharingDangers } from './danger-sharing.ts';

/** What goes wrong when many guests share one machine, and what each model can do about it. */
export const dangers: readonly Danger[] = [...availabilityDangers, ...sharingDangers, ...operationDangers];
