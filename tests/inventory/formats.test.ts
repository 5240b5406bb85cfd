import { describe, expect, it } from 'vitest';
import { estate, machine } from '../support/estates/estate.ts';
import { type ListName, listOf, lxcCsv, lxcList, pvesh, qmList, virsh } from '../support/estates/others.ts';
import { read } from '../support/estates/read.ts';
import { rvtools, withBlankRows } from '../support/estates/rvtools.ts';
import { csvOf, workbookOf, zipOfCsvs } from '../support/estates/tables.ts';

const SAMPLE = estate([
  machine('web-1', { cpus: 2, memory: 4096, osTools: 'Ubuntu Linux (64-bit)' }),
  machine('sql-1', { cpus: 8, memory: 65_536, osTools: 'Microsoft Windows Server 2019 (64-bit)' }),
  machine('old-1', { cpus: 1, memory: 2048, power: 'off', osTools: 'FreeBSD (64-bit)' }),
]);
const TOTALS = { vms: 3, vcpus: 11, memoryGiB: 70 };
const csv = (name: ListName) => csvOf(listOf(SAMPLE, name));

describe('RVTools', () => {
  it.each([
    ['4.x, as a workbook', 'rvtools.xlsx', workbookOf(rvtools(SAMPLE, '4.x'))],
    ['3.x, as a workbook', 'rvtools.xlsx', workbookOf(rvtools(SAMPLE, '3.x'))],
    ['with names of database columns', 'rvtools.xlsx', workbookOf(rvtools(SAMPLE, 'database'))],
    ['as a ZIP of CSVs', 'export.zip', zipOfCsvs(rvtools(SAMPLE, '4.x'))],
    ['as one CSV', 'RVTools_tabvInfo.csv', csvOf(rvtools(SAMPLE, '4.x').vInfo ?? [])],
    ['as one CSV under another name', 'march.csv', csvOf(rvtools(SAMPLE, 'database').vInfo ?? [])],
    ['as a CSV under the name of a workbook', 'export.xlsx', csvOf(rvtools(SAMPLE, '3.x').vInfo ?? [])],
  ])('is read %s', async (_what, name, bytes) => {
    const { estate: today, inventory } = await read({ [name]: bytes });
    expect(inventory.files[0]?.format).toBe('rvtools');
    expect(today).toMatchObject(TOTALS);
    expect(today.byOs.map(({ family }) => family).sort()).toEqual(['bsd', 'linux', 'windows']);
  });

  it('puts CSVs that come one by one together', async () => {
    const tables = rvtools(SAMPLE);
    const files = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`RVTools_tab${name}.csv`, csvOf(rows)]));
    const { estate: today, inventory } = await read(files);
    expect(today).toMatchObject({ ...TOTALS, storageGiB: 120, storageBasis: 'vPartition consumed, templates included' });
    expect(inventory.hosts.map(({ cores }) => cores)).toEqual([16, 16]);
  });

  it('says which header served as which field, and in which unit', async () => {
    const { inventory } = await read({ 'rvtools.xlsx': workbookOf(rvtools(SAMPLE, '3.x')) });
    expect(inventory.files[0]?.columns).toEqual(
      expect.arrayContaining([
        { sheet: 'vInfo', header: 'In Use MB', field: 'inUse', unit: 'MiB' },
        { sheet: 'vInfo', header: 'VM', field: 'name', unit: null },
        { sheet: 'vHost', header: '# Cores', field: 'cores', unit: null },
      ]),
    );
  });

  it('takes the measured overhead of a machine from vMemory', async () => {
    const { named } = await read({ 'rvtools.xlsx': workbookOf(rvtools(SAMPLE)) });
    expect(named('web-1')?.overheadMiB).toBe(55);
  });
});

