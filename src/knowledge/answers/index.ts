import type { Answer } from '../schema.ts';
import { basicAnswers } from './basics.ts';
import { bsdAnswers } from './bsd-guests.ts';
import { ciAndLabAnswers } from './ci-and-labs.ts';
import { containerCareAnswers } from './container-care.ts';
import { containerMemoryAnswers } from './container-memory.ts';
import { containerResourceAnswers } from './container-resources.ts';
import { containerServiceAnswers } from './container-services.ts';
import { containerSystemAnswers } from './container-systems.ts';
import { containerWallAnswers } from './container-walls.ts';
import { containerAnswers } from './containers.ts';
import { dangerAnswers } from './dangers.ts';
import { demandingGuestAnswers } from './demanding-guests.ts';
import { deviceAnswers } from './devices.ts';
import { dockerPlaceAnswers } from './docker-places.ts';
import { foreignContainerAnswers } from './foreign-containers.ts';
import { guestLimitAnswers } from './guest-limits.ts';
import { guestNetworkAnswers } from './guest-networks.ts';
import { hardwareInGuestsAnswers } from './hardware-in-guests.ts';
import { hostCareAnswers } from './host-care.ts';
import { hostResourceAnswers } from './host-resources.ts';
import { hostTuningAnswers } from './host-tuning.ts';
import { hostedAndRentedAnswers } from './hosted-and-rented.ts';
import { insideContainerAnswers } from './inside-containers.ts';
import { kvmToolAnswers } from './kvm-tools.ts';
import { licenceAnswers } from './licences.ts';
import { guestLicenceAnswers } from './licences-by-guest.ts';
import { linuxToolAnswers } from './linux-tools-elsewhere.ts';
import { macAndXenAnswers } from './mac-and-xen.ts';
import { modelAnswers } from './models.ts';
import { movingAnswers } from './moving-guests.ts';
import { nestedHypervisorAnswers } from './nested-hypervisors.ts';
import { nestingAnswers } from './nesting.ts';
import { operationAnswers } from './operations.ts';
import { pairAnswers } from './pairs.ts';
import { particularGuestAnswers } from './particular-guests.ts';
import { performanceAnswers } from './performance.ts';
import { portAnswers } from './ports-of-guests.ts';
import { productAnswers } from './products.ts';
import { resourceAnswers } from './resources.ts';
import { savingAnswers } from './saving-guests.ts';
import { seeingGuestAnswers } from './seeing-guests.ts';
import { shortQuestionAnswers } from './short-questions.ts';
import { specialWorkAnswers } from './special-work.ts';
import { statusAnswers } from './status.ts';
import { trustAnswers } from './trust.ts';
import { unixAndOpenvzAnswers } from './unix-and-openvz.ts';
import { windowsHostAnswers } from './windows-hosts.ts';
import { xenBootAnswers } from './xen-boot.ts';
import { xenGuestAnswers } from './xen-guests.ts';

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
  ...insideContainerAnswers,
  ...containerWallAnswers,
  ...dockerPlaceAnswers,
  ...foreignContainerAnswers,
  ...macAndXenAnswers,
  ...kvmToolAnswers,
  ...nestingAnswers,
  ...hardwareInGuestsAnswers,
  ...productAnswers,
  ...unixAndOpenvzAnswers,
  ...movingAnswers,
  ...savingAnswers,
  ...hostResourceAnswers,
  ...specialWorkAnswers,
  ...bsdAnswers,
  ...containerCareAnswers,
  ...containerServiceAnswers,
  ...demandingGuestAnswers,
  ...hostedAndRentedAnswers,
  ...guestLicenceAnswers,
  ...nestedHypervisorAnswers,
  ...ciAndLabAnswers,
  ...containerMemoryAnswers,
  ...hostCareAnswers,
  ...hostTuningAnswers,
  ...seeingGuestAnswers,
  ...windowsHostAnswers,
  ...xenBootAnswers,
  ...xenGuestAnswers,
  ...guestLimitAnswers,
  ...guestNetworkAnswers,
  ...containerResourceAnswers,
  ...particularGuestAnswers,
  ...linuxToolAnswers,
  ...portAnswers,
  ...shortQuestionAnswers,
  ...pairAnswers,
  ...basicAnswers,
];
