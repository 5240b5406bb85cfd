import type { Answer } from '../schema.ts';

/** Tapes, serial ports, screens and graphics cards of guests. */
export const portAnswers: readonly Answer[] = [
  {
    id: 'tape-in-guest',
    topic: 'feasibility',
    title: 'Tape drives and SCSI devices in guests',
    about: [
      ['tape', 'lto ', 'lto4', 'lto5', 'lto6', 'lto7', 'lto8', 'autoloader', 'medium changer', 'scsi device', 'scsi scanner'],
      ['vm', 'guest', 'virtual', 'esx', 'vmware', 'vsphere', 'hyper', 'kvm', 'proxmox', 'xen', 'container', 'lxc'],
    ],
    says: [
      {
        text: 'It depends on the hypervisor: KVM hands a SCSI tape drive or changer to a virtual machine as a host device; VMware does not support drives connected directly to ESXi 5.x.',
        cites: ['ans-tape-kvm', 'ans-tape-esxi'],
      },
      {
        text: 'Where it is not supported, pass the whole controller (HBA) through to the VM, or keep a physical backup server with the Fibre Channel adapter.',
        cites: ['dev-hw-pve-pci', 'ans-tape-esxi'],
      },
      {
        text: 'It ties the guest to the host: detach the device before a live migration, and check its name after each restart.',
        cites: ['ans-tape-kvm'],
      },
    ],
  },
  {
    id: 'serial-in-guest',
    topic: 'feasibility',
    title: 'Serial ports in guests',
    about: [
      ['serial port', 'com port', 'rs232', 'rs 232', 'ttys0', 'ttyusb', 'serial modem', 'parallel port', 'lpt'],
      ['vm', 'guest', 'virtual', 'esx', 'vmware', 'vsphere', 'hyper', 'kvm', 'proxmox', 'container', 'lxc', 'docker'],
    ],
    says: [
      {
        text: 'Yes: a virtual serial port can be a physical port of the host, a file, a pipe to another guest, or a connection over the network.',
        cites: ['ans-serial-vsphere'],
      },
      {
        text: 'vMotion refuses a guest with a direct network serial port; a concentrator between them lets it move.',
        cites: ['ans-serial-vmotion'],
      },
      {
        text: 'Parallel ports: none to add or change since vSphere 8.0.',
        cites: ['ans-serial-vsphere'],
      },
      { text: 'A container uses the device node of its host.', cites: ['ans-usb-lxc'] },
    ],
  },
  {
    id: 'graphics-in-guest',
    topic: 'feasibility',
    title: '3D graphics in a virtual machine',
    about: [
      [
        '3d accel',
        '3d graphic',
        '3d in ',
        'opengl',
        'directx',
        'graphics accel',
        'virgl',
        'virtio gpu',
        'graphics card',
        'vulkan',
      ],
      ['vm', 'guest', 'virtual', 'kvm', 'qemu', 'hyper', 'esx'],
    ],
    says: [
      {
        text: 'By a virtual card: virtio-gpu with VirGL brings OpenGL of the host to Linux guests; drivers for Windows guests are experimental.',
        cites: ['ans-virgl'],
      },
      {
        text: 'For full speed pass a whole card through (the host loses it) or a share of one (SR-IOV, vGPU).',
        cites: ['ans-virgl', 'dev-hw-pve-pci'],
      },
      {
        text: 'A guest with a card of its own cannot migrate live without support by the maker of the card.',
        cites: ['dev-hw-gpu-migrate'],
      },
    ],
  },
  {
    id: 'card-in-virtualbox',
    topic: 'feasibility',
    title: 'A graphics card for a VirtualBox guest',
    about: [
      ['virtualbox', 'vbox', 'virtual box'],
      ['nvidia', 'gpu', 'graphics card', 'cuda', 'geforce', 'radeon', 'pci passthrough', 'pci pass through', 'rtx '],
    ],
    says: [
      {
        text: 'No: VirtualBox does not support GPU passthrough. It dropped all PCI passthrough in version 6.1, as incomplete.',
        cites: ['ans-vbox-no-pci', 'ans-nvidia-vbox'],
      },
      {
        text: 'A VM needs GPU passthrough to see the card; without it no driver or nvidia-docker inside helps. With PCI passthrough, on KVM for example, and the NVIDIA driver in the guest it works.',
        cites: ['ans-nvidia-vbox', 'ans-nvidia-in-vm'],
      },
    ],
  },
];
