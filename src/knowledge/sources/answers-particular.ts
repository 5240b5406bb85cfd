import type { Source } from '../schema.ts';

/** What was read about particular guests: domain controllers, zones, SQL Server, real-time kernels, and Linux tools on other systems. */
export const particularGuestSources: readonly Source[] = [
  {
    id: 'ans-apptainer-freebsd',
    title: 'Does Apptainer work on FreeBSD? (Apptainer issue 1008)',
    year: 2023,
    url: 'https://github.com/apptainer/apptainer/issues/1008',
  },
  {
    id: 'ans-singularity-openbsd',
    title: 'OpenBSD support? (Singularity issue 4682)',
    year: 2019,
    url: 'https://github.com/apptainer/singularity/issues/4682',
  },
  {
    id: 'ans-apptainer-install',
    title: 'Installing Apptainer (Apptainer 1.0 admin guide)',
    year: null,
    url: 'https://apptainer.org/docs/admin/1.0/installation.html',
  },
  {
    id: 'ans-docker-solaris',
    title: 'Installing Docker on Solaris 11 (Docker forums)',
    year: null,
    url: 'https://forums.docker.com/t/installing-docker-on-solaris-11u2-or-u3/9129',
  },
  {
    id: 'ans-solaris-oci',
    title: 'Open Container Initiative, or Docker containers, on Solaris (oraclesolaris-contrib issue 1)',
    year: 2020,
    url: 'https://github.com/oracle/oraclesolaris-contrib/issues/1',
  },
  {
    id: 'ans-zone-nfs-server',
    title: 'Running an NFS server in a zone (Oracle Solaris 11.4)',
    year: null,
    url: 'https://docs.oracle.com/en/operating-systems/solaris/oracle-solaris/11.4/use-zones/running-nfs-server-zone.html',
  },
  {
    id: 'ans-zone-nfs-older',
    title: 'NFS and zones (zones-discuss mailing list)',
    year: null,
    url: 'https://www.mail-archive.com/zones-discuss@opensolaris.org/msg05036.html',
  },
  {
    id: 'ans-dc-hyperv-gains',
    title: 'Running domain controllers in Hyper-V (Microsoft)',
    year: 2008,
    url: 'http://technet.microsoft.com/en-us/library/dd348476(WS.10).aspx',
  },
  {
    id: 'ans-dc-why',
    title: 'Why virtualize domain controllers? (The things that are better left unspoken)',
    year: 2019,
    url: 'https://dirteam.com/sander/2019/07/09/why-virtualize-domain-controllers/',
  },
  {
    id: 'ans-sql-support',
    title: 'Technical support policy for Microsoft SQL Server (4047326)',
    year: null,
    url: 'https://support.microsoft.com/en-us/help/4047326/support-policy-for-microsoft-sql-server',
  },
  {
    id: 'ans-sql-windows-containers',
    title: 'SQL Server beta for Windows Server containers ended (The Register)',
    year: 2021,
    url: 'https://www.theregister.com/2021/07/06/microsoft_cancels_sql_server_beta_windows_server_containers/',
  },
  {
    id: 'ans-rt-kvm-suse',
    title: 'Virtualization guide (SUSE Linux Enterprise Real Time 15 SP5)',
    year: 2024,
    url: 'https://documentation.suse.com/sle-rt/15-SP5/html/SLE-RT-all/article-virtualization.html',
  },
  {
    id: 'ans-rt-kvm-intel',
    title: 'Mixed-criticality workloads on virtualised systems (Intel)',
    year: null,
    url: 'https://docs.edgeplatform.intel.com/vri/reference/virtualization/enable-rt-vms.html',
  },
  {
    id: 'ans-vbox-no-pci',
    title: 'PCI passthrough disabled with VirtualBox 6.1 (commit, as mirrored on GitHub)',
    year: null,
    url: 'https://github.com/mdaniel/virtualbox-org-svn-vbox-trunk/commit/5178e479b2ac1e33454f203854de9fe8f85a9196',
  },
  {
    id: 'ans-nvidia-vbox',
    title: 'nvidia-docker from a Windows host (nvidia-docker issue 43)',
    year: 2016,
    url: 'https://github.com/NVIDIA/nvidia-docker/issues/43',
  },
  {
    id: 'ans-nvidia-in-vm',
    title: 'nvidia-docker within a virtual machine (nvidia-docker issue 485)',
    year: 2017,
    url: 'https://github.com/NVIDIA/nvidia-docker/issues/485',
  },
  {
    id: 'ans-docker-sandboxes',
    title: 'Isolation layers of Docker Sandboxes (Docker documentation)',
    year: null,
    url: 'https://docs.docker.com/ai/sandboxes/security/isolation/',
  },
  {
    id: 'ans-docker-sandboxes-trust',
    title: 'Security model of Docker Sandboxes (Docker documentation)',
    year: null,
    url: 'https://docs.docker.com/ai/sandboxes/security',
  },
];
