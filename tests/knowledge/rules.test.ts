import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import { citationOf } from '../../src/knowledge/citations.ts';
import { criterionScores } from '../../src/knowledge/criteria.ts';
import { type FamilyRule, familyRules } from '../../src/knowledge/families.ts';
import { needRules } from '../../src/knowledge/needs.ts';
import { platformRules } from '../../src/knowledge/platform-rules.ts';
import { platforms } from '../../src/knowledge/platforms/index.ts';
import { cite, criterionScoreSchema, needRuleSchema, platformRuleSchema, sourceSchema } from '../../src/knowledge/schema.ts';
import { ruleSources } from '../../src/knowledge/sources/rules.ts';
import {
  APPLIANCE,
  DESKTOP,
  FAILED_HERE,
  MICROVM,
  MOVING,
  NO_EXTENSIONS,
  NO_NESTING,
  NO_ROOT,
  NOT_OFFERED,
  PARA_LEGACY,
} from '../../src/knowledge/standing-rules.ts';
import { CRITERIA, MODELS, NEEDS } from '../../src/knowledge/vocabulary.ts';
import type { Question } from '../../src/understanding/question.ts';
import { platform, question, workload } from '../support/question.ts';

const standingRules = [
  PARA_LEGACY,
  DESKTOP,
  MICROVM,
  ...NO_EXTENSIONS,
  NO_NESTING,
  ...NO_ROOT,
  ...APPLIANCE,
  ...Object.values(NOT_OFFERED),
  ...Object.values(FAILED_HERE),
];
const needEffects = needRules.flatMap(({ need, effects }) => effects.map((effect) => ({ need, ...effect })));

function fires(asked: Question, id: string): boolean {
  return recommend(asked).workloads.some(({ verdicts }) =>
    MODELS.some((model) => verdicts[model].findings.some(({ rule }) => rule === id)),
  );
}