describe('lists of other tools', () => {
  it.each([
    ['azure-migrate', 'azure-migrate', 150],
    ['google-migration-center', 'google-migration-center', 150],
    ['aws-import', 'aws-import', 0],
    ['nutanix-prism', 'plain', 150],
    ['live-optics', 'plain', 300],
    ['vinventory', 'plain', 150],
    ['by-hand', 'plain', 300],
  ] as const)('reads that of %s', async (name, format, storageGiB) => {
    const { estate: today, inventory, ledger } = await read({ 'list.csv': csv(name) });
    expect(inventory.files[0]?.format).toBe(format);
    expect(today).toMatchObject(TOTALS);
    expect(ledger).toEqual({ rows: 3, sized: 3, setAside: [] });
    if (name !== 'by-hand') expect(today.storageGiB).toBe(storageGiB);
  });

  it('takes measured peaks from those that hold them', async () => {
    const azure = await read({ 'list.csv': csv('azure-migrate') });
    expect(azure.named('web-1')).toMatchObject({ cpuUse: 0.45, memoryUse: 0.6 });
    const aws = await read({ 'list.csv': csv('aws-import') });
    expect(aws.named('web-1')).toMatchObject({ cpuUse: 0.45, memoryUse: 0.5 });
  });

  it('takes the host name of an AWS import where VMware has no name for the machine', async () => {
    const rows = listOf(SAMPLE, 'aws-import').map((row, index) => row.map((cell, at) => (index === 1 && at === 4 ? '' : cell)));
    const { inventory } = await read({ 'list.csv': csvOf(rows) });
    expect(inventory.machines.map(({ name, host }) => [name, host])).toEqual([
      ['web-1.example.org', null],
      ['sql-1', null],
      ['old-1', null],
    ]);
  });

  it('finds the VMs and the hosts of LiveOptics among its sheets', async () => {
    const hosts = [
      ['Host Name', 'CPU Sockets', 'CPU Cores', 'Memory (KiB)', 'CPU Model'],
      ['esx-1', 2, 32, 536_870_912, 'Xeon'],
    ];
    const { estate: today, inventory } = await read({
      'live.xlsx': workbookOf({ VMs: listOf(SAMPLE, 'live-optics'), 'ESX Hosts': hosts }),
    });
    expect(today).toMatchObject(TOTALS);
    expect(inventory.hosts).toMatchObject([{ name: 'esx-1', cores: 32, memoryMiB: 524_288 }]);
  });
});

