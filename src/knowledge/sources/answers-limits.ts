import type { Source } from '../schema.ts';

/** What was read on the limits and licences of guests, by those who build or sell them. */
export const limitSources: readonly Source[] = [
  {
    id: 'ans-ec2-virtualisation',
    title: 'Linux AMI virtualization types (Amazon EC2 user guide)',
    year: 2022,
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/virtualization_types.html',
  },
  {
    id: 'ans-ec2-pv-types',
    title: 'Paravirtual AMIs: recommended instance types (Amazon EC2 user guide, 2017, as quoted)',
    year: 2017,
    url: 'https://awspostsbylukman.blogspot.com/2017/04/',
  },
  {
    id: 'ans-xen-to-kvm-boot',
    title: 'Transforming Xen guests into KVM guests (May First)',
    year: 2010,
    url: 'https://support.mayfirst.org/wiki/xen_to_kvm_transfer',
  },
  {
    id: 'ans-suse-xen-to-kvm',
    title: 'Xen to KVM migration guide (SUSE Linux Enterprise Server 15 SP4)',
    year: 2022,
    url: 'https://documentation.suse.com/sles/15-SP4/html/SLES-all/xen2kvm-migration.html',
  },
  {
    id: 'ans-netbsd-xen',
    title: 'Xen HowTo (NetBSD wiki, revision 1.152)',
    year: 2018,
    url: 'https://wiki.netbsd.org/cgi-bin/cvsweb/wikisrc/ports/xen/howto.mdwn?f=h;content-type=text%2Fx-cvsweb-markup;ln=1;rev=1.152',
  },
  {
    id: 'ans-sql-containers',
    title: 'Microsoft licenses SQL Server in containers as if they were VMs (The Register)',
    year: 2020,
    url: 'https://www.theregister.com/2020/05/08/sql_server_container_licensing/',
  },
  {
    id: 'ans-sql-per-processor',
    title: 'Licensing a VM for SQL Server per processor (Aidan Finn)',
    year: 2011,
    url: 'https://aidanfinn.com/?p=11862',
  },
  {
    id: 'ans-zones-or-ldoms',
    title: 'Shall I use zones or LDoms? (Oracle blog)',
    year: 2012,
    url: 'https://blogs.oracle.com/orasysat/shall-i-use-zones-or-ldoms',
  },
  {
    id: 'ans-containers-and-domains',
    title: 'Oracle Solaris 10 System Virtualization Essentials, section 3.8',
    year: 2010,
    url: 'http://what-when-how.com/Tutorial/topic-605n6r39/Oracle-Solaris-10-System-Virtualization-Essentials-135.html',
  },
  {
    id: 'ans-jail-restrictions',
    title: 'The jail subsystem (FreeBSD architecture handbook)',
    year: null,
    url: 'https://docs.freebsd.org/en/books/arch-handbook/jail/',
  },
  {
    id: 'ans-jail-manual',
    title: 'jail(8), FreeBSD system manager’s manual',
    year: 2021,
    url: 'https://github.com/freebsd/freebsd-src/blob/0269ae4c19ad779b43b0d6e2416ac7386945d692/usr.sbin/jail/jail.8',
  },
  {
    id: 'ans-lxd-firewall',
    title: 'Firewall in a guest (LXD issue 1451)',
    year: 2016,
    url: 'https://github.com/canonical/lxd/issues/1451',
  },
  {
    id: 'ans-lxd-modules',
    title: 'iptables in a container (LXD issue 4350)',
    year: 2018,
    url: 'https://github.com/canonical/lxd/issues/4350',
  },
  {
    id: 'ans-tps-salting',
    title: 'Additional Transparent Page Sharing management capabilities (Broadcom knowledge base 323624)',
    year: 2025,
    url: 'https://knowledge.broadcom.com/external/article/323624/additional-transparent-page-sharing-mana.html',
  },
  {
    id: 'ans-dc-time',
    title: 'Philip Flint: Should I virtualise my domain controllers?',
    year: 2009,
    url: 'https://philipflint.com/2009/11/12/should-i-virtualise-my-domain-controllers/',
  },
  {
    id: 'ans-dc-time-choice',
    title: 'Virtualized AD DS time sync: VMIC or the AD hierarchy',
    year: null,
    url: 'https://www.windows-active-directory.com/virtualized-ad-ds-time-sync-vmic-vs-ad.html/amp',
  },
  {
    id: 'ans-dc-operations',
    title: 'Operational considerations for virtualised domain controllers (Microsoft’s list, as quoted)',
    year: null,
    url: 'https://mifarook.com/operational-considerations-for-virtualized-domain-controllers',
  },
  {
    id: 'ans-firecracker-host',
    title: 'Production host setup recommendations (Firecracker)',
    year: 2026,
    url: 'https://raw.githubusercontent.com/firecracker-microvm/firecracker/main/docs/prod-host-setup.md',
  },
  {
    id: 'ans-firecracker-jailer',
    title: 'The Firecracker jailer (v1.16.1)',
    year: 2026,
    url: 'https://raw.githubusercontent.com/firecracker-microvm/firecracker/v1.16.1/docs/jailer.md',
  },
  {
    id: 'ans-systemd-redhat',
    title: 'How to run systemd in a container (Red Hat)',
    year: 2019,
    url: 'https://developers.redhat.com/blog/2019/04/24/how-to-run-systemd-in-a-container',
  },
  {
    id: 'ans-jail-raw',
    title: 'Lucas: FreeBSD Mastery: Jails, chapter on ping, traceroute and raw sockets',
    year: 2019,
    url: 'https://zoboko.com/text/dnnx2w2j/freebsd-mastery-jails-it-mastery-15/152',
  },
  {
    id: 'ans-wsl2-beside',
    title: 'Update VMware / VirtualBox compatibility (Microsoft’s WSL documentation, pull request 752)',
    year: 2020,
    url: 'https://github.com/MicrosoftDocs/WSL/pull/752',
  },
  {
    id: 'ans-wsl2-slower',
    title: 'Unable to install in WSL 2 (macos-virtualbox issue 258)',
    year: 2020,
    url: 'https://github.com/myspaghetti/macos-virtualbox/issues/258',
  },
  {
    id: 'ans-wsl2-home',
    title: 'Is Hyper-V necessary for WSL 2? (Microsoft’s WSL documentation, issue 899)',
    year: 2020,
    url: 'https://github.com/MicrosoftDocs/WSL/issues/899',
  },
];
