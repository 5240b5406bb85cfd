import type { Criterion, Kind, Model, Priority } from '../knowledge/vocabulary.ts';
import type { Question, Workload } from '../understanding/question.ts';

export type Level = 'fits' | 'possible' | 'ruled-out';

/** One reason for or against a model: which rule fired, on what, and where the rule comes from. */
export interface Finding {
  readonly rule: string;
  readonly effect: 'rules-out' | 'caveat' | 'favours';
  readonly because: string;
  readonly remedy: string | null;
  /** What fired it: the asker's words, or a product of the catalogue. Null for a fact of the model itself. */
  readonly on: { readonly said: string } | { readonly app: string } | null;
  readonly cites: readonly string[];
}

export interface ModelVerdict {
  readonly model: Model;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** Mean of the weighted criteria, 0 to 1. Null when the model is ruled out. */
  readonly score: number | null;
  /** Share of the sampled weightings in which this model comes first, 0 to 1 (SMAA acceptability of rank one). */
  readonly acceptability: number;
}

export interface Flip {
  readonly change: string;
  readonly to: Model;
}

export interface WorkloadAdvice {
  readonly workload: Workload;
  readonly verdicts: Readonly<Record<Model, ModelVerdict>>;
  /** Null when all three models are ruled out. */
  readonly best: { readonly model: Model; readonly kind: Kind; readonly platforms: readonly string[] } | null;
  /** The model that suits the workload alone, where the estate draws it elsewhere. */
  readonly alone: Model | null;
  readonly confidence: number;
  readonly tooClose: boolean;
  readonly criteria: readonly { readonly criterion: Criterion; readonly weight: number }[];
  readonly flips: readonly Flip[];
}

/** The question whose answer would change most, and what people most likely say to it: each a sentence that changes the plan. */
export interface Asking {
  readonly question: string;
  readonly answers: readonly { readonly label: string; readonly says: string }[];
}

export interface Recommendation {
  readonly question: Question;
  readonly workloads: readonly WorkloadAdvice[];
  readonly estate: Model | 'mixed' | null;
  /** What a mix costs and why it pays, where the estate is mixed. */
  readonly mix: { readonly models: readonly Model[]; readonly families: readonly string[] } | null;
  readonly priorities: readonly Priority[];
  readonly tooClose: boolean;
  readonly assumptions: readonly string[];
  readonly flips: readonly Flip[];
  readonly ask: Asking | null;
}
