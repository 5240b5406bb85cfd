import type { Evidence } from '../schema.ts';
import { bootTime } from './boot-time.ts';
import { cpuOverhead } from './cpu-overhead.ts';
import { customKernelModules } from './custom-kernel-modules.ts';
import { density } from './density.ts';
import { devicePassthrough } from './device-passthrough.ts';
import { faultIsolation } from './fault-isolation.ts';
import { guestModification } from './guest-modification.ts';
import { guestOsFreedom } from './guest-os-freedom.ts';
import { hardwareRequirements } from './hardware-requirements.ts';
import { ioOverhead } from './io-overhead.ts';
import { isolationSecurity } from './isolation-security.ts';
import { kernelSharing } from './kernel-sharing.ts';
import { licensingCost } from './licensing-cost.ts';
import { liveMigration } from './live-migration.ts';
import { managementHa } from './management-ha.ts';
import { maturityLifecycle } from './maturity-lifecycle.ts';
import { memoryElasticity } from './memory-elasticity.ts';
import { memoryOverhead } from './memory-overhead.ts';
import { networkOverhead } from './network-overhead.ts';
import { performanceIsolation } from './performance-isolation.ts';

/** What was read, one claim at a time, dimension by dimension. Nothing that was only recalled. */
export const evidence: readonly Evidence[] = [
  ...guestOsFreedom,
  ...guestModification,
  ...kernelSharing,
  ...cpuOverhead,
  ...memoryOverhead,
  ...memoryElasticity,
  ...ioOverhead,
  ...networkOverhead,
  ...density,
  ...bootTime,
  ...isolationSecurity,
  ...faultIsolation,
  ...performanceIsolation,
  ...liveMigration,
  ...managementHa,
  ...hardwareRequirements,
  ...devicePassthrough,
  ...customKernelModules,
  ...licensingCost,
  ...maturityLifecycle,
];
