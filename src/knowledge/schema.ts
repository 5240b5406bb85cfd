import { z } from 'zod';
import { CRITERIA, DIMENSIONS, KINDS, MODELS, NEEDS, OS_FAMILIES, THEMES } from './vocabulary.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);
const prose = z.string().min(3).max(600);

/** A cite names a source or an evidence entry; `citations.ts` turns either into a source to show. */
export const cite = id;
const cites = z.array(cite).min(1);

/** Where something was read. `url` is null where only a secondary copy is reachable: then the work itself is named. */
export const sourceSchema = z.strictObject({
  id,
  title: z.string().min(3),
  authors: z.string().optional(),
  year: z.number().int().min(1970).max(2030).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** One claim that was read in one source, with the conditions under which it holds. */
export const evidenceSchema = z.strictObject({
  id,
  model: z.enum([...MODELS, 'any']),
  kind: z.enum(KINDS).optional(),
  platform: z.string(),
  dimension: z.enum(DIMENSIONS),
  claim: prose,
  source: id,
  section: z.string().optional(),
  /** Why a reader should not take it as today's figure. */
  dated: prose.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const claimSchema = z.strictObject({ text: prose, cites });
export type Claim = z.infer<typeof claimSchema>;

/** A model of virtualisation, or a kind of it. `stack` is drawn from the hardware upwards. */
export const modelCardSchema = z.strictObject({
  id: z.enum([...MODELS, ...KINDS]),
  name: z.string(),
  aliases: z.array(z.string()),
  what: claimSchema,
  stack: z.array(z.strictObject({ layer: z.string(), perGuest: z.boolean(), note: z.string().optional() })).min(3),
  guestNeeds: z.array(claimSchema).min(1),
  hostNeeds: z.array(claimSchema).min(1),
  goodAt: z.array(claimSchema).min(1),
  badAt: z.array(claimSchema).min(1),
});
export type ModelCard = z.infer<typeof modelCardSchema>;

/**
 * A product that hosts guests. `offers` lists every model that it runs natively, its own first; `kernel` is the one kernel family that
 * guests of its OS-virtualisation share.
 */
export const platformSchema = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()),
  vendor: z.string().optional(),
  model: z.enum(MODELS),
  kind: z.enum(KINDS),
  offers: z.array(z.enum(KINDS)).min(1),
  kernel: z.enum(OS_FAMILIES).optional(),
  guests: z.array(z.enum(OS_FAMILIES)).min(1),
  status: z.strictObject({
    state: z.enum(['active', 'legacy', 'eol']),
    says: prose,
    endOfLife: z.string().optional(),
    successors: z.array(id),
    cites,
  }),
  summary: claimSchema,
  facts: z.array(claimSchema),
});
export type Platform = z.infer<typeof platformSchema>;

/**
 * A product that people run in a guest. `os`: families that it runs on, the usual first. `needs`: what it demands of the platform;
 * `advice`: what its makers or experts say about a model.
 */
export const softwareSchema = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()),
  theme: z.enum(THEMES),
  os: z.array(z.enum(OS_FAMILIES)).min(1),
  osDetail: z.string().optional(),
  /** The whole guest is an image with a system of its own (HAOS, pfSense, TrueNAS). */
  appliance: z.boolean().optional(),
  /** A server of its own, in a theme that holds plumbing too (GitLab among Git and Ansible). */
  service: z.literal(true).optional(),
  /** `soft`: what the need's rules say is weakened by one step (customers are tenants, but not the internet's strangers). */
  needs: z.array(
    z.strictObject({
      need: z.enum(NEEDS),
      degree: z.enum(['hard', 'soft']).optional(),
      /** The host's admin can meet the need for a container: soft where the host is the asker's own. */
      softOnOwnHost: z.literal(true).optional(),
      because: prose,
      cites,
    }),
  ),
  advice: z.array(
    z.strictObject({
      model: z.enum(MODELS),
      effect: z.enum(['prefers', 'discourages', 'rules-out']),
      /** Only where the guest runs this family; for products of several. */
      family: z.enum(OS_FAMILIES).optional(),
      because: prose,
      cites,
    }),
  ),
});
export type Software = z.infer<typeof softwareSchema>;

/** What a need does to each model. Absent model: no effect. */
export const needRuleSchema = z.strictObject({
  need: z.enum(NEEDS),
  name: z.string(),
  what: claimSchema,
  effects: z.array(
    z.strictObject({
      id,
      model: z.enum(MODELS),
      effect: z.enum(['rules-out', 'caveat', 'favours']),
      /** A line of configuration rather than a reason to choose otherwise. */
      slight: z.literal(true).optional(),
      because: prose,
      remedy: prose.optional(),
      cites,
    }),
  ),
});
export type NeedRule = z.infer<typeof needRuleSchema>;

/** What a platform does to a need, where it differs from its model: lifts a rule ("Virtuozzo migrates containers live") or adds one. */
export const platformRuleSchema = z.strictObject({
  id,
  platforms: z.array(id).min(1),
  needs: z.array(z.enum(NEEDS)).min(1),
  model: z.enum(MODELS),
  effect: z.enum(['rules-out', 'caveat', 'lifts']),
  because: prose,
  remedy: prose.optional(),
  cites,
});
export type PlatformRule = z.infer<typeof platformRuleSchema>;

/** How well a model does on a criterion, 0 (worst of the three) to 1 (best), and the evidence behind it. */
export const criterionScoreSchema = z.strictObject({
  criterion: z.enum(CRITERIA),
  model: z.enum(MODELS),
  score: z.number().min(0).max(1),
  because: prose,
  cites,
});
export type CriterionScore = z.infer<typeof criterionScoreSchema>;

export const reasonSchema = z.strictObject({ id, name: z.string(), claim: claimSchema });
export type Reason = z.infer<typeof reasonSchema>;

export const dangerSchema = z.strictObject({
  id,
  name: z.string(),
  claims: z.array(claimSchema).min(1),
  mitigations: z.strictObject({ hardware: claimSchema, para: claimSchema, os: claimSchema }),
});
export type Danger = z.infer<typeof dangerSchema>;

/** A question that people ask again and again, answered once, every sentence with its source. */
export const answerSchema = z.strictObject({
  id,
  topic: z.string(),
  title: z.string(),
  /** Words that must be in the message (each group: any of its alternatives), as lower-case stems. */
  about: z.array(z.array(z.string()).min(1)).min(1),
  says: z.array(claimSchema).min(1),
  /** True where no sentence leans on another, so that the one about what the asker names may come first. */
  anyOrder: z.literal(true).optional(),
});
export type Answer = z.infer<typeof answerSchema>;
