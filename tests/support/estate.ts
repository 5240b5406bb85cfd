import type { HostShape, SizedGuest, SizingRequest } from '../../src/sizing/estate-plan.ts';

/** A machine for tests: Linux, 4 vCPUs, 16 GiB, welcome everywhere. */
export function guest(id: string, its: Partial<SizedGuest> = {}): SizedGuest {
  return {
    id,
    name: id,
    family: 'linux',
    vcpus: 4,
    memoryMiB: 16 * 1024,
    storageMiB: 100 * 1024,
    cluster: null,
    host: null,
    overheadMiB: null,
    cpuUse: null,
    memoryUse: null,
    eligible: { hardware: { ok: true }, para: { ok: true }, os: { ok: true } },
    ...its,
  };
}

/** A Windows machine, which can only be a hardware guest. */
export function windowsGuest(id: string, its: Partial<SizedGuest> = {}): SizedGuest {
  const no = { ok: false, because: 'Windows needs a kernel of its own.', cites: ['gof-para-xenpv-nowindows'] } as const;
  return guest(id, { family: 'windows', eligible: { hardware: { ok: true }, para: no, os: no }, ...its });
}

/** Several machines alike. */
export function guests(count: number, of: (id: string) => SizedGuest): readonly SizedGuest[] {
  return Array.from({ length: count }, (_, index) => of(`vm-${index + 1}`));
}

export const BIG_HOST: HostShape = {
  name: '64 cores, 1 TiB',
  cores: 64,
  memoryMiB: 1024 * 1024,
  count: null,
  source: 'assumed',
};

/** A request by our own rules. */
export function request(its: Partial<SizingRequest> = {}): SizingRequest {
  return {
    guests: [],
    host: BIG_HOST,
    reuse: [],
    policy: 'default',
    failover: null,
    growth: null,
    apart: [],
    together: [],
    guestsPerHostAtMost: null,
    ...its,
  };
}
