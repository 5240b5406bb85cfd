import { deviceNeeds } from './needs/devices.ts';
import { guestNeeds } from './needs/guests.ts';
import { kernelNeeds } from './needs/kernel.ts';
import { operationNeeds } from './needs/operation.ts';
import type { NeedRule } from './schema.ts';

/** One rule for each need of the closed set. */
export const needRules: readonly NeedRule[] = [...kernelNeeds, ...deviceNeeds, ...operationNeeds, ...guestNeeds];
