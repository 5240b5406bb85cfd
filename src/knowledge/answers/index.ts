import type { Answer } from '../schema.ts';
import { containerSystemAnswers } from './container-systems.ts';
import { containerAnswers } from './containers.ts';
import { dangerAnswers } from './dangers.ts';
import { deviceAnswers } from './devices.ts';
import { licenceAnswers } from './licences.ts';
import { modelAnswers } from './models.ts';
import { operationAnswers } from './operations.ts';
import { performanceAnswers } from './performance.ts';
import { resourceAnswers } from './resources.ts';
import { statusAnswers } from './status.ts';
import { trustAnswers } from './trust.ts';

/** Questions that the field asks again and again, each sentence with its source. */
export const answers: readonly Answer[] = [
  ...modelAnswers,
  ...containerAnswers,
  ...containerSystemAnswers,
  ...deviceAnswers,
  ...licenceAnswers,
  ...statusAnswers,
  ...operationAnswers,
  ...resourceAnswers,
  ...performanceAnswers,
  ...trustAnswers,
  ...dangerAnswers,
];
