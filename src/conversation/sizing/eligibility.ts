import { recommend } from '../../advice/index.ts';
import type { SizedMachine } from '../../inventory/ledger.ts';
import { MODELS, type Model, type OsFamily } from '../../knowledge/vocabulary.ts';
import { FAMILY_NAME } from '../../reply/words.ts';
import type { Eligibility } from '../../sizing/estate-plan.ts';
import { UNKNOWN_HOST, type Workload } from '../../understanding/question.ts';

type Eligible = Readonly<Record<Model, Eligibility>>;

const YES: Eligibility = { ok: true };
const NOT_KNOWN: Eligibility = {
  ok: false,
  because:
    'The file does not say which operating system they run, so nobody can tell whether it may share a kernel or be modified.',
  cites: ['gof-os-linux-only-pve', 'gm-para-xenpv-hypercall'],
};
/** A kernel family needs a host and a spare of its own; fewer machines than that gain nothing from sharing one. */
const FEWEST_TO_SHARE = 3;

/**
 * Which models each machine may go to, by the rules of the advice room: one set of gates, one wording. Machines alike in their system are judged
 * once.
 */
export function eligibilityOf(machines: readonly SizedMachine[]): (machine: SizedMachine) => Eligible {
  const inFamily = new Map<OsFamily, number>();
  for (const { os } of machines) inFamily.set(os.family, (inFamily.get(os.family) ?? 0) + 1);
  const judged = new Map<string, Eligible>();
  return ({ os }) => {
    const key = `${os.family} ${os.detail}`;
    const known = judged.get(key);
    if (known) return known;
    const eligible = withEnough(gatesFor(os.family, os.detail), os.family, inFamily.get(os.family) ?? 0);
    judged.set(key, eligible);
    return eligible;
  };
}

function gatesFor(family: OsFamily, detail: string | null): Eligible {
  if (family === 'unknown') return { hardware: YES, para: NOT_KNOWN, os: NOT_KNOWN };
  const workload: Workload = {
    name: detail ?? family,
    count: 2,
    os: { family, detail, said: true },
    apps: [],
    needs: [],
    size: { memoryGiB: null, vcpus: null },
    tried: [],
    priorities: [],
  };
  const [advice] = recommend({
    text: '',
    intent: { kind: 'recommendation' },
    topic: null,
    workloads: [workload],
    unwanted: [],
    denied: [],
    priorities: [],
    foremost: null,
    host: UNKNOWN_HOST,
    candidates: [],
  }).workloads;
  const gate = (model: Model): Eligibility => {
    const verdict = advice?.verdicts[model];
    if (verdict?.level !== 'ruled-out') return YES;
    const barring = verdict.findings.find(({ effect }) => effect === 'rules-out');
    return { ok: false, because: barring?.because ?? 'Experts advise against it.', cites: barring?.cites ?? [] };
  };
  const [hardware, para, os] = MODELS.map(gate);
  return { hardware: hardware ?? YES, para: para ?? YES, os: os ?? YES };
}

function withEnough(eligible: Eligible, family: OsFamily, count: number): Eligible {
  if (!eligible.os.ok || count >= FEWEST_TO_SHARE) return eligible;
  const because = `Too few machines share a ${FAMILY_NAME[family]} kernel: they would take a host of their own and its spare.`;
  return { ...eligible, os: { ok: false, because, cites: ['ks-os-openvz'] } };
}
