import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/knowledge/vocabulary.ts';
import type { ModelPlan, SizingRequest } from '../../src/sizing/estate-plan.ts';
import { planEstate } from '../../src/sizing/index.ts';
import { BIG_HOST, guest, guests, request, windowsGuest } from '../support/estate.ts';
import { valueOfFormula } from '../support/formula.ts';

function planOf(model: Model, its: Partial<SizingRequest>): ModelPlan {
  const plan = planEstate(request(its)).plans.find((each) => each.model === model);
  if (plan === undefined) throw new Error(`no plan for ${model}`);
  return plan;
}

describe('a plan for hardware virtualisation', () => {
  it('adds a spare to the hosts that carry the load', () => {
    const plan = planOf('hardware', { guests: guests(100, guest) });
    expect(plan).toMatchObject({ hosts: 3, failoverHosts: 1, lowerBound: 3, proven: true, limitedBy: 'memory' });
  });

  it('takes the spares that were asked for', () => {
    expect(planOf('hardware', { guests: guests(100, guest), failover: 2 })).toMatchObject({ hosts: 4, failoverHosts: 2 });
    expect(planOf('hardware', { guests: guests(100, guest), failover: 0 })).toMatchObject({ hosts: 2, failoverHosts: 0 });
  });

  it('is limited by the processors where they are scarcer', () => {
    const plan = planOf('hardware', { guests: guests(100, (id) => guest(id, { vcpus: 8, memoryMiB: 1024 })) });
    expect(plan).toMatchObject({ hosts: 5, limitedBy: 'cpu' });
  });

  it('grows processors and memory alike', () => {
    const before = planOf('hardware', { guests: guests(200, guest) });
    const after = planOf('hardware', { guests: guests(200, guest), growth: 100 });
    expect([before.hosts, after.hosts]).toEqual([5, 9]);
  });

  it('has no hosts for a machine that none of them holds, and names it', () => {
    const plan = planOf('hardware', { guests: [guest('web'), guest('warehouse', { memoryMiB: 2048 * 1024 })] });
    expect(plan.hosts).toBeNull();
    expect(plan.why).toMatch(/^warehouse needs 2,06\d\.\d GiB of memory; a host has 918 GiB for its guests\.$/);
  });

  it('has no hosts for a machine with more processors than a host runs at once', () => {
    const plan = planOf('hardware', { guests: [guest('render', { vcpus: 129 })] });
    expect(plan).toMatchObject({ hosts: null });
    expect(plan.why).toContain('render has 129 vCPUs');
  });

  it('counts the overhead that was measured rather than the printed one', () => {
    const tight = { ...BIG_HOST, memoryMiB: 4096 + 40 * 1024 };
    const its = (overheadMiB: number) => ({
      host: tight,
      guests: guests(2, (id) => guest(id, { memoryMiB: 18 * 1024, overheadMiB })),
    });
    expect(planOf('hardware', its(0)).hosts).toBe(2);
    expect(planOf('hardware', its(200)).hosts).toBe(3);
  });

  it('counts the overhead of the hypervisor that was named', () => {
    const small = guests(400, (id) => guest(id, { vcpus: 1, memoryMiB: 1024 }));
    const host = { ...BIG_HOST, memoryMiB: 128 * 1024 };
    const hosts = (overhead: 'esxi-6' | 'esx-4') => planOf('hardware', { guests: small, host, overhead }).hosts ?? 0;
    expect(hosts('esx-4')).toBeGreaterThan(hosts('esxi-6'));
  });

  it('says of each host what is on it', () => {
    const { placed } = planOf('hardware', { guests: guests(100, guest) });
    expect(placed.flatMap((host) => host.guests).toSorted()).toEqual(
      guests(100, guest)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { cpuShare, memoryShare } of placed) expect(Math.max(cpuShare, memoryShare)).toBeLessThanOrEqual(1);
  });

  it('is empty for an empty estate', () => {
    expect(planOf('hardware', {})).toMatchObject({ hosts: 0, limitedBy: 'nothing', eligible: 0 });
  });
});

describe('vCPUs per core by class of workload', () => {
  const desktops = guests(126, (id) => guest(id, { memoryMiB: 1024, workload: 'desktop' }));

  it('count only where that was asked for', () => {
    expect(planOf('hardware', { guests: desktops }).formula).toContain('ceil(126 cores / 63 cores per host)');
    expect(planOf('hardware', { guests: desktops, byWorkload: true }).formula).toContain('ceil(100.8 cores / 63 cores per host)');
  });

  it('are shown with their source, and leave the rules of other tools alone', () => {
    const constants = (policy: string) =>
      planEstate(request({ guests: desktops, byWorkload: true, policy })).policy.constants.map(({ name, source }) => [
        name,
        source,
      ]);
    expect(constants('default')).toContainEqual(['vcpusPerCoreDesktop', 'size-spiral']);
    expect(constants('odin').map(([name]) => name)).not.toContain('vcpusPerCoreDesktop');
  });
});

