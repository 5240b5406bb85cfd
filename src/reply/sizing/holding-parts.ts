import { WORKLOADS, type WorkloadClass } from '../../knowledge/rule-books/workload-ratios.ts';
import type { ModelFlip, ModelPlan, PlacedHost, Survival } from '../../sizing/estate-plan.ts';
import type { Part, Span } from '../reply.ts';
import { user } from '../user-text.ts';
import { capital, listed, MODEL_NAME } from '../words.ts';
import { hostsOf } from './plan-parts.ts';
import type { Sized } from './sized.ts';

const number = (value: number) => value.toLocaleString('en-GB');
const percent = (share: number) => `${Math.round(share * 100)} %`;
const some = (count: number, what: string) => `${number(count)} ${what}${count === 1 ? '' : 's'}`;

/** What becomes of the machines when hosts fail: tried on every host of the plan, not taken from a formula. */
export function failureParts({ plan: { plans } }: Sized): readonly Part[] {
  const tried = plans.filter(({ survival }) => survival !== null && survival.failures > 0);
  const [main, ...others] = tried;
  if (main?.survival == null) return [];
  const alike = others.filter(({ survival }) => survival?.holds === true && survival.tried === survival.ways);
  const rest = others.filter((plan) => !alike.includes(plan));
  const same: readonly Span[] = [
    `The same holds for the machines under ${listed(alike.map(({ model }) => MODEL_NAME[model]))}, on hosts of their own.`,
  ];
  return [
    { type: 'heading', text: 'If a host fails' },
    {
      type: 'list',
      items: [survivalSpans(main, main.survival), ...(alike.length > 0 && main.survival.holds ? [same] : [])].concat(
        (main.survival.holds ? rest : others).flatMap((plan) =>
          plan.survival === null ? [] : [survivalSpans(plan, plan.survival)],
        ),
      ),
    },
  ];
}

function survivalSpans({ model }: ModelPlan, { failures, holds, tried, ways, worst }: Survival): readonly Span[] {
  const whole = tried === ways;
  const sets = failures === 1 ? 'host' : failures === 2 ? 'pair of hosts' : `${failures} hosts`;
  const claim = holds
    ? whole
      ? `N+${failures} holds: ${failures === 1 ? 'any host may fail' : `any ${failures} hosts may fail, one after the other`}.`
      : `N+${failures} held in each of the ${number(tried)} cases that I tried, of ${number(ways)}.`
    : `N+${failures} does not hold.`;
  const method = whole
    ? ` I let each ${sets} fail (${number(tried)} in all) and placed its machines again, where nobody else has to move.`
    : ` I let ${failures} hosts fail, one after the other, and placed their machines again, where nobody else has to move.`;
  return [{ strong: `${capital(MODEL_NAME[model])}: ${claim}` }, method, ...worstSpans(worst)];
}

function worstSpans(worst: Survival['worst']): readonly Span[] {
  if (worst === null || worst.hosts.length === 0) return [];
  const { hosts, guests, lost, onOthers, onSpares } = worst;
  const which = `host${hosts.length === 1 ? '' : 's'} ${listed(hosts.map((host) => number(host + 1)))}`;
  const verb = hosts.length === 1 ? 'is' : 'are';
  const first = ` The worst ${verb} ${which}, with ${some(guests, 'machine')}`;
  if (lost > 0) return [`${first}: ${number(lost)} find no room.`];
  const where = [
    ...(onSpares > 0
      ? [`${onSpares === guests ? 'all' : number(onSpares)} ${onSpares === 1 ? 'starts' : 'start'} again on what was spare`]
      : []),
    ...(onOthers > 0 ? [`${onOthers === guests ? 'all' : number(onOthers)} on other hosts that have room`] : []),
  ];
  return [where.length === 0 ? `${first}.` : `${first}: ${listed(where)}.`];
}

/** How full the hosts are, what is left over that nothing fits into, and how many machines stay where they are. */
export function fillParts({ plan }: Sized): readonly Part[] {
  const hardware = plan.plans.find(({ model }) => model === 'hardware');
  if (hardware === undefined || hardware.placed.length === 0) return [];
  const items = [
    fullness(hardware.placed),
    stranded(hardware.placed),
    halves(plan),
    moves(hardware),
    workloads(plan.request, plan.policy),
    ...keptApart(plan.request),
  ].filter((spans) => spans.length > 0);
  return [
    { type: 'heading', text: 'How the hosts fill up' },
    { type: 'list', items },
  ];
}

