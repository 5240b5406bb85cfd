import type { Recommendation } from '../advice/recommendation.ts';
import type { Question, Workload } from '../understanding/question.ts';
import { TRY } from './help-reply.ts';
import { workloadSpans } from './naming.ts';
import { PLAN } from './next-steps.ts';
import type { Part, Reply, Span } from './reply.ts';
import { finish } from './result.ts';
import { hostFacts, sharers } from './understood.ts';
import { user } from './user-text.ts';
import { capital, FAMILY_NAME, listed, NEED_NAME, PRIORITY_NAME } from './words.ts';

/** The plan is gone; the next message begins a new one. */
export function startedOverReply(): Reply {
  return finish(
    {
      title: 'A new start',
      summary: ['I have put aside what we planned here. What do you want to run?'],
      parts: [],
      sources: [],
      nextSteps: [TRY, PLAN],
    },
    { kind: 'smalltalk' },
  );
}

/** Thanks for a correction of something that we said. The verdict stays: who looks after the knowledge reads the objection first. */
export function objectionReply(rules: readonly string[]): Reply {
  return finish(
    {
      title: 'Thank you for the correction',
      summary: [
        'Thank you. I have passed your words on to whoever looks after my knowledge, with the answer that they are about. My verdict stays as it is until a source is found.',
      ],
      parts: [{ type: 'prose', spans: ['If a requirement of yours has changed, tell me which, and I look again at once.'] }],
      sources: [],
      nextSteps: [],
      rules,
      objection: true,
    },
    { kind: 'smalltalk' },
  );
}

/** What was understood so far, to be checked, and changed in the form or in words. */
export function understoodReply(plan: Question, recommendation: Recommendation): Reply {
  const parts: Part[] = [
    { type: 'list', items: plan.workloads.map(workloadLine) },
    ...heading('The host', hostLine(plan)),
    ...heading('What matters most', listed(plan.priorities.map((priority) => PRIORITY_NAME[priority]))),
    ...heading('Left out, as you said', listed(plan.unwanted)),
    ...heading('Not needed, as you said', listed(plan.denied.map((need) => NEED_NAME[need]))),
    { type: 'prose', spans: ['Change it in words (“make it 60 sites”, “drop the print server”), or edit it in the form.'] },
  ];
  const reply = finish(
    {
      title: 'What I have understood',
      summary: [`So far, ${plan.workloads.length === 1 ? 'one workload' : `${plan.workloads.length} workloads`}.`],
      parts,
      sources: [],
      nextSteps: [{ do: 'open-form', label: 'Edit requirements' }, TRY_OVER],
    },
    { kind: 'recommendation', question: plan, recommendation },
  );
  return reply;
}

/** Asked for a plan where there is none. */
export function nothingUnderstoodReply(): Reply {
  return finish(
    {
      title: 'Nothing planned yet',
      summary: ['Nothing so far. Tell me what you want to run, and how many of each.'],
      parts: [],
      sources: [],
      nextSteps: [TRY, PLAN],
    },
    { kind: 'clarification' },
  );
}

const TRY_OVER = { do: 'ask', label: 'Start over', text: 'start over' } as const;

function workloadLine(workload: Workload): readonly Span[] {
  const { apps, needs, os, size } = workload;
  const facts = [
    os.detail === null && os.family === 'unknown' ? 'system not said' : `on ${os.detail ?? FAMILY_NAME[os.family]}`,
    ...(size.vcpus === null ? [] : [`${size.vcpus} vCPUs each`]),
    ...(size.memoryGiB === null ? [] : [`${size.memoryGiB} GiB each`]),
    ...(needs.length > 0 ? [`needs ${listed([...new Set(needs.map(({ need }) => NEED_NAME[need]))])}`] : []),
  ];
  const known = apps.length > 1 ? [` (${apps.length} products in it)`] : [];
  return [...workloadSpans(workload), ...known, ': ', user(facts.join('; '), 400)];
}

function hostLine(plan: Question): string {
  const facts = [...hostFacts(plan.host), ...(plan.host.rented ? ['rented'] : [])];
  return [...(facts.length > 0 ? [`${capital(listed(facts))}.`] : []), ...sharers(plan)].join(' ');
}

function heading(text: string, words: string): readonly Part[] {
  return words === ''
    ? []
    : [
        { type: 'heading', text },
        { type: 'prose', spans: [user(words, 400)] },
      ];
}