describe('wishes about single machines', () => {
  const four = guests(4, guest);

  it('keep two apart', () => {
    expect(planOf('hardware', { guests: four, apart: [['vm-1', 'vm-2']] })).toMatchObject({
      hosts: 3,
      proven: true,
      limitedBy: 'apart',
    });
  });

  it('keep two together', () => {
    const { placed } = planOf('hardware', { guests: guests(120, guest), together: [['vm-1', 'vm-120']] });
    expect(placed.filter(({ guests: its }) => its.includes('vm-1') && its.includes('vm-120'))).toHaveLength(1);
  });

  it('cap the guests per host', () => {
    const plan = planOf('hardware', { guests: four, guestsPerHostAtMost: 1 });
    expect(plan).toMatchObject({ hosts: 5, limitedBy: 'guests-per-host', proven: true });
  });

  it('say so when they contradict each other', () => {
    const plan = planOf('hardware', { guests: four, apart: [['vm-1', 'vm-2']], together: [['vm-1', 'vm-2']] });
    expect(plan.hosts).toBeNull();
    expect(plan.why).toContain('together or apart');
  });

  it('use the hosts that exist first', () => {
    const old = { ...BIG_HOST, name: 'old', memoryMiB: 512 * 1024, count: 2 };
    const { placed } = planOf('hardware', { guests: guests(100, guest), reuse: [old] });
    expect(placed.filter(({ shape }) => shape === 'old')).toHaveLength(2);
  });

  it('keep as many spares as the machines of a larger host would fill', () => {
    const small = { ...BIG_HOST, memoryMiB: 256 * 1024, cores: 16 };
    const old = { ...BIG_HOST, name: 'old', count: 1 };
    const plan = planOf('hardware', { guests: guests(40, guest), host: small, reuse: [old] });
    expect(plan).toMatchObject({ hosts: 4, failoverHosts: 3, lowerBound: 2, proven: false });
  });

  it('say which machine nothing could take over', () => {
    const small = { ...BIG_HOST, memoryMiB: 256 * 1024 };
    const old = { ...BIG_HOST, name: 'old', count: 1 };
    const plan = planOf('hardware', { guests: [guest('ledger', { memoryMiB: 500 * 1024 })], host: small, reuse: [old] });
    expect(plan).toMatchObject({ hosts: null, why: 'ledger fits no other host if its own fails.' });
  });
});

describe('the rules of others', () => {
  const four = guests(4, guest);

  it('take a cap on the guests per host', () => {
    expect(planOf('hardware', { guests: four, policy: 'nutanix-workshop', guestsPerHostAtMost: 2 })).toMatchObject({
      hosts: 3,
      limitedBy: 'guests-per-host',
    });
  });

  it.each([
    ['hosts to reuse', { reuse: [{ ...BIG_HOST, name: 'old', count: 2 }] }],
    ['machines to keep apart', { apart: [['vm-1', 'vm-2']] }],
  ])('send people with %s to our own, rather than leave them out in silence', (_what, its) => {
    const plan = planOf('hardware', { guests: four, policy: 'odin', ...its });
    expect(plan.hosts).toBeNull();
    expect(plan.why).toContain('size by our own rules');
  });

  it('say so where they leave nothing of a small host', () => {
    const small = { ...BIG_HOST, cores: 4, memoryMiB: 16 * 1024 };
    const plan = planOf('hardware', { guests: [guest('tiny', { memoryMiB: 512 })], host: small, policy: 'odin' });
    expect(plan).toMatchObject({ hosts: null, why: 'What these rules set aside on each host leaves nothing for guests.' });
  });

  it('prove nothing', () => {
    expect(planOf('hardware', { guests: four, policy: 'odin' })).toMatchObject({ proven: false, lowerBound: 0, placed: [] });
  });
});

describe('a plan for OS-virtualisation', () => {
  it('gives each kernel family hosts and a spare of its own', () => {
    const plan = planOf('os', { guests: [guest('web'), guest('jail', { family: 'bsd' })] });
    expect(plan).toMatchObject({ hosts: 4, failoverHosts: 2 });
    expect(plan.placed.map(({ family }) => family)).toEqual(['linux', 'bsd']);
  });

  it('leaves out what may not come, and says why once for all of them', () => {
    const plan = planOf('os', { guests: [guest('web'), windowsGuest('mail'), windowsGuest('files')] });
    expect(plan.eligible).toBe(1);
    expect(plan.notEligible).toEqual([
      { because: 'Windows needs a kernel of its own.', cites: ['gof-para-xenpv-nowindows'], guests: ['mail', 'files'] },
    ]);
  });

  it('holds less memory for guests that share it than for guests with their own', () => {
    const many = guests(500, (id) => guest(id, { vcpus: 1 }));
    const [hardware, os] = [planOf('hardware', { guests: many }), planOf('os', { guests: many })];
    expect(os.hosts).toBeLessThan(hardware.hosts ?? 0);
  });
});

describe('the formula', () => {
  it.each(['default', 'nutanix-workshop', 'presizion', 'odin', 'azure-avs', 'vcf', 'spiral', 'kubev2v'])(
    'says what was computed, by the rules of %s',
    (policy) => {
      const mixed = [
        ...guests(333, guest),
        ...guests(40, (id) => guest(`bsd-${id}`, { family: 'bsd', vcpus: 3, memoryMiB: 5000 })),
      ];
      for (const growth of [null, 7]) {
        for (const { formula, hosts } of planEstate(request({ guests: mixed, policy, growth })).plans)
          expect(valueOfFormula(formula), formula).toBe(hosts);
      }
    },
  );
});
