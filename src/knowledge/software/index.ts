import type { Software } from '../schema.ts';
import { backup } from './backup.ts';
import { business } from './business.ts';
import { ci } from './ci.ts';
import { container } from './container.ts';
import { database } from './database.ts';
import { desktop } from './desktop.ts';
import { desktopSoftware } from './desktop-software.ts';
import { development } from './development.ts';
import { directory } from './directory.ts';
import { enterpriseProducts } from './enterprise-products.ts';
import { fileService } from './file-service.ts';
import { games } from './games.ts';
import { unixGuests } from './guest-unix.ts';
import { windowsGuests } from './guest-windows.ts';
import { homeAutomation } from './home-automation.ts';
import { homeDevices } from './home-devices.ts';
import { hostingPanel } from './hosting-panel.ts';
import { kernelSecurity } from './kernel-security.ts';
import { lab } from './lab.ts';
import { machineLearning } from './machine-learning.ts';
import { mail } from './mail.ts';
import { media } from './media.ts';
import { messaging } from './messaging.ts';
import { monitoring } from './monitoring.ts';
import { musicStreaming } from './music-streaming.ts';
import { nameServices } from './name-services.ts';
import { networkAppliance } from './network-appliance.ts';
import { orchestrator } from './orchestrator.ts';
import { science } from './science.ts';
import { security } from './security.ts';
import { storage } from './storage.ts';
import { telephony } from './telephony.ts';
import { vpn } from './vpn.ts';
import { web } from './web.ts';
import { windowsProducts } from './windows-products.ts';

/** Every product and role that people name, and what it demands of the platform. An alias belongs to one entry only. */
export const software: readonly Software[] = [
  ...mail,
  ...web,
  ...database,
  ...directory,
  ...nameServices,
  ...fileService,
  ...vpn,
  ...networkAppliance,
  ...monitoring,
  ...media,
  ...musicStreaming,
  ...homeAutomation,
  ...homeDevices,
  ...telephony,
  ...ci,
  ...container,
  ...orchestrator,
  ...desktop,
  ...desktopSoftware,
  ...business,
  ...windowsProducts,
  ...enterpriseProducts,
  ...development,
  ...lab,
  ...messaging,
  ...backup,
  ...security,
  ...kernelSecurity,
  ...storage,
  ...science,
  ...machineLearning,
  ...games,
  ...hostingPanel,
  ...windowsGuests,
  ...unixGuests,
];
