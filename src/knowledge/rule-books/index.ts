import { azureAvs } from './azure-avs.ts';
import { defaultRules } from './default.ts';
import { kubev2v } from './kubev2v.ts';
import { nutanixWorkshop } from './nutanix-workshop.ts';
import { odin } from './odin.ts';
import { presizion } from './presizion.ts';
import type { RuleBook } from './schema.ts';
import { spiral } from './spiral.ts';
import { vcf } from './vcf.ts';

/** The rules that a plan can be made by: ours first, then those of seven public tools. */
export const ruleBooks: readonly RuleBook[] = [defaultRules, nutanixWorkshop, presizion, odin, azureAvs, vcf, spiral, kubev2v];
