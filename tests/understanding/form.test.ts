import { describe, expect, it } from 'vitest';
import { questionFromForm } from '../../src/understanding/form.ts';
import { type FormAnswers, type FormRow, formAnswersOf } from '../../src/understanding/form-answers.ts';
import { understand } from '../../src/understanding/index.ts';
import type { Question } from '../../src/understanding/question.ts';

const ROW: FormRow = { app: 'exchange', os: 'unknown', count: 1, needs: [], memoryGiB: null, vcpus: null };
const HOST: FormAnswers['host'] = { vtx: null, memoryGiB: null, cores: null, hypervisor: null, sharedWith: null };

function form(parts: { workloads?: readonly Partial<FormRow>[]; host?: Partial<FormAnswers['host']> } = {}): FormAnswers {
  return {
    workloads: (parts.workloads ?? [{}]).map((row) => ({ ...ROW, ...row })),
    host: { ...HOST, ...parts.host },
    priorities: [],
  };
}

/** The form that a plan fills in, after a person changed something in it. */
function edited(plan: Question, change: (shown: FormAnswers) => FormAnswers): Question {
  const shown = formAnswersOf(plan);
  const rows = shown.workloads.map((_, index) => index);
  return questionFromForm(change(shown), { plan, rows, shown: rows.length });
}

function tenancies({ workloads }: Question) {
  return workloads.map(({ needs }) => needs.find(({ need }) => need === 'untrusted-tenants')?.degree);
}

describe('what the form says', () => {
  it('keeps the memory and the vCPUs of each guest', () => {
    const { workloads } = questionFromForm(form({ workloads: [{ memoryGiB: 0.5, vcpus: 8 }] }));

    expect(workloads[0]?.size).toEqual({ memoryGiB: 0.5, vcpus: 8 });
  });

  it.each([
    ['us', undefined],
    ['teams', undefined],
    ['customers', 'soft'],
    ['anybody', 'hard'],
  ] as const)('takes a host shared with %s for a need that is %s, of every guest', (sharedWith, degree) => {
    const question = questionFromForm(form({ workloads: [{}, { app: 'my own thing' }], host: { sharedWith } }));

    expect(tenancies(question)).toEqual([degree, degree]);
    expect(question.host.sharedWith).toBe(sharedWith);
  });

  it('finds the platform in place in what was typed', () => {
    const { candidates, host } = questionFromForm(form({ host: { hypervisor: 'VMware ESXi 7' } }));

    expect(host.hypervisor).toBe('vmware-esxi');
    expect(candidates).toEqual([{ type: 'platform', id: 'vmware-esxi', role: 'in-place' }]);
  });
});

describe('a form that edits a plan', () => {
  it('keeps what the form has no field for', () => {
    const plan = understand('Docker in my OpenVZ VPS, tun is missing');

    const question = edited(plan, (shown) => ({ ...shown, priorities: ['cost'] }));

    expect(question.workloads).toEqual(plan.workloads);
    expect(question.host).toEqual(plan.host);
    expect(question.candidates).toEqual(plan.candidates);
    expect(question.priorities).toEqual(['cost']);
  });

  it('changes just the field that was changed', () => {
    const plan = understand('30 Ubuntu 22.04 VMs with 8 GiB and 2 vCPUs each');

    const [workload] = edited(plan, (shown) => ({
      ...shown,
      workloads: shown.workloads.map((row) => ({ ...row, memoryGiB: 16 })),
    })).workloads;

    expect(workload).toEqual({ ...plan.workloads[0], size: { memoryGiB: 16, vcpus: 2 } });
  });

  it('drops a need that was taken away, and adds one that was chosen', () => {
    const plan = understand('an Ubuntu server with its own kernel');

    const [workload] = edited(plan, (shown) => ({
      ...shown,
      workloads: shown.workloads.map((row) => ({ ...row, needs: ['ha'] })),
    })).workloads;

    expect(workload?.needs.map(({ need }) => need)).toEqual(['ha']);
  });

  it('takes a row with another application for another workload', () => {
    const plan = understand('an Exchange server with 64 GB RAM');

    const question = edited(plan, (shown) => ({
      ...shown,
      workloads: [{ ...ROW, app: 'postgresql' }],
    }));

    expect(question.workloads).toMatchObject([{ apps: ['postgresql'], size: { memoryGiB: null } }]);
  });

  it('shows strangers of every guest as sharers of the host, and those of some at the guest', () => {
    const all = formAnswersOf(questionFromForm(form({ host: { sharedWith: 'anybody' } })));
    const some = formAnswersOf(questionFromForm(form({ workloads: [{ needs: ['untrusted-tenants'] }, {}] })));

    expect([all.host.sharedWith, all.workloads[0]?.needs]).toEqual(['anybody', []]);
    expect([some.host.sharedWith, some.workloads[0]?.needs]).toEqual([null, ['untrusted-tenants']]);
  });

  it('lets the strangers go when the host is no longer shared with them', () => {
    const plan = questionFromForm(form({ workloads: [{}, { app: 'postgresql' }], host: { sharedWith: 'anybody' } }));

    const question = edited(plan, (shown) => ({ ...shown, host: { ...shown.host, sharedWith: 'us' } }));

    expect(tenancies(question)).toEqual([undefined, undefined]);
  });

  it('puts another hypervisor in the place of the one before', () => {
    const plan = understand('an Exchange server on Proxmox');

    const question = edited(plan, (shown) => ({ ...shown, host: { ...shown.host, hypervisor: 'Hyper-V' } }));

    expect(formAnswersOf(question).host.hypervisor).toMatch(/Hyper-V/);
    expect(question.candidates.filter(({ role }) => role === 'in-place')).toHaveLength(1);
  });

  it('shows a number that is out of its bounds as the bound, and leaves it as it was', () => {
    const plan = understand('250000 Debian containers');

    expect(formAnswersOf(plan).workloads[0]?.count).toBe(100_000);
    expect(edited(plan, (shown) => shown).workloads[0]?.count).toBe(250_000);
  });
});
