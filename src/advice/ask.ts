import type { Need } from '../knowledge/vocabulary.ts';
import { type Context, familyOf, SOFTWARE } from './context.ts';
import type { Asking, WorkloadAdvice } from './recommendation.ts';

/** Sure enough that no answer is likely to change it. */
const SURE = 0.85;

const SYSTEM: Asking = {
  question: 'Which operating system runs in the guests?',
  answers: [
    { label: 'They run Linux', says: 'All of them run Linux' },
    { label: 'They run Windows', says: 'All of them run Windows' },
    { label: 'They run FreeBSD', says: 'All of them run FreeBSD' },
  ],
};
const STUCK: Asking = {
  question: 'Which of these requirements could you do without? As they stand, they rule out all three models.',
  answers: [],
};
const EXTENSIONS: Asking = {
  question: 'Does the host’s processor have VT-x or AMD-V?',
  answers: [
    { label: 'It has VT-x or AMD-V', says: 'The host has VT-x' },
    { label: 'It has neither', says: 'The host has no VT-x' },
  ],
};
const STRANGERS: Asking = {
  question: 'Will people whom you do not trust run code or log in there?',
  answers: [
    { label: 'Yes, people we do not trust', says: 'They are for untrusted users' },
    { label: 'No, only our own people', says: 'Only our own people log in there' },
  ],
};
const MOVES: Asking = {
  question: 'Must the guests move from host to host while they run?',
  answers: [
    { label: 'Yes, while they run', says: 'They need live migration' },
    { label: 'No, a short stop is fine', says: 'They need no live migration' },
  ],
};
const NUMBER: Asking = {
  question: 'How many guests of this sort will there be, now and in a year?',
  answers: [
    { label: 'About 10', says: 'Make it 10' },
    { label: 'About 50', says: 'Make it 50' },
  ],
};
const PRIORITY: Asking = {
  question: 'What matters most to you: many guests per host, isolation, speed, or easy backup and rollback?',
  answers: [
    { label: 'Many guests per host', says: 'Density matters most' },
    { label: 'Isolation', says: 'Isolation matters most' },
    { label: 'Speed', says: 'Performance matters most' },
    { label: 'Backup and rollback', says: 'Backup matters most' },
  ],
};

/** The one question whose answer would change most: for the workload that is decided least. Null where nothing is worth asking. */
export function askOf(advice: readonly WorkloadAdvice[], context: Context): Asking | null {
  if (advice.some(({ best }) => best === null)) return STUCK;
  const unknown = advice.find(({ workload }) => systemUnknown(workload));
  if (unknown && unknown.workload.needs.length === 0) return SYSTEM;
  let least: WorkloadAdvice | null = null;
  for (const each of advice) if (each.best && (least === null || each.confidence < least.confidence)) least = each;
  if (!least?.best || least.confidence >= SURE) return unknown ? SYSTEM : null;
  return questionFor(least, context);
}

function systemUnknown({ os, apps }: WorkloadAdvice['workload']): boolean {
  return os.family === 'unknown' && !apps.some((id) => SOFTWARE.get(id)?.os.some((family) => family !== 'unknown'));
}

function questionFor({ workload, best, verdicts }: WorkloadAdvice, context: Context): Asking | null {
  const { denied, host } = context.question;
  const settled = new Set<Need>([...workload.needs.map(({ need }) => need), ...denied]);
  const priorities = [...context.question.priorities, ...workload.priorities];
  const contested = verdicts.os.level !== 'ruled-out' && verdicts.hardware.level !== 'ruled-out';
  if (!contested) return context.vtx === null && familyOf(workload) === 'linux' && best?.model === 'para' ? EXTENSIONS : null;
  if (host.sharedWith === null && !settled.has('untrusted-tenants') && !priorities.includes('isolation')) return STRANGERS;
  if (!settled.has('live-migration')) return MOVES;
  if (workload.count === 1 && !priorities.includes('density')) return NUMBER;
  return priorities.length === 0 ? PRIORITY : null;
}
