import type { Finding, ModelVerdict, Recommendation, WorkloadAdvice } from '../advice/recommendation.ts';
import type { Claim } from '../knowledge/schema.ts';
import { needRuleOf, softwareOf } from '../knowledge/subjects.ts';
import { MODELS, NEEDS } from '../knowledge/vocabulary.ts';
import type { Footnotes } from './footnotes.ts';
import { cons, LEVEL_WORD, pros, strengthHere, weaknessHere } from './levels.ts';
import { adviceName, workloadSpans } from './naming.ts';
import type { Part, Span } from './reply.ts';
import { capital, MODEL_NAME, NEED_NAME, percent, sentence } from './words.ts';

export const MOST_ROWS = 25;

const left = (label: string) => ({ label, align: 'left' }) as const;

/** The three models side by side: by model for one workload, by workload for several. */
export function comparisonTable(recommendation: Recommendation, notes: Footnotes): Part {
  const [only, ...more] = recommendation.workloads;
  return only && more.length === 0 ? modelRows(only, notes) : workloadRows(recommendation.workloads);
}

function modelRows(advice: WorkloadAdvice, notes: Footnotes): Part {
  return {
    type: 'table',
    caption: 'The three models compared',
    columns: [left('Model'), left('Verdict'), left('Why'), left('Why not')],
    rows: MODELS.map((model) => {
      const verdict = advice.verdicts[model];
      const chosen = advice.best?.model === model;
      const name = capital(MODEL_NAME[model]);
      return [
        [chosen ? { strong: name } : name],
        [chosen ? { strong: verdictCell(verdict) } : verdictCell(verdict)],
        reasonCell(pros(verdict)[0], notes) ??
          (verdict.level === 'ruled-out' ? ['–'] : fallbackCell(strengthHere(advice, model), notes)),
        reasonCell(cons(verdict)[0], notes) ?? fallbackCell(weaknessHere(advice, model), notes),
      ];
    }),
  };
}

function verdictCell({ level, acceptability }: ModelVerdict): string {
  return level === 'ruled-out' ? LEVEL_WORD[level] : `${LEVEL_WORD[level]}; first in ${percent(acceptability)}`;
}

function reasonCell(finding: Finding | undefined, notes: Footnotes): readonly Span[] | null {
  return finding ? [sentence(finding.because), ...notes.mark(finding.cites, 2)] : null;
}

function fallbackCell(claim: Claim | null, notes: Footnotes): readonly Span[] {
  return claim ? notes.claim(claim, 2) : ['–'];
}

function workloadRows(workloads: readonly WorkloadAdvice[]): Part {
  return {
    type: 'table',
    caption: 'The three models compared, per workload',
    many: true,
    columns: [left('Workload'), left('Hardware'), left('Para'), left('OS'), left('Recommended')],
    rows: workloads
      .slice(0, MOST_ROWS)
      .map((advice) => [
        workloadSpans(advice.workload),
        ...MODELS.map((model) => [shortVerdict(advice.verdicts[model])]),
        [
          advice.best
            ? { strong: capital(adviceName({ ...advice.best, platforms: advice.best.platforms.slice(0, 1) })) }
            : 'none',
        ],
      ]),
  };
}

/** "fits", "possible: real-time scheduling", "ruled out: a kernel of its own". */
function shortVerdict(verdict: ModelVerdict): string {
  const [first] = cons(verdict);
  const reason = first && verdict.level !== 'fits' ? shortReason(first) : null;
  return reason ? `${LEVEL_WORD[verdict.level]}: ${reason}` : LEVEL_WORD[verdict.level];
}

const needOfRule = new Map(
  NEEDS.flatMap((need) => (needRuleOf(need)?.effects ?? []).map((effect) => [effect.id, need] as const)),
);

function shortReason({ rule, on }: Finding): string | null {
  const need = needOfRule.get(rule) ?? NEEDS.find((name) => `-${rule}-`.includes(`-${name}-`));
  if (need) return NEED_NAME[need];
  const words = RULE_WORDS.find(([pattern]) => pattern.test(rule));
  if (words) return words[1];
  if (on && 'app' in on) return softwareOf(on.app)?.name ?? null;
  return null;
}

const RULE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/legacy|pv-age|para-lives/, 'legacy'],
  [/vt-?x|extensions/, 'no VT-x'],
  [/no-root/, 'no root'],
  [/windows/, 'Windows guest'],
  [/macos/, 'macOS guest'],
  [/bsd/, 'BSD guest'],
  [/solaris/, 'Solaris guest'],
  [/family|foreign|other/, 'another system'],
  [/failed|tried/, 'tried, and it failed'],
  [/offer|host|hypervisor/, 'not on the platform in place'],
];
