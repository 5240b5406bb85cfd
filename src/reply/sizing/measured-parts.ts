import type { PlayedBack, PooledCpu } from '../../sizing/estate-plan.ts';
import { section } from '../body.ts';
import type { Part, Span } from '../reply.ts';
import type { Sized } from './sized.ts';

const DECIDED = {
  series: 'what they really took at one time decides',
  percentiles: 'the sum of their percentiles decides',
  'n-sigma': 'the mean with its deviations decides',
} as const satisfies Record<PooledCpu['decidedBy'], string>;

/** What the machines with a series of CPU take together, told in three ways, and what is held for them. */
export function measuredParts({ plan: { playedBack, policy, pooledCpu } }: Sized): readonly Part[] {
  if (pooledCpu === null) return [];
  const { byRatio, cores, decidedBy, guests, held, nSigma, peak, percentiles } = pooledCpu;
  const sigmas = policy.constants.find(({ name }) => name === 'sigmas')?.value ?? 0;
  const who = guests === 1 ? '1 machine that was measured' : `${number(guests)} machines that were measured`;
  const raised = held > byRatio;
  return section('CPU as measured', [
    [
      `The ${who} took ${amount(peak)} together at the highest. Their 95th percentiles add up to ${amount(percentiles)}, and their mean with ${sigmas} deviations to ${amount(nSigma)}. I go by the largest, ${amount(cores)}: ${DECIDED[decidedBy]}.`,
    ],
    [
      raised
        ? `The ratio of vCPUs to cores would hold ${amount(byRatio)} for them; I hold each its part of what was measured, or what the ratio holds where that is more: ${amount(held)} in all.`
        : `The ratio of vCPUs to cores holds ${amount(byRatio)} for them, which is enough for each, so the measured CPU changes nothing.`,
    ],
    ...(playedBack === null ? [] : [playedSpans(playedBack)]),
  ]);
}

/** What the measured steps would have asked of the hosts of the plan. */
function playedSpans({ hosts, hostsOver, steps, worst }: PlayedBack): readonly Span[] {
  const one = `host ${number(worst.host + 1)}`;
  const [peak, cores] = [amount(worst.peak), amount(worst.cores)];
  if (hostsOver === 0)
    return [
      `Played back on this placement, no host would have run short: the busiest, ${one}, was asked for ${peak} at the highest, and ${cores} may be used of it.`,
    ];
  return [
    { strong: `Played back on this placement, ${number(hostsOver)} of ${number(hosts)} hosts would have run short at times. ` },
    `The worst, ${one}, was asked for ${peak} at the highest, where ${cores} may be used of it, and for too much in ${number(worst.over)} of ${number(steps)} steps: keep its busy machines apart (“keep A and B apart”).`,
  ];
}

function amount(cores: number): string {
  const rounded = Math.ceil(cores * 10 - 1e-6) / 10;
  return `${number(rounded)} ${rounded === 1 ? 'core' : 'cores'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
