import type { Source } from '../schema.ts';

/** Read for the answers about devices, products and licences. */
export const deviceAndProductSources: readonly Source[] = [
  {
    id: 'ans-gpu-modes',
    title: 'nos: partitioning modes of NVIDIA GPUs compared',
    year: null,
    url: 'https://nebuly-ai.github.io/nos/dynamic-gpu-partitioning/partitioning-modes-comparison',
  },
  {
    id: 'ans-gpu-timeslice',
    title: 'GPU time slicing in Kubernetes (Yandex Cloud example)',
    year: null,
    url: 'https://www.github.com/yandex-cloud-examples/yc-mk8s-gpu-time-slicing',
  },
  {
    id: 'ans-usb-vmware',
    title: 'vSphere API: VirtualUSB',
    year: null,
    url: 'https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualUSB',
  },
  {
    id: 'ans-usb-ovirt',
    title: 'oVirt: hostusb hook',
    year: null,
    url: 'https://ovirt.github.io/ovirt-site/previews/3270/develop/release-management/features/virt/hostusb.html',
  },
  {
    id: 'ans-usb-ip',
    title: 'Linux kernel configuration: USB/IP support',
    year: null,
    url: 'https://git.zx2c4.com/linux-rng/plain/drivers/usb/usbip/Kconfig',
  },
  {
    id: 'ans-usb-hub',
    title: 'Cloud Computing: Technologies and Strategies of the Ubiquitous Data Center (licence dongles)',
    year: null,
    url: 'https://fliphtml5.com/cuwft/whbd/Cloud_Computing_Technologies_and_Strategies_of_the_Ubiquitous_Data_Center/187',
  },
  {
    id: 'ans-sriov-openshift',
    title: 'Live migration with SR-IOV (OpenShift documentation issue 26628)',
    year: null,
    url: 'https://github.com/openshift/openshift-docs/issues/26628',
  },
  {
    id: 'ans-sriov-nvidia',
    title: 'NVIDIA DOCA documentation: SR-IOV live migration',
    year: null,
    url: 'https://docs.nvidia.com/doca/sdk/sr-iov-live-migration/index.html',
  },
  {
    id: 'ans-qemu-formats',
    title: 'QEMU documentation: disk image file formats',
    year: null,
    url: 'https://git.zx2c4.com/qemu/plain/docs/system/qemu-block-drivers.rst.inc',
  },
  {
    id: 'ans-player-end',
    title: 'VMware Workstation Pro and the end of Player (Scoop issue 315)',
    year: 2024,
    url: 'https://github.com/ScoopInstaller/Nonportable/issues/315',
  },
  {
    id: 'ans-fusion-free',
    title: 'VMware desktop hypervisors (notes)',
    year: 2026,
    url: 'https://github.com/reubenajohnston/infrastructure/wiki/VMWare',
  },
  {
    id: 'ans-vvf',
    title: 'VMware vSphere Foundation licensing guide (Redress Compliance)',
    year: 2026,
    url: 'https://redresscompliance.com/vvf-licensing-guide-2026.html',
  },
  {
    id: 'ans-vcf',
    title: 'VMware Cloud Foundation licensing guide (Redress Compliance)',
    year: 2026,
    url: 'https://redresscompliance.com/vcf-licensing-guide-2026.html',
  },
  {
    id: 'ans-hypervisor-types',
    title: 'Nested virtualization: VMware ESXi vs Microsoft Hyper-V (StarWind)',
    year: null,
    url: 'https://www.starwindsoftware.com/blog/vmware/nested-virtualization-vmware-esxi-vs-microsoft-hyper-v/',
  },
  {
    id: 'ans-hci-register',
    title: 'Microsoft: register Azure Stack HCI with Azure',
    year: 2024,
    url: 'https://github.com/MicrosoftDocs/azure-stack-docs/blob/main/azure-stack/hci/deploy/register-with-azure.md',
  },
  {
    id: 'ans-hci-dell',
    title: 'Azure Stack HCI and Windows Server (Dell)',
    year: null,
    url: 'https://www.github.com/DellGEOS/AzureStackDocs/blob/main/01-PlanningAzureStack/01-operating-system.md',
  },
  {
    id: 'ans-hci-benefit',
    title: 'Microsoft: Azure Hybrid Benefit for Azure Stack HCI',
    year: 2024,
    url: 'https://github.com/MicrosoftDocs/azure-stack-docs/blob/main/azure-stack/hci/concepts/azure-hybrid-benefit-hci.md',
  },
  {
    id: 'ans-sql-cores',
    title: 'SQL Server virtualization (Miro Consulting)',
    year: 2012,
    url: 'https://miroconsulting.com/blog/sql-server-virtualization',
  },
  {
    id: 'ans-sql-assurance',
    title: 'Microsoft SQL Server licensing guide (a reseller)',
    year: null,
    url: 'https://techsupplyshop.com/blogs/news-3/microsoft-sql-server-licensing-guide',
  },
  {
    id: 'ans-sql-mobility',
    title: 'License mobility for SQL Server in virtualized environments (Redress Compliance)',
    year: null,
    url: 'https://redresscompliance.com/license-mobility-and-true-up-strategy-for-sql-server-in-virtualized-environments',
  },
];