function fullness(placed: readonly PlacedHost[]): readonly Span[] {
  const fill = ({ cpuShare, memoryShare }: PlacedHost) => `CPU ${percent(cpuShare)}, memory ${percent(memoryShare)}`;
  const by = placed.map((host, at) => ({ host, at, share: host.cpuShare + host.memoryShare }));
  const ranked = by.toSorted((a, b) => b.share - a.share);
  const [fullest, emptiest] = [ranked.at(0), ranked.at(-1)];
  if (fullest === undefined || emptiest === undefined) return [];
  const guests = placed.map((host) => host.guests.length);
  const mean = guests.reduce((sum, its) => sum + its, 0) / placed.length;
  const carried = `A working host carries ${number(Math.round(mean))} machines on average and ${number(Math.max(...guests))} at most.`;
  if (placed.length === 1)
    return [`The one working host carries ${some(guests[0] ?? 0, 'machine')}: ${fill(fullest.host)} of what may be used.`];
  return [
    `${carried} The fullest is host ${fullest.at + 1} (${fill(fullest.host)} of what may be used), the emptiest host ${emptiest.at + 1} (${fill(emptiest.host)}).`,
  ];
}

const WORKLOAD_NAME = { desktop: 'desktops', database: 'databases', sap: 'SAP' } as const satisfies Record<WorkloadClass, string>;

/** By which class of workload the processors were counted, where that was asked for. */
function workloads({ byWorkload, guests }: Sized['plan']['request'], { constants }: Sized['plan']['policy']): readonly Span[] {
  const ratio = (name: string) => constants.find((constant) => constant.name === name)?.value;
  if (byWorkload !== true || ratio('vcpusPerCoreDesktop') === undefined) return [];
  const counted = WORKLOADS.map((workload) => {
    const its = guests.filter((guest) => guest.workload === workload).length;
    return `${WORKLOAD_NAME[workload]} at ${ratio(`vcpusPerCore${capital(workload)}`)} (${some(its, 'machine')})`;
  });
  return [
    `vCPUs per core by class of workload: ${listed(counted)}, the others at ${ratio('vcpusPerCore')}. The class is an assumption from the names and the systems of the machines.`,
  ];
}

const NAMES_SHOWN = 12;

/** The groups that share no host, as asked. */
function keptApart({ apart, guests }: Sized['plan']['request']): readonly (readonly Span[])[] {
  const names = new Map(guests.map(({ id, name }) => [id, name]));
  return apart.map((ids): readonly Span[] => {
    const its = ids.flatMap((id) => names.get(id) ?? []).sort();
    const shown = its.slice(0, NAMES_SHOWN).flatMap((name, at): Span[] => [at === 0 ? '' : ', ', user(name)]);
    const more = its.length > NAMES_SHOWN ? ` and ${number(its.length - NAMES_SHOWN)} more` : '';
    return its.length < 2 ? [] : ['Each on a host of its own, as asked: ', ...shown, `${more}.`];
  });
}

/** Less than this share of all hosts is not worth a word. */
const LITTLE = 0.05;

function stranded(placed: readonly PlacedHost[]): readonly Span[] {
  const full = placed.filter((host) => host.stranded);
  const free = { cores: sum(full, 'freeCores'), mib: sum(full, 'freeMiB') };
  const share = { cores: freeShare(full, 'cpuShare') / placed.length, mib: freeShare(full, 'memoryShare') / placed.length };
  const left = [
    ...(share.mib >= LITTLE ? [`${number(Math.round(free.mib / 1024))} GiB of memory (${percent(share.mib)} of all)`] : []),
    ...(share.cores >= LITTLE ? [`${number(Math.round(free.cores))} cores (${percent(share.cores)} of all)`] : []),
  ];
  if (left.length === 0) return [];
  const where =
    full.length === placed.length ? 'every working host' : `${number(full.length)} of ${number(placed.length)} working hosts`;
  return [{ strong: `Stranded: ${listed(left)}. ` }, `Not even the smallest machine fits into what is left on ${where}.`];
}

