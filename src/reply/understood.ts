import { platformOf } from '../knowledge/subjects.ts';
import type { Sharer } from '../knowledge/vocabulary.ts';
import type { Host, Question, Workload } from '../understanding/question.ts';
import { section } from './body.ts';
import { workloadSpans } from './naming.ts';
import type { Part, Span } from './reply.ts';
import { capital, listed } from './words.ts';

const SIZES_SHOWN = 8;

/** The figures and facts that were read and that the verdict does not name: sizes of guests, the host, and who shares it. */
export function understoodParts({ host, workloads }: Question): readonly Part[] {
  const sized = workloads.filter(({ size }) => size.memoryGiB !== null || size.vcpus !== null);
  const more = sized.length - SIZES_SHOWN;
  const items: (readonly Span[])[] = [
    ...sized.slice(0, SIZES_SHOWN).map(sizeSpans),
    ...(more > 0 ? [[`And ${more} more workload${more === 1 ? '' : 's'} with a size.`]] : []),
    ...hostSpans(host),
    ...sharers({ host, workloads }).map((sentence) => [sentence]),
  ];
  return section('What I understood', items);
}

function sizeSpans(workload: Workload): readonly Span[] {
  const { memoryGiB, vcpus } = workload.size;
  const figures = [
    ...(memoryGiB === null ? [] : [`${figure(memoryGiB)} GiB of memory`]),
    ...(vcpus === null ? [] : [`${figure(vcpus)} vCPU${vcpus === 1 ? '' : 's'}`]),
  ];
  const [first, ...rest] = workloadSpans(workload);
  const name = [...(typeof first === 'string' ? [capital(first)] : first ? [first] : []), ...rest];
  return [...name, `: ${listed(figures)}${workload.count > 1 ? ' each' : ''}.`];
}

/** What is known of the host, each in a few words. */
export function hostFacts({ cores, hypervisor, memoryGiB, vtx }: Host): readonly string[] {
  return [
    ...(memoryGiB === null ? [] : [`${figure(memoryGiB)} GiB of memory`]),
    ...(cores === null ? [] : [`${figure(cores)} core${cores === 1 ? '' : 's'}`]),
    ...(vtx === null ? [] : [vtx ? 'VT-x or AMD-V' : 'no VT-x or AMD-V']),
    ...(hypervisor === null ? [] : [`${platformOf(hypervisor)?.name ?? hypervisor} in place`]),
  ];
}

function hostSpans(host: Host): readonly (readonly Span[])[] {
  const facts = hostFacts(host);
  return facts.length === 0 ? [] : [[`The host: ${listed(facts)}.`]];
}

const SHARED_WITH = {
  us: 'Only you share the host.',
  teams: 'Other teams of yours share the host; I take them for trusted.',
  customers: 'Customers share the host.',
  anybody: 'Anybody may share the host, strangers too.',
} as const satisfies Record<Sharer, string>;

/** Who shares the host, as a sentence. What was said of the guests since, in words, outranks what was said of the host. */
export function sharers({ host, workloads }: Pick<Question, 'host' | 'workloads'>): readonly string[] {
  const { sharedWith } = host;
  if (sharedWith === null) return [];
  const strangers = workloads.some(({ needs }) => needs.some(({ from, need }) => need === 'untrusted-tenants' && 'said' in from));
  return strangers === (sharedWith === 'customers' || sharedWith === 'anybody') ? [SHARED_WITH[sharedWith]] : [];
}

const FIGURE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

function figure(value: number): string {
  return FIGURE.format(value);
}
