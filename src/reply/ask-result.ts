import type { Kind, Model, Need, OsFamily, Priority, Topic } from '../knowledge/vocabulary.ts';

/** The stable contract of `virt ask --json`. Fields are only ever added. */
export interface AskResult {
  readonly id: string | null;
  readonly kind: 'recommendation' | 'answer' | 'clarification' | 'smalltalk' | 'refusal';
  readonly topic: Topic | null;
  readonly workloads: readonly {
    readonly name: string;
    readonly count: number;
    readonly os: { readonly family: OsFamily; readonly detail: string | null };
    readonly apps: readonly string[];
    readonly needs: readonly Need[];
    readonly recommended: { readonly model: Model | null; readonly kind: Kind | null; readonly platforms: readonly string[] };
    readonly verdicts: Readonly<Record<Model, 'fits' | 'possible' | 'ruled-out'>>;
    readonly confidence: number;
  }[];
  readonly priorities: readonly Priority[];
  readonly host: {
    readonly vtx: boolean | null;
    readonly memoryGiB: number | null;
    readonly cores: number | null;
    readonly hypervisor: string | null;
  };
  readonly estate: Model | 'mixed' | null;
  readonly tooClose: boolean;
  readonly assumptions: readonly string[];
  readonly flips: readonly { readonly change: string; readonly to: Model }[];
  readonly ask: string | null;
  readonly text: string;
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[];
  /** The version of the knowledge that the answer comes from. */
  readonly knowledge: string;
}
