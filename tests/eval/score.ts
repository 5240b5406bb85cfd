import { answerText } from '../../src/conversation/index.ts';
import { type Collection, type Labelled, labelledCases, type Miss, misses } from './labelled.ts';

/** How a collection of labelled questions is answered. */
export interface Score {
  readonly cases: readonly Labelled[];
  readonly missed: readonly Miss[];
}

export function scoreOf(collection: Collection): Score {
  const cases = labelledCases(collection);
  return { cases, missed: cases.flatMap((labelled) => misses(labelled, answerText(labelled.text).result)) };
}

/** The figures of a score, a line each. */
export function figures({ cases, missed }: Score): readonly string[] {
  const workloads = cases.flatMap(({ workloads = [] }) => workloads);
  const of = (what: string, total: number, ...aspects: readonly Miss['aspect'][]) => {
    const wrong = missed.filter(({ aspect }) => aspects.includes(aspect)).length;
    return `  ${what.padEnd(34)} ${percent(total - wrong, total)} (${total - wrong}/${total})`;
  };
  return [
    of('kind of reply right', cases.length, 'kind'),
    of('workloads found', workloads.length, 'workload'),
    of('model right, of all workloads', workloads.length, 'model', 'workload'),
    of('no advice that experts reject', workloads.length, 'advice'),
    of('counts right', workloads.filter(({ count }) => count !== undefined).length, 'count'),
  ];
}

/** A table by theme: cases, and those in which anything departs from the label. */
export function byTheme({ cases, missed }: Score): readonly string[] {
  const wrong = new Set(missed.map(({ id }) => id));
  const themes = [...new Set(cases.map(({ theme }) => theme ?? 'other'))].sort();
  return themes.map((theme) => {
    const all = cases.filter((each) => (each.theme ?? 'other') === theme);
    const right = all.filter(({ id }) => !wrong.has(id)).length;
    return `  ${theme.padEnd(20)} ${String(all.length).padStart(4)} cases, ${percent(right, all.length)} wholly as labelled`;
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '  n/a' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}
