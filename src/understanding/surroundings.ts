import { softwareOf } from '../knowledge/subjects.ts';
import type { Head } from './heads.ts';
import type { Message } from './tokens.ts';

/** "… works on my windows pc": the machine that somebody sits at is no workload, where anything else is named, be it one of several `systems`. */
export function withoutContext(message: Message, heads: readonly Head[], systems: number): Head[] {
  const others = heads.some((head) => themeOf(head) !== 'storage');
  const rest = heads.filter(
    (head) =>
      !(others && isStorageHost(message, head)) &&
      !(
        themeOf(head) === 'desktop' &&
        !head.quantity &&
        /\b(?:on|from|of|at)\s+(?:my|our|the|a)\s+(?:[a-z]+\s+)?$/.test(
          message.text.slice(Math.max(0, head.start - 24), head.start),
        )
      ),
  );
  return rest.length > 0 || (systems > 0 && heads.every(({ app }) => app === 'linux-desktop')) ? rest : [...heads];
}

/** "Proxmox or TrueNAS?": two hosts to choose from. */
const OR_BEFORE = /\b(?:proxmox(?:\s+ve)?|pve|esxi?|vsphere|vmware|hyper-?v|xcp-?ng|xenserver)\s+(?:or|vs\.?|versus)\s+$/;

/** "TrueNAS Scale, just want Docker on it": the box below, unless it is to be a virtual machine itself. */
function isStorageHost(message: Message, head: Head): boolean {
  const entry = head.app ? softwareOf(head.app) : null;
  if (entry?.id === 'nas')
    return (
      /\b(?:synology|qnap|ugreen|asustor|terramaster|netgear)\s+$/.test(
        message.text.slice(Math.max(0, head.start - 14), head.start),
      ) || /^\s+(?:has|runs|with|can|offers|supports)\b/.test(message.text.slice(head.end, head.end + 10))
    );
  if (entry?.appliance !== true || entry.theme !== 'storage') return false;
  if (OR_BEFORE.test(message.text.slice(Math.max(0, head.start - 24), head.start))) return true;
  if (/\b(?:proxmox|pve|esxi?|vsphere|vmware|hyper-?v|xcp-?ng|xenserver|virtualbox)\b/.test(message.text)) return false;
  const around = message.text.slice(Math.max(0, head.start - 30), head.end + 40);
  if (isListed(message, head.start)) return false;
  return !/\b(?:as|in|into)\s+an?\s+(?:\w+\s+)?(?:vm|virtual)|\bvirtuali[sz]/.test(around);
}

/** "…, Nextcloud and TrueNAS": one of several things to run. */
export function isListed(message: Message, start: number): boolean {
  return /[\w)]\s*(?:,|\band\b|[&+]|\bplus\b)\s*(?:an?\s+)?$/.test(message.text.slice(Math.max(0, start - 30), start));
}

/** The theme of what a head names in the catalogue. */
export function themeOf(head: Head): string | undefined {
  return head.app ? softwareOf(head.app)?.theme : undefined;
}
