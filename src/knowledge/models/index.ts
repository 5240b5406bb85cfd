import type { ModelCard } from '../schema.ts';
import { containerKinds } from './container-kinds.ts';
import { hypervisorKinds } from './hypervisor-kinds.ts';
import { models } from './models.ts';

/** The three models, then their kinds. */
export const modelCards: readonly ModelCard[] = [...models, ...hypervisorKinds, ...containerKinds];
