import type { PlacedHost } from '../../sizing/estate-plan.ts';
import type { ChartPart } from '../chart-text.ts';
import type { Sized } from './sized.ts';

/** As many bars as Slack draws side by side. */
const MOST_BARS = 20;
const STEPS = [50, 60, 70, 80, 90, 100] as const;

/** What fills the hosts of the plan for hardware virtualisation: each of them, or where they are many, how many are how full. */
export function fillingChart({ plan: { plans } }: Sized): readonly ChartPart[] {
  const hosts = plans.find(({ model }) => model === 'hardware')?.placed ?? [];
  if (hosts.length === 0) return [];
  return [hosts.length <= MOST_BARS ? eachHost(hosts) : byFilling(hosts)];
}

function eachHost(hosts: readonly PlacedHost[]): ChartPart {
  return {
    type: 'chart',
    title: 'What fills each host',
    kind: 'bar',
    categories: hosts.map((_, index) => `Host ${index + 1}`),
    series: [
      { name: 'CPU', values: hosts.map(({ cpuShare }) => percent(cpuShare)) },
      { name: 'Memory', values: hosts.map(({ memoryShare }) => percent(memoryShare)) },
    ],
    unit: '%',
    caption: 'Hardware virtualisation: how much its machines take of what may be used of each working host; spares stand empty.',
  };
}

function byFilling(hosts: readonly PlacedHost[]): ChartPart {
  const between = (share: (host: PlacedHost) => number) =>
    STEPS.map((to, index) => {
      const from = STEPS[index - 1] ?? -1;
      return hosts.filter((host) => percent(share(host)) > from && percent(share(host)) <= to).length;
    });
  return {
    type: 'chart',
    title: 'How full the hosts are',
    kind: 'bar',
    categories: STEPS.map((to, index) => (index === 0 ? `${to} % or less` : `${(STEPS[index - 1] ?? 0) + 1} to ${to} %`)),
    series: [
      { name: 'CPU', values: between(({ cpuShare }) => cpuShare) },
      { name: 'Memory', values: between(({ memoryShare }) => memoryShare) },
    ],
    unit: 'hosts',
    caption: `Hardware virtualisation: how many of the ${hosts.length.toLocaleString('en-GB')} working hosts are how full, of what may be used of them.`,
  };
}

function percent(share: number): number {
  return Math.min(100, Math.max(0, Math.round(share * 100)));
}
