import { describe, expect, it } from 'vitest';
import { answersInPassing, findAnswers } from '../../src/knowledge/answers/find.ts';
import { answers } from '../../src/knowledge/answers/index.ts';
import { citationOf } from '../../src/knowledge/citations.ts';
import { answerSchema, sourceSchema } from '../../src/knowledge/schema.ts';
import { answerSources } from '../../src/knowledge/sources/answers.ts';
import { TOPICS } from '../../src/knowledge/vocabulary.ts';

describe('the kept answers', () => {
  it('follow their schema, with ids of their own', () => {
    for (const answer of answers) expect(() => answerSchema.parse(answer)).not.toThrow();
    for (const source of answerSources) expect(() => sourceSchema.parse(source)).not.toThrow();
    expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
    expect(new Set(answerSources.map(({ id }) => id)).size).toBe(answerSources.length);
    for (const { topic } of answers) expect(TOPICS).toContain(topic);
  });

  it('name a known source for every sentence', () => {
    const unknown = answers.flatMap(({ id, says }) =>
      says.flatMap(({ cites }) => cites.filter((cite) => !citationOf(cite)).map((cite) => `${id}: ${cite}`)),
    );
    expect(unknown).toEqual([]);
  });

  it('use each of their sources', () => {
    const used = new Set(answers.flatMap(({ says }) => says.flatMap(({ cites }) => cites)));
    expect(answerSources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('are found by their own titles’ subject', () => {
    expect(findAnswers('Does KSM share pages between VMs?', 'memory')[0]?.id).toBe('page-sharing');
    expect(findAnswers('is the free standalone hyper-v server still a thing', 'platform-status')[0]?.id).toBe('hyper-v-server');
    expect(findAnswers('qemu or kvm, which one', 'versus')[0]?.id).toBe('qemu-and-kvm');
  });

  it.each([
    ['can one docker container have its own vm.swappiness sysctl', 'sysctl-in-container'],
    ['is a paravirtual AMI still faster than HVM on amazon', 'ec2-pv-hvm'],
    ['my old domU image does not boot in proxmox after the move', 'xen-pv-to-kvm'],
    ['can netbsd be a pvh domU', 'netbsd-xen'],
    ['licensing mssql in kubernetes pods, per core?', 'sql-server-container-licence'],
    ['how many processor licenses does sql 2008 take for a vm with 8 vcpu', 'sql-server-per-processor'],
    ['why can i not ping from my jail', 'jail-restrictions'],
    ['is bhyve allowed in a jail since 12', 'bhyve-in-jail'],
    ['zones or ldoms on a T4', 'zones-or-ldoms'],
    ['does a firecracker microvm give root on the host', 'firecracker-root'],
    ['do i get nftables inside an incus container', 'firewall-in-container'],
    ['does wsl 2 work beside virtualbox', 'wsl2-and-hyper-v'],
    ['moving a running lxc container to another node fails, why', 'containers-harder-to-move'],
    ['docker toolbox asks for virtualization in the bios', 'docker-on-mac-windows'],
    ['is membership of the docker group dangerous', 'docker-socket'],
    ['difference between lpar and wpar', 'aix-partitions'],
    ['x86 windows in utm on my m2 is slow', 'mac-x86'],
    ['qcow2 or raw image, which one', 'disk-format'],
    ['will solaris 9 programs run in a zone of solaris 10', 'branded-zones'],
    ['can i revert a domain controller to a snapshot', 'dc-snapshots'],
    ['how do i find out whether my cpu has vt-x', 'check-vtx'],
    ['is a two node cluster enough for quorum', 'two-nodes'],
    ['explain the root partition in hyper-v', 'parent-partition'],
    ['free substitutes for docker desktop', 'instead-of-docker-desktop'],
    ['can a windows container show its gui', 'windows-container-gui'],
    ['proxmox: lxc or vm, which is better', 'proxmox-vm-or-lxc'],
    ['what should never be virtualised, when not to do it', 'when-not'],
    ['is virtualbox good enough for production', 'virtualbox-production'],
    ['we got a vps, what is a vps exactly', 'vps'],
    ['will esxi run on a raspberry pi', 'esxi-arm'],
    ['how does apple container on macos 26 differ from docker', 'apple-container'],
    ['what are unikernels', 'unikernels'],
    ['can truenas live in a vm with hba passthrough', 'virtual-nas'],
    ['vmotion of a vm with a passed through gpu', 'gpu-live-migration'],
    ['which is best for vdi, containers or vms', 'vdi'],
    ['windows 11 vm complains about tpm', 'windows-11-guest'],
    ['run windows nt 4.0 under kvm', 'windows-nt4'],
    ['can hyper-v run inside kvm', 'hyper-v-in-kvm'],
    ['can a nested guest hypervisor be migrated', 'nested-migration'],
    ['openvpn on an openvz vps', 'vpn-in-container'],
    ['nfs kernel server in an lxc container', 'nfs-server-in-container'],
    ['systemd in a podman container', 'systemd-in-container'],
    ['k3s nodes in lxc', 'kubernetes-in-container'],
    ['waydroid in a container', 'android-in-container'],
    ['centos 7 container on a cgroup v2 host', 'old-system-in-container'],
    ['does a kernel panic bring all containers down', 'kernel-panic'],
    ['failover for lxc containers', 'container-ha'],
    ['how many members should an incus cluster have', 'incus-cluster'],
    ['snapshots of lxc containers', 'container-snapshots'],
    ['does a container have its own swap', 'container-swap'],
    ['bind mount shows nobody nogroup in my unprivileged container', 'bind-mount-rights'],
    ['sshfs in an lxc container', 'fuse-in-container'],
    ['windows server licence per vm or all cores of the host', 'windows-server-per-vm'],
    ['is oracle cheaper to license in docker containers', 'oracle-in-containers'],
    ['podman on freebsd', 'podman-on-freebsd'],
    ['freebsd as a xen domu, hvm or pvh', 'freebsd-on-xen'],
    ['bigbluebutton in a vm', 'bigbluebutton'],
    ['backup of lxc containers against vms', 'backup-containers-or-vms'],
    ['what is a hypervisor', 'hypervisor'],
    ['emulation versus virtualisation', 'emulation'],
    ['should I install file server role on a hyper-v host', 'services-on-the-host'],
    ['is wsl2 good for hosting a production web server', 'wsl-production'],
    ['can windows containers use the gpu', 'windows-container-gpu'],
    ['do windows docker images exist for arm64', 'windows-container-arm'],
    ['can I install lxc on windows', 'lxd-elsewhere'],
    ['will valorant run in a kvm vm with gpu passthrough', 'anti-cheat'],
    ['why can’t we have docker containers for macos builds in ci', 'mac-ci'],
    ['does docker work inside a macos vm on apple silicon', 'apple-container-nested'],
    ['why is the android emulator so slow on the gitlab runner vm', 'android-emulator'],
    ['is it a good idea to run qemu in docker', 'vm-in-container'],
    ['vagrant or docker for dev environments', 'vagrant-or-docker'],
    ['apptainer vs docker', 'hpc-containers'],
    ['do containers give memory back to the host', 'container-overcommit'],
    ['max number of lxd containers on one host', 'number-of-containers'],
    ['docker overlay2 in lxc on zfs', 'docker-on-zfs'],
    ['can a docker image include its own kernel module', 'module-in-image'],
    ['does ebpf monitoring on the host see into firecracker vms', 'agents-and-sandboxes'],
    ['how do I find out if my vps is kvm or openvz', 'detect-virtualisation'],
    ['what does st in top mean on my vps', 'steal-time'],
    ['what is the acs override patch, is it safe', 'iommu-groups'],
    ['does the nvidia driver in an lxc container have to be the same as on the host', 'gpu-driver-version'],
    ['how does a xen pv guest load its own kernel', 'pvgrub'],
    ['what is a stubdomain in xen', 'stub-domains'],
    ['in what order should vms shut down when the ups runs low', 'shutdown-order'],
    ['how long does ha take to restart a vm on another host', 'failover-time'],
    ['will my usb dongle still be in the vm after the host reboots', 'usb-after-restart'],
    ['why does docker ignore ufw', 'docker-firewall'],
    ['is a vtpm as secure as a real tpm', 'vtpm'],
    ['do i have to reactivate windows after p2v', 'windows-activation'],
    ['is macvlan faster than bridge for containers', 'network-speed'],
    ['should i enable hugepages for kvm guests', 'huge-pages'],
    ['should hyperthreading be turned off on a hypervisor', 'core-scheduling'],
    ['can i run docker in lxd in lxd', 'apparmor-in-container'],
    ['what is a nat vps', 'nat-vps'],
    ['is docker free for companies', 'docker-desktop-licence'],
    ['do i need kubernetes or is docker enough', 'docker-or-kubernetes'],
    ['what is containerd', 'containerd-runc'],
    ['are freebsd jails better than docker', 'jails-or-docker'],
    ['is kvm as good as esxi', 'kvm-or-esxi'],
    ['vmware workstation or virtualbox, which is better', 'desktop-hypervisors'],
    ['virtualbox vs kvm', 'virtualbox-or-hypervisor'],
    ['firecracker versus qemu', 'microvm-or-qemu'],
    ['will wasm replace docker', 'wasm'],
    ['is distrobox a security boundary', 'distrobox'],
    ['how did virtualisation work before vt-x', 'before-vtx'],
    ['who invented containers', 'history'],
    ['what are namespaces and cgroups', 'namespaces-and-cgroups'],
    ['what is the qemu guest agent good for', 'guest-agent'],
    ['how many milliseconds is a vm down during vmotion', 'migration-downtime'],
    ['is ha worth it for a small shop', 'is-ha-worth-it'],
    ['gpu in kata containers', 'gpu-in-microvm'],
    ['why are zvols slow for vm disks on zfs', 'zfs-and-guests'],
    ['how much slower is a nested vm', 'cost-of-nesting'],
    ['why is the time wrong in my vm', 'clocks'],
    ['can hyper-v and vmware workstation run at the same time', 'two-hypervisors'],
    ['why does free show all the ram of the host in my lxc', 'memory-seen-in-container'],
    ['run windows x86 vm on raspberry pi proxmox', 'other-architecture'],
    ['does freebsd have docker', 'docker-on-bsd'],
    ['does docker work in a jail on freebsd', 'docker-in-jail'],
    ['oracle database in docker: do we have to license the whole kubernetes cluster', 'oracle-in-containers'],
    ['can lxc containers be live migrated without downtime', 'container-live-migration'],
    ['whats a vm snapshot', 'snapshot'],
    ['is openshift a hypervisor or what', 'kubernetes-no-hypervisor'],
    ['does anybody still use rkt', 'rkt-status'],
    ['parallels or utm on a macbook', 'utm-or-parallels'],
    ['%rdy of 12 in esxtop, good or bad', 'cpu-ready'],
    ['my linode was a xen one, is it kvm today', 'linode-xen'],
    ['three windows servers cloned from one disk have the same SID', 'sysprep'],
    ['can mssql lose writes when it is virtualised on vmware', 'sql-server-in-vm'],
    ['how many rhel subscriptions do six guests take', 'rhel-subscriptions'],
    ['a directory common to two solaris zones', 'zones-share-files'],
    ['checkpoint an nspawn machine', 'nspawn-checkpoint'],
    ['docker container on macvlan can not ping its host', 'macvlan-and-host'],
    ['bridged networking for a kvm guest on a laptop with wlan', 'wifi-bridge'],
    ['vrrp between two virtual machines', 'mac-spoofing'],
    ['my container exited with 137, oom?', 'oom-in-containers'],
    ['failed to add inotify watch in an lxd container', 'open-files-in-containers'],
    ['is podman safer with selinux enforcing', 'selinux-and-containers'],
    ['lto drive for a backup server that is an esxi guest', 'tape-in-guest'],
    ['rs232 device for a guest on proxmox', 'serial-in-guest'],
    ['opengl in a qemu guest', 'graphics-in-guest'],
    ['does docker add jitter to a control loop', 'realtime'],
    ['cyclictest latency of a proxmox guest', 'realtime'],
    ['is a docker sandbox for coding agents a vm or a container', 'docker-sandboxes'],
    ['give my geforce to an ubuntu guest of virtualbox', 'card-in-virtualbox'],
    ['suspend an nspawn container and resume it on another server', 'nspawn-checkpoint'],
    ['would singularity images start on openbsd', 'apptainer-on-bsd'],
    ['docker engine for a solaris sparc server', 'docker-on-solaris'],
    ['exporting home directories: nfs server inside a zone', 'nfs-server-in-zone'],
    ['pros of moving our DCs to vmware', 'gains-of-virtual-dcs'],
    ['mssql image for docker on windows', 'sql-server-in-windows-containers'],
    ['is every linode on kvm or are some still on xen', 'linode-xen'],
    ['ten users share a server with four gpus, docker or vmware for their desktops', 'desktops-and-cards'],
  ])('know the subject of “%s”', (text, id) => {
    expect(findAnswers(text, null)[0]?.id).toBe(id);
  });

  it('tell words apart that only begin alike', () => {
    expect(findAnswers('our proxmox host freezes at night', null).map(({ id }) => id)).not.toContain('hypervisor-cost');
    expect(answersInPassing('It is important that the vms restart by themselves.', null)[0]?.id).not.toBe('convert-machines');
  });

  it('hear two-letter words', () => {
    expect(findAnswers('docker vs vm', 'difference-models')[0]?.id).toBe('docker-or-vm');
  });

  it.each([
    ['Does live migration work with LXC?', 'container-live-migration'],
    ['memory overcommit: ballooning, KSM, swap – which one works in containers?', 'memory-overcommit'],
    ['how do zones differ from jails', 'zones'],
  ])('come first where they speak of most that is asked: “%s”', (text, id) => {
    expect(findAnswers(text, 'feasibility')[0]?.id).toBe(id);
  });

  it('can be looked for among some only', () => {
    const comparisons = findAnswers('docker vs lxc', 'versus', ({ topic }) => topic === 'versus');
    expect(comparisons[0]?.id).toBe('system-or-application-container');
    expect(comparisons.every(({ topic }) => topic === 'versus')).toBe(true);
  });

  it('are told apart in passing by how much of a sentence they speak of', () => {
    expect(answersInPassing('VM clocks drift when a KVM guest runs for weeks, ntpd or what?', null)[0]?.id).toBe('clocks');
    expect(answersInPassing('does a windows container hide from the anti-cheat of online games?', null)[0]?.id).toBe(
      'anti-cheat',
    );
  });

  it('are not found by unrelated words', () => {
    expect(findAnswers('good morning everybody', null)).toEqual([]);
  });

  it('answer in passing only what one sentence of a long message is about', () => {
    const filler =
      'We moved into the new office last month and the racks are finally labelled and everybody is happy about it. '.repeat(3);
    expect(answersInPassing(`${filler}Can FreeBSD run in a Linux container?`, null)[0]?.id).toBe('bsd-in-linux-container');
    expect(answersInPassing(`${filler}We like FreeBSD. ${filler}We also have docker.`, null)).toEqual([]);
  });

  it('are two at most in passing, where a message asks for both', () => {
    const found = answersInPassing('systemd in a docker container of centos 7, and old centos in general', null);
    expect(found.map(({ id }) => id).toSorted()).toEqual(['old-system-in-container', 'systemd-in-container']);
  });
});
