import type { Source } from '../schema.ts';
import { careSources } from './answers-care.ts';
import { containerSystemSources } from './answers-container-systems.ts';
import { deviceAndProductSources } from './answers-devices-products.ts';
import { dockerSources } from './answers-docker.ts';
import { guestSources } from './answers-guests.ts';
import { hostSources } from './answers-hosts.ts';
import { hypervisorSources } from './answers-hypervisors.ts';
import { inContainerSources } from './answers-in-containers.ts';
import { limitSources } from './answers-limits.ts';
import { manualSources } from './answers-manuals.ts';
import { pairSources } from './answers-pairs.ts';
import { particularGuestSources } from './answers-particular.ts';
import { questionSources } from './answers-questions.ts';
import { shortQuestionSources } from './answers-short.ts';
import { threadSources } from './answers-threads.ts';
import { workSources } from './answers-work.ts';

/** Everything that was read for the kept answers and stands in no other list. */
export const answerSources: readonly Source[] = [
  ...careSources,
  ...containerSystemSources,
  ...deviceAndProductSources,
  ...dockerSources,
  ...guestSources,
  ...hostSources,
  ...hypervisorSources,
  ...inContainerSources,
  ...limitSources,
  ...manualSources,
  ...pairSources,
  ...particularGuestSources,
  ...questionSources,
  ...shortQuestionSources,
  ...threadSources,
  ...workSources,
];
