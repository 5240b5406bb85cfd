import type { Source } from '../schema.ts';
import { paperSources } from './evidence-papers.ts';
import { projectSources } from './evidence-projects.ts';
import { vendorSources } from './evidence-vendors.ts';

export const evidenceSources: readonly Source[] = [...projectSources, ...vendorSources, ...paperSources];