describe('the rules', () => {
  it('fit their schemas', () => {
    for (const rule of needRules) expect(() => needRuleSchema.parse(rule), rule.need).not.toThrow();
    for (const rule of platformRules) expect(() => platformRuleSchema.parse(rule), rule.id).not.toThrow();
    for (const score of criterionScores) expect(() => criterionScoreSchema.parse(score)).not.toThrow();
    for (const source of ruleSources) expect(() => sourceSchema.parse(source), source.id).not.toThrow();
  });

  it('have an id each', () => {
    const ids = [...needEffects, ...platformRules, ...familyRules, ...standingRules].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const id of ids) expect(cite.safeParse(id).success, id).toBe(true);
  });

  it('cite nothing that is not known', () => {
    const all = [
      ...needRules.map(({ what }) => what),
      ...needEffects,
      ...platformRules,
      ...familyRules,
      ...standingRules,
      ...criterionScores,
    ];
    expect(all.flatMap(({ cites }) => cites.filter((id) => citationOf(id) === null))).toEqual([]);
    expect(all.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it('name platforms that exist', () => {
    const known = new Set(platforms.map(({ id }) => id));
    const named = [
      ...platformRules.flatMap((rule) => rule.platforms),
      ...familyRules.flatMap(({ when }) => (when.type === 'platform' ? when.ids : [])),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('cover every need once, and every criterion for every model', () => {
    expect(needRules.map(({ need }) => need).sort()).toEqual([...NEEDS].sort());
    for (const criterion of CRITERIA) {
      for (const model of MODELS) {
        expect(
          criterionScores.filter((score) => score.criterion === criterion && score.model === model).length,
          `${criterion} ${model}`,
        ).toBe(1);
      }
    }
  });
});

describe('each need rule', () => {
  it.each(needEffects)('$id fires for a guest that needs $need, and only then', ({ id, need }) => {
    expect(fires(question({ workloads: [workload({ needs: [need] })] }), id)).toBe(true);
    expect(fires(question({ workloads: [workload()] }), id)).toBe(false);
  });
});

describe('each platform rule', () => {
  const cases = platformRules.flatMap((rule) =>
    rule.platforms.flatMap((id) => rule.needs.map((need) => ({ rule: rule.id, place: id, need }))),
  );

  it.each(cases)('$rule fires on $place for $need, and neither elsewhere nor without', ({ rule, place, need }) => {
    const candidates = [platform(place, 'in-place')];
    expect(fires(question({ workloads: [workload({ needs: [need] })], candidates }), rule)).toBe(true);
    expect(fires(question({ workloads: [workload()], candidates }), rule)).toBe(false);
    expect(fires(question({ workloads: [workload({ needs: [need] })] }), rule)).toBe(false);
  });
});

/** Places in which the conditions of family rules hold. */
const PLACES: readonly Partial<Question>[] = [
  {},
  ...(['linux', 'windows', 'bsd', 'solaris', 'macos'] as const).map((os) => ({ host: question({ host: { os } }).host })),
  { candidates: [platform('windows-containers')] },
  { candidates: [platform('xen')] },
];

describe('each family rule', () => {
  const familyCase = (rule: FamilyRule, place: Partial<Question>, family = rule.family): Question => {
    const detail = rule.when.type === 'detail' && family === rule.family ? (rule.when.words[0] ?? null) : null;
    const others = family === 'solaris' ? [workload({ os: 'linux' })] : [];
    return question({ ...place, workloads: [workload({ os: { family, detail, said: true } }), ...others] });
  };

  it.each(familyRules.filter(({ effect }) => effect !== 'none'))(
    '$id fires somewhere for $family, and not for another family',
    (rule) => {
      expect(PLACES.some((place) => fires(familyCase(rule, place), rule.id))).toBe(true);
      const other = rule.family === 'windows' ? 'macos' : 'windows';
      expect(PLACES.some((place) => fires(familyCase(rule, place, other), rule.id))).toBe(false);
    },
  );

  it.each(familyRules.filter(({ effect }) => effect === 'none'))(
    '$id leaves the model standing on a host of the same family',
    (rule) => {
      const same = question({ workloads: [workload({ os: rule.family })], host: { os: rule.family } });
      expect(recommend(same).workloads[0]?.verdicts[rule.model].level).toBe('fits');
      const other = question({ workloads: [workload({ os: rule.family })], host: { os: 'windows' } });
      expect(recommend(other).workloads[0]?.verdicts[rule.model].level).toBe('ruled-out');
    },
  );
});

describe('each standing rule', () => {
  const linux = [workload()];
  const cases: readonly (readonly [string, Question, Question])[] = [
    [PARA_LEGACY.id, question({ workloads: linux }), question({ workloads: linux, host: { vtx: false } })],
    [MOVING.id, question({ workloads: linux, host: { moving: true } }), question({ workloads: linux })],
    [DESKTOP.id, question({ workloads: linux, host: { desktop: true } }), question({ workloads: linux })],
    [
      MICROVM.id,
      question({ workloads: linux, priorities: ['isolation', 'quick-start'] }),
      question({ workloads: linux, priorities: ['quick-start'] }),
    ],
    ...NO_EXTENSIONS.map(
      ({ id }) => [id, question({ workloads: linux, host: { vtx: false } }), question({ workloads: linux })] as const,
    ),
    [
      NO_NESTING.id,
      question({ workloads: [workload({ needs: ['nested-virt'] })], host: { vtx: false } }),
      question({ workloads: [workload({ needs: ['nested-virt'] })] }),
    ],
    ...NO_ROOT.map(
      ({ id }) =>
        [
          id,
          question({ workloads: [workload({ needs: ['own-kernel'] })], host: { noRoot: true } }),
          question({ workloads: linux, host: { noRoot: true } }),
        ] as const,
    ),
    ...APPLIANCE.map(
      ({ id }) =>
        [id, question({ workloads: [workload({ apps: ['home-assistant-os'] })] }), question({ workloads: linux })] as const,
    ),
    [
      NOT_OFFERED.os.id,
      question({ workloads: linux, host: { hypervisor: 'xcp-ng' } }),
      question({ workloads: linux, host: { hypervisor: 'proxmox-ve' } }),
    ],
    [
      NOT_OFFERED.para.id,
      question({ workloads: linux, host: { hypervisor: 'xcp-ng' } }),
      question({ workloads: linux, host: { hypervisor: 'xen' } }),
    ],
    ...MODELS.map(
      (model) =>
        [
          FAILED_HERE[model].id,
          question({ workloads: linux, candidates: [{ type: 'model', id: model, role: 'failed' }] }),
          question({ workloads: linux }),
        ] as const,
    ),
  ];

  it.each(cases)('%s fires where it should, and not elsewhere', (id, where, elsewhere) => {
    expect(fires(where, id)).toBe(true);
    expect(fires(elsewhere, id)).toBe(false);
  });

  it('lets a KVM host run containers beside its virtual machines', () => {
    expect(fires(question({ workloads: linux, host: { hypervisor: 'kvm-qemu' } }), NOT_OFFERED.os.id)).toBe(false);
  });
});