describe('lists of the command line', () => {
  it('reads the resources of Proxmox VE, and sees which are containers', async () => {
    const {
      inventory,
      estate: today,
      named,
    } = await read({
      'resources.json': pvesh(estate([...SAMPLE.machines, machine('ct-mail', { cpus: 1, memory: 1024 })])),
    });
    expect(inventory.files[0]?.format).toBe('proxmox-json');
    expect(today).toMatchObject({ vms: 4, vcpus: 12, memoryGiB: 71 });
    expect(named('ct-mail')).toMatchObject({ container: true, os: { family: 'linux' } });
    expect(named('web-1')).toMatchObject({ container: false, os: { family: 'unknown' } });
  });

  it('names the machines of qm list as unsizable, for it has no CPUs', async () => {
    const { inventory, ledger, warning } = await read({ 'pasted.txt': qmList(SAMPLE) });
    expect(inventory.files[0]?.format).toBe('qm-list');
    expect(ledger).toEqual({ rows: 3, sized: 0, setAside: [{ reason: 'unsizable', rows: 3 }] });
    expect(warning('unsizable')?.vms).toEqual(['web-1', 'sql-1', 'old-1']);
    expect(inventory.machines.map(({ memoryMiB }) => memoryMiB)).toEqual([4096, 65_536, 2048]);
  });

  it('reads qm config of one machine after another, and pct config between them', async () => {
    const qm = (...lines: readonly string[]) => lines.join('\n');
    const {
      inventory,
      estate: today,
      named,
      ledger,
    } = await read({
      'pasted.txt': qm(
        ...['agent: 1', 'boot: order=scsi0;net0', 'cores: 4', 'ide2: none,media=cdrom', 'memory: 8192', 'name: web-1'],
        ...[
          'net0: virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0',
          'ostype: l26',
          'scsi0: local-lvm:vm-101-disk-0,size=32G',
          'sockets: 2',
        ],
        ...[
          'arch: amd64',
          'cores: 2',
          'hostname: ct-mail',
          'memory: 1024',
          'ostype: debian',
          'rootfs: local:105/vm.raw,size=512M',
        ],
        ...['balloon: 0', 'memory: current=4096', 'name: tiny', 'ostype: win10', 'template: 1'],
      ),
    });
    expect(inventory.files[0]?.format).toBe('qm-list');
    expect(ledger).toEqual({ rows: 3, sized: 2, setAside: [{ reason: 'template', rows: 1 }] });
    expect(today).toMatchObject({ vms: 2, vcpus: 10, memoryGiB: 9, storageGiB: 32.5 });
    expect(named('web-1')).toMatchObject({ vcpus: 8, os: { family: 'linux' }, container: false });
    expect(named('ct-mail')).toMatchObject({ vcpus: 2, os: { family: 'linux' }, container: true });
    expect(named('tiny')).toMatchObject({ vcpus: 1, memoryMiB: 4096, os: { family: 'windows' } });
  });

  it('reads xe vm-list with the parameters of size, and knows the control domain', async () => {
    const block = (name: string, power: string, cpus: number, bytes: number, os: string) =>
      [
        `uuid ( RO)                 : 6e6f1c1e-0000-0000-0000-${String(bytes).padStart(12, '0')}`,
        `          name-label ( RW)    : ${name}`,
        `         power-state ( RO)    : ${power}`,
        `           VCPUs-max ( RW)    : ${cpus}`,
        `   memory-static-max ( RW)    : ${bytes}`,
        `          os-version (MRO)    : ${os}`,
      ].join('\n');
    const {
      inventory,
      estate: today,
      named,
    } = await read({
      'pasted.txt': [
        block('web 1', 'running', 4, 8_589_934_592, 'name: Ubuntu 22.04.3 LTS; uname: 5.15.0; distro: ubuntu; major: 22'),
        block('old', 'halted', 2, 4_294_967_296, '<not in database>'),
        block('Control domain on host: xcp-1', 'running', 8, 2_147_483_648, 'name: XCP-ng 8.3; uname: 4.19'),
      ].join('\n\n\n'),
    });
    expect(inventory.files[0]?.format).toBe('xe');
    expect(today).toMatchObject({ vms: 3, vcpus: 14, memoryGiB: 14 });
    expect(named('web 1')).toMatchObject({ power: 'on', os: { family: 'linux', detail: 'Ubuntu 22.04.3 LTS' } });
    expect(named('old')).toMatchObject({ power: 'off', os: { family: 'unknown' } });
    expect(named('Control domain on host: xcp-1')?.classes).toEqual(['appliance']);
  });

  it('reads az vm list, with the sizes that go by a rule', async () => {
    const vm = (name: string, vmSize: string, osType: string) => ({
      name,
      vmId: `id-of-${name}`,
      powerState: name === 'off' ? 'VM deallocated' : 'VM running',
      hardwareProfile: { vmSize },
      storageProfile: { osDisk: { osType, diskSizeGb: 30 }, dataDisks: [{ diskSizeGb: 100 }], imageReference: null },
    });
    const { inventory, named, ledger } = await read({
      'vms.json': JSON.stringify([
        vm('web', 'Standard_D4s_v5', 'Linux'),
        vm('off', 'Standard_E16-4ds_v5', 'Windows'),
        vm('fast', 'Standard_F8s_v2', 'Linux'),
        vm('lean', 'Standard_D4ls_v5', 'Linux'),
        vm('arm', 'Standard_D64ps_v5', 'Linux'),
        vm('old', 'Standard_DS3_v2', 'Linux'),
      ]),
    });
    expect(inventory.files[0]?.format).toBe('azure-vm-list');
    const sizes = ['web', 'off', 'fast', 'lean'].map((name) => [named(name)?.vcpus, (named(name)?.memoryMiB ?? 0) / 1024]);
    expect(sizes).toEqual([
      [4, 16],
      [4, 128],
      [8, 16],
      [4, 8],
    ]);
    expect(named('off')).toMatchObject({ power: 'off', os: { family: 'windows' }, storageMiB: 130 * 1024 });
    expect(ledger).toEqual({ rows: 6, sized: 4, setAside: [{ reason: 'unsizable', rows: 2 }] });
  });

  it('reads virsh list with dominfo, each machine once', async () => {
    const { inventory, estate: today, named } = await read({ 'pasted.txt': virsh(SAMPLE) });
    expect(inventory.files[0]?.format).toBe('virsh');
    expect(today).toMatchObject(TOTALS);
    expect(named('old-1')?.power).toBe('off');
  });

  it('reads the drawn table of lxc list, also out of a code fence', async () => {
    const { inventory, estate: today, named } = await read({ 'pasted.txt': `\`\`\`\n${lxcList(SAMPLE)}\n\`\`\`` });
    expect(inventory.files[0]?.format).toBe('lxd');
    expect(today).toMatchObject(TOTALS);
    expect(named('web-1')).toMatchObject({ container: true, os: { family: 'linux' } });
  });

  it('reads lxc list as CSV without a header', async () => {
    const { inventory, ledger } = await read({ 'pasted.txt': lxcCsv(SAMPLE) });
    expect(inventory.files[0]?.format).toBe('lxd');
    expect(ledger.rows).toBe(3);
    expect(inventory.machines.map(({ power }) => power)).toEqual(['on', 'on', 'off']);
  });

  it('reads a plain table out of a code fence', async () => {
    const { ledger, estate: today } = await read({ 'pasted.txt': `\`\`\`\n${csv('by-hand').toString()}\n\`\`\`` });
    expect(ledger).toEqual({ rows: 3, sized: 3, setAside: [] });
    expect(today).toMatchObject(TOTALS);
  });
});

