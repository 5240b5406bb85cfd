import type { Platform } from '../schema.ts';
import { appContainers } from './app-containers.ts';
import { desktopPlatforms } from './desktop.ts';
import { linuxSystemContainers } from './linux-containers.ts';
import { linuxHypervisors } from './linux-hypervisors.ts';
import { microvmPlatforms } from './microvms.ts';
import { otherHypervisors } from './other-hypervisors.ts';
import { unixContainers } from './unix-containers.ts';
import { vmwarePlatforms } from './vmware.ts';
import { xenPlatforms } from './xen.ts';

/** Every platform the advisor knows, alive or not. */
export const platforms: readonly Platform[] = [
  ...linuxHypervisors,
  ...vmwarePlatforms,
  ...otherHypervisors,
  ...xenPlatforms,
  ...desktopPlatforms,
  ...microvmPlatforms,
  ...linuxSystemContainers,
  ...unixContainers,
  ...appContainers,
];
