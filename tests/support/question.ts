import type { Need, OsFamily } from '../../src/knowledge/vocabulary.ts';
import {
  type Candidate,
  type Host,
  type Question,
  type StatedNeed,
  UNKNOWN_HOST,
  type Workload,
} from '../../src/understanding/question.ts';

/** A question with nothing said but what the test says. */
export function question(parts: Partial<Omit<Question, 'host'>> & { readonly host?: Partial<Host> } = {}): Question {
  return {
    text: '',
    intent: { kind: 'recommendation' },
    topic: null,
    workloads: [],
    unwanted: [],
    denied: [],
    priorities: [],
    foremost: null,
    candidates: [],
    ...parts,
    host: { ...UNKNOWN_HOST, ...parts.host },
  };
}

/** A workload on Linux without needs, unless the test says otherwise. `needs` may be bare names: then they are hard and were said. */
export function workload(
  parts: Partial<Omit<Workload, 'os' | 'needs'>> & {
    readonly os?: OsFamily | Workload['os'];
    readonly needs?: readonly (Need | StatedNeed)[];
  } = {},
): Workload {
  const os = parts.os ?? 'linux';
  return {
    name: 'guest',
    count: 1,
    apps: [],
    size: { memoryGiB: null, vcpus: null },
    tried: [],
    priorities: [],
    ...parts,
    os: typeof os === 'string' ? { family: os, detail: null, said: true } : os,
    needs: (parts.needs ?? []).map((need) => (typeof need === 'string' ? { need, degree: 'hard', from: { said: need } } : need)),
  };
}

/** A need that an adjective softened: students and customers rather than strangers. */
export function soft(need: Need): StatedNeed {
  return { need, degree: 'soft', from: { said: need } };
}

export function platform(id: string, role: Candidate['role'] = 'candidate'): Candidate {
  return { type: 'platform', id, role };
}

export function model(id: 'hardware' | 'para' | 'os', role: Candidate['role'] = 'candidate'): Candidate {
  return { type: 'model', id, role };
}