describe('pasted tables', () => {
  it.each([
    [
      'aligned with spaces',
      'Name    vCPU   RAM (GB)   OS\nweb     2      4          Ubuntu\nsql     8      64         Windows Server 2019\n',
    ],
    [
      'with holes',
      'Name    Disk (GB)   vCPU   RAM (GB)   OS\nweb     40          2      4          Ubuntu\nsql                 8      64         Windows\n',
    ],
    ['of Markdown', '| Name | vCPU | RAM (GB) | OS |\n|---|---|---|---|\n| web | 2 | 4 | Ubuntu |\n| sql | 8 | 64 | Windows |\n'],
    ['with tabs', 'Name\tvCPU\tRAM (GB)\tOS\nweb\t2\t4\tUbuntu\nsql\t8\t64\tWindows\n'],
    ['under a title', 'Our servers\n\nName,vCPU,RAM (GB),OS\nweb,2,4,Ubuntu\nsql,8,64,Windows\n'],
  ])('are read %s', async (_what, text) => {
    const { estate: today } = await read({ 'pasted.txt': text });
    expect(today).toMatchObject({ vms: 2, vcpus: 10, memoryGiB: 68 });
    expect(today.byOs.map(({ family }) => family).sort()).toEqual(['linux', 'windows']);
  });
});

describe('blank rows', () => {
  it('are counted, and never as machines', async () => {
    const tables = rvtools(SAMPLE);
    const { ledger } = await read({ 'rvtools.xlsx': workbookOf({ ...tables, vInfo: withBlankRows(tables.vInfo ?? [], 40) }) });
    expect(ledger).toEqual({ rows: 43, sized: 3, setAside: [{ reason: 'blank', rows: 40 }] });
  });
});
