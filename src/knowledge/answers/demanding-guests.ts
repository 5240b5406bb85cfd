import type { Answer } from '../schema.ts';

/** Guests with cards, desktops and very new or very old systems. */
export const demandingGuestAnswers: readonly Answer[] = [
  {
    id: 'gpu-live-migration',
    topic: 'migration',
    title: 'Moving a virtual machine that has a device of its host',
    about: [
      [
        'gpu',
        'vgpu',
        'graphics card',
        'passed through',
        'passthrough',
        'pass through',
        'pci card',
        'pci device',
        'usb device',
        'usb stick',
        'nvidia',
        'cuda',
      ],
      ['live migrat', 'livemigrat', 'vmotion', 'migrat', 'move while', 'move running'],
    ],
    says: [
      {
        text: 'With a whole card or another device passed through: no live migration. The machine is tied to the hardware of its host and has to be shut down first.',
        cites: ['ans-gpu-passthrough-nvidia', 'dev-hw-gpu-migrate'],
      },
      {
        text: 'With a share of a GPU it depends on card and platform: vSphere marks each vGPU type as able to move or not.',
        cites: ['ans-vgpu-vsphere', 'dev-hw-gpu-migrate'],
      },
      {
        text: 'Hyper-V in Windows Server 2025 moves machines with GPU partitions live, if the processors track DMA in the IOMMU; without that they are restarted. In a cluster it takes the Datacenter edition.',
        cites: ['ans-gpu-partitioning'],
      },
      {
        text: 'Nutanix AHV starts such a machine only on a host that has the GPU free.',
        cites: ['dev-hw-ahv'],
      },
    ],
  },
  {
    id: 'vdi',
    topic: 'feasibility',
    title: 'Desktops on servers (VDI)',
    about: [
      ['vdi', 'virtual desktop', 'hosted desktop', 'desktop virtualis', 'desktops on a server', 'thin client', 'remote desktops'],
      ['what', 'which', 'how', 'should', 'work', 'need', 'container', 'vm', 'best', 'gpu', 'use'],
    ],
    says: [
      {
        text: 'Desktops run in virtual machines: each has a screen and a kernel of its own, and any system runs unchanged.',
        cites: ['gof-hw-any-os', 'gof-hw-xenhvm', 'ks-hw-own-kernel'],
      },
      { text: 'Windows containers have no desktop and no RDP.', cites: ['ans-win-gui'] },
      {
        text: 'For graphics a card can be shared: GPU partitioning on Hyper-V gives each desktop a slice, and vGPU does on other platforms where card and licence allow.',
        cites: ['ans-gpu-partitioning', 'dev-hw-xenserver-vgpu'],
      },
      {
        text: 'Each Windows desktop needs a right of its own: Software Assurance on the device, or a VDA subscription. Check your contract.',
        cites: ['ans-windows-vda'],
      },
    ],
  },
  {
    id: 'windows-11-guest',
    topic: 'feasibility',
    title: 'Windows 11 in a virtual machine',
    about: [
      ['windows 11', 'win11', 'win 11'],
      ['tpm', 'uefi', 'secure boot', 'generation', 'requirement', 'does not meet', 'doesn t meet', 'can t run windows'],
    ],
    says: [
      {
        text: 'Windows 11 asks for UEFI firmware, a TPM 2.0, at least 4 GB of memory and 64 GB of disk, and a rather new processor.',
        cites: ['ans-win11-osinfo'],
      },
      {
        text: 'A virtual TPM will do: OpenShift Virtualization, for instance, starts a Windows 11 image without a physical one.',
        cites: ['ans-win11-openshift'],
      },
      { text: 'On Hyper-V take a machine of generation 2.', cites: ['gof-hw-hyperv-gen2'] },
      {
        text: 'See that the state of the virtual TPM is kept: where it is lost at shutdown, as on Harvester at first, do not switch BitLocker on.',
        cites: ['ans-win11-harvester', 'ans-win11-openshift'],
      },
    ],
  },
  {
    id: 'windows-nt4',
    topic: 'feasibility',
    title: 'Windows NT 4.0 as a guest',
    about: [
      ['nt4', 'nt 4', 'windows nt', 'win nt'],
      ['vm', 'virtual', 'kvm', 'qemu', 'proxmox', 'esxi', 'hyper v', 'guest', 'host', 'server', 'live', 'keep', 'run'],
    ],
    says: [
      {
        text: 'It runs on QEMU if you show it a machine of its time: a Pentium as processor, an IDE disk, an NE2000 network card, no ACPI. One guide also leaves KVM off.',
        cites: ['ans-nt4-kvm', 'ans-nt4-cpu'],
      },
      {
        text: 'Give it one processor: with several, NT 4 crashed QEMU under KVM until that was patched (2022).',
        cites: ['ans-nt4-smp', 'ans-nt4-kvm'],
      },
      {
        text: 'Its boot partition takes 4 GB at most. Moving an installed system in from SCSI often ends in a blue screen (0x7B): a new installation is easier.',
        cites: ['ans-nt4-kvm'],
      },
    ],
  },
];