const sum = (hosts: readonly PlacedHost[], of: 'freeCores' | 'freeMiB') => hosts.reduce((total, host) => total + host[of], 0);
const freeShare = (hosts: readonly PlacedHost[], of: 'cpuShare' | 'memoryShare') =>
  hosts.reduce((total, host) => total + 1 - host[of], 0);

function halves({ halfWillDo, request: { host }, plans }: Sized['plan']): readonly Span[] {
  const hosts = plans.find(({ model }) => model === 'hardware')?.hosts ?? 0;
  if (halfWillDo.length === 0 || hosts === 0) return [];
  const half = halfWillDo.map((what) =>
    what === 'memory'
      ? `half the memory (${number(Math.round(host.memoryMiB / 2048))} GiB)`
      : `half the cores (${number(host.cores / 2)})`,
  );
  return [`Hosts with ${listed(half, 'or')} would do as well: it stays at ${hostsOf(hosts)}.`];
}

function moves({ moves: its, placed, eligible }: ModelPlan): readonly Span[] {
  if (its === null) return [];
  const all = its.stay + its.move;
  const stays = `${number(its.stay)} stay${its.stay === 1 ? 's' : ''} on ${its.stay === 1 ? 'its' : 'their'} host and ${number(its.move)} move${its.move === 1 ? 's' : ''}.`;
  if (its.of === 'the last plan') return [`Of the ${some(all, 'machine')} that were in the last plan too, ${stays}`];
  const kept = placed.filter(({ was }) => was !== null).length;
  const known = all === eligible ? '' : ' whose host the file names';
  return [
    `${hostsOf(kept)} of the plan ${kept === 1 ? 'is' : 'are'} there today. If kept, of the ${some(all, 'machine')}${known} ${stays}`,
  ];
}

/** Which of the hosts exist, how many are to buy, and whether fewer would do. */
export function reuseSpans({ plan: { request } }: Sized, { reused, toBuy, buyAtLeast }: ModelPlan): readonly Span[] {
  const kept = reused.flatMap(({ shape, hosts: its }, at): Span[] => [at === 0 ? '' : ', ', `${number(its)} of `, user(shape)]);
  const least =
    toBuy === buyAtLeast ? ': fewer cannot do, which is proven' : buyAtLeast > 0 ? ` (at least ${number(buyAtLeast)})` : '';
  const bought =
    toBuy === 0
      ? ['; none is to buy.']
      : ['; ', `${hostsOf(toBuy)} of ${request.host.name} ${toBuy === 1 ? 'is' : 'are'} to buy${least}.`];
  return ['Of these you have ', ...kept, ...bought];
}

/** The answer that makes parting the estate worth it, or no longer. */
export function modelFlipParts({ plan: { modelFlip, split } }: Sized): readonly Part[] {
  if (modelFlip === null) return [];
  const said =
    modelFlip === 'none'
      ? 'None of the answers that I tried makes parting the estate save a host: one spare for all parts, less memory promised to the machines that share a kernel, no spares at all.'
      : flipWords(modelFlip);
  return [
    {
      type: 'heading',
      text: split === null ? 'What would make parting the estate worth it' : 'What would change the verdict on parting it',
    },
    { type: 'prose', spans: [said] },
  ];
}

function flipWords({ if: answer, savedFrom, savedTo }: ModelFlip): string {
  const saves = `parting the estate saves ${hostsOf(savedTo)}`;
  switch (answer.type) {
    case 'own-kernels':
      return `Parting the estate saves ${hostsOf(savedFrom)} as long as enough machines can share a kernel. If the ${number(answer.guests)} largest of these ${number(answer.ofGuests)} need a kernel of their own, it saves none.`;
    case 'unknown-is-linux':
      return `If the ${some(answer.guests, 'machine')} of unknown system turn out to run Linux and may share a kernel, ${saves}.`;
    case 'shared-spare':
      return `If one spare can boot whatever a failed host ran, ${saves}: each part keeps a spare of its own otherwise.`;
    case 'promised-share':
      return `If each machine that shares a kernel is promised ${percent(answer.share)} of its memory instead of ${percent(answer.was)}, ${saves}.`;
    case 'no-spares':
      return `Without any spare ${saves}; but then a failed host has nowhere to go.`;
  }
}
