/**
 * Machines that belong to a platform rather than to its users, by the names that their makers give them: they go when the platform goes.
 * vCLS: VMware KB 80472. CVM: Nutanix names it NTNX-<serial>-CVM. Z-VRA: Zerto. The others are the default names of VMware's own appliances.
 */
const APPLIANCES: readonly RegExp[] = [
  /^vcls\b/i,
  /^ntnx-.*-cvm$/i,
  /^(?:vmware[ _-])?(?:v ?center|vcsa)(?:[ _-]?(?:server|appliance|vcsa|\d+))*(?:\.|$)/i,
  /^(?:vmware[ _-])?(?:vcsa|embedded-vcenter-server-appliance)\b/i,
  /^nsx(?:t|v)?[ _-]*(?:edge|controller|manager|mgr|ctrl|unified|global)/i,
  /^(?:edge|controller)[ _-]nsx/i,
  /^vmware-(?:vsan|hcx|srm|vra|vrops|vrli|vrni)\b/i,
  /^(?:vsan|vsan-file-services|vsphere file service)[ _-](?:witness|agent|node)/i,
  /^vsphere[ _-](?:replication|management|data protection)/i,
  /^z-vra-/i,
  /^(?:stctlvm|scvm)-/i,
  /^Domain-0$/i,
  /^Control domain on host\b/i,
];
const ANY = new RegExp(APPLIANCES.map(({ source }) => source).join('|'), 'i');

/** Whether a machine's name is one that the maker of a platform gives to a part of the platform. */
export function isAppliance(name: string): boolean {
  return ANY.test(name.trim());
}
