import { describe, expect, it } from 'vitest';
import type { SizedGuest, SizingRequest } from '../../src/sizing/estate-plan.ts';
import { planEstate } from '../../src/sizing/index.ts';
import { guest, guests, request, windowsGuest } from '../support/estate.ts';

const planned = (its: Partial<SizingRequest>) => planEstate(request(its));
const many = [...guests(60, windowsGuest), ...guests(600, (id) => guest(`l-${id}`, { vcpus: 1 }))];
const few = [...guests(112, windowsGuest), ...guests(60, (id) => guest(`l-${id}`, { vcpus: 1 }))];

const ownKernel = (its: SizedGuest): SizedGuest => ({
  ...its,
  eligible: { ...its.eligible, os: { ok: false, because: 'It needs a kernel of its own.', cites: [] } },
});

describe('the answer that changes which models are worth it', () => {
  it('is how many machines may need a kernel of their own before parting the estate saves nothing', () => {
    const { modelFlip, split } = planned({ guests: many });
    if (modelFlip === null || modelFlip === 'none' || modelFlip.if.type !== 'own-kernels') throw new Error('another answer');
    const { guests: count, ofGuests } = modelFlip.if;
    expect(modelFlip.savedFrom).toBe(split?.hostsSaved);
    expect(ofGuests).toBe(600);
    const savedWith = (own: number) =>
      planned({ guests: many.map((its, at) => (at >= 60 && at < 60 + own ? ownKernel(its) : its)) }).split?.hostsSaved ?? 0;
    expect([savedWith(count - 1) > 0, savedWith(count) > 0]).toEqual([true, false]);
  });

  it('is a spare for both parts where the second spare is what parting costs', () => {
    const { modelFlip, split } = planned({ guests: few });
    expect(split?.hostsSaved).toBeLessThanOrEqual(0);
    expect(modelFlip).toMatchObject({ if: { type: 'shared-spare' }, savedTo: 1 });
  });

  it('is the system of machines that the file does not name', () => {
    const no = { ok: false, because: 'The file does not say.', cites: [] } as const;
    const unknown = (id: string) =>
      guest(`u-${id}`, { family: 'unknown', vcpus: 1, eligible: { hardware: { ok: true }, para: no, os: no } });
    const { modelFlip } = planned({ guests: [...guests(60, windowsGuest), ...guests(600, unknown)] });
    expect(modelFlip).toMatchObject({ if: { type: 'unknown-is-linux', guests: 600 } });
  });

  it('is none where nobody can share a kernel, and where nothing that was tried helps', () => {
    expect(planned({ guests: guests(20, windowsGuest) }).modelFlip).toBeNull();
    expect(planned({ guests: [...guests(3, guest), ...guests(300, windowsGuest)] }).modelFlip).toBe('none');
  });
});

describe('flips of the other models', () => {
  it('name the machines whose leaving saves a host', () => {
    const full = [guest('DB07', { vcpus: 1, memoryMiB: 900 * 1024 }), ...guests(55, (id) => guest(id, { vcpus: 1 }))];
    const { flips } = planned({ guests: full });
    expect(flips.filter(({ change }) => change === 'without DB07').map(({ model }) => model)).toEqual(['hardware', 'para', 'os']);
  });

  it('name several where one is not enough', () => {
    const full = guests(33, (id) => guest(id, { vcpus: 16, memoryMiB: 1024 }));
    expect(planned({ guests: full }).flips).toContainEqual({
      model: 'hardware',
      change: 'without vm-1, vm-2 and vm-3',
      hostsFrom: 4,
      hostsTo: 3,
    });
  });

  it('tell how much of its memory each machine may be promised', () => {
    const { flips } = planned({ guests: guests(400, (id) => guest(id, { vcpus: 1 })) });
    expect(flips.some(({ model, change }) => model === 'os' && change.includes('promised to each machine'))).toBe(true);
  });
});
