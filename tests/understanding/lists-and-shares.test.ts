import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

function counted(text: string): string[] {
  return understand(text).workloads.map(({ count, apps, name }) => `${count} ${apps[0] ?? name}`);
}

function needsOf(text: string): string[] {
  return understand(text).workloads.flatMap(({ needs }) => needs.map(({ need }) => need));
}

describe('the nodes of one cluster', () => {
  it.each([
    ['kubernetes cluster for CI, 3 control plane and 6 workers. VMs or LXC?', ['9 kubernetes']],
    ['We want 3 etcd nodes, 3 control plane nodes and 10 worker nodes for kubernetes', ['16 kubernetes']],
    ['k8s: 3 masters, 5 workers, 1 load balancer', ['8 kubernetes', '1 load-balancer']],
    ['nomad cluster: 3 servers and 12 clients', ['15 nomad']],
  ])('are one workload: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

describe('a list behind a count', () => {
  it.each([
    [
      '6 windows boxes (AD, Exchange, file server, RDS) to virtualise',
      ['1 active-directory', '1 exchange', '1 file-server', '1 terminal-server'],
    ],
    [
      'We have 4 servers: DC, file server, print server and SQL Server. Which virtualisation?',
      ['1 active-directory', '1 file-server', '1 print-server', '1 mssql'],
    ],
    ['Oracle (3 databases) on linux, hypervisor or containers?', ['3 oracle']],
    ['can i run 2 firewalls (opnsense) and a unifi controller as containers', ['2 opnsense', '1 unifi']],
    ['elk stack: 3 elasticsearch, 1 logstash, 2 kibana', ['3 elasticsearch', '1 logstash', '2 kibana']],
    ['elk stack (3 elasticsearch, 1 logstash, 2 kibana) in lxc', ['3 elasticsearch', '1 logstash', '2 kibana']],
    ['exchange and AD on hyper-v', ['1 exchange', '1 active-directory']],
    ['kafka 3 brokers, zookeeper x3, cassandra 5 nodes', ['3 kafka', '3 zookeeper', '5 cassandra']],
    ['pihole, nextcloud, truenas', ['1 pi-hole', '1 nextcloud', '1 truenas']],
    [
      'four LXC for nginx, vaultwarden, gitea and nextcloud or make them VMs?',
      ['1 nginx', '1 vaultwarden', '1 gitea', '1 nextcloud'],
    ],
    ['TrueNAS as a VM and Pi-hole in LXC on one box?', ['1 truenas', '1 pi-hole']],
  ])('spells it out and counts once: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it('is no list of machines when its names are not as many as were counted', () => {
    expect(counted('10 servers for nginx and mysql, which virtualisation?')).toEqual(['10 nginx']);
  });

  it('is split by the systems in the bracket', () => {
    const { workloads } = understand('5 gitlab runners (3 linux, 2 windows)');
    expect(workloads.map(({ count, apps, os }) => [count, apps[0], os.family])).toEqual([
      [3, 'gitlab-runner', 'linux'],
      [2, 'gitlab-runner', 'windows'],
    ]);
  });

  it('keeps the figure of a line apart from the release at the end of the line before', () => {
    expect(counted('We run:\n- 1 Exchange 2016\n- 12 Ubuntu web servers\nMove to Proxmox')).toEqual([
      '1 exchange',
      '12 web-server',
    ]);
  });
});

describe('shares of what was counted before', () => {
  it.each([
    ['5 linux servers. Two of them run postgres, the other two run nginx', ['1 linux', '2 postgresql', '2 nginx']],
    ['4 servers: one is a DC, the others are linux web servers', ['1 active-directory', '3 web-server']],
    ['20 VMs, half of them windows, half linux', ['10 windows', '10 linux']],
    ['3 node proxmox cluster, 60 guests, half windows half linux', ['30 windows', '30 linux']],
    ['12 vms: one windows, the rest debian', ['1 windows', '11 debian']],
    ['12 guests, all linux except one', ['11 linux guests', '1 other guest']],
    ['all linux except two windows boxes, 14 vms in total', ['12 linux vms', '2 windows']],
  ])('add up to the whole: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it.each([
    ['10 web servers, half of them on windows', [5, 5]],
    ['5 web servers, of which 2 run windows', [2, 3]],
  ])('may be told apart by the system alone: %s', (text, counts) => {
    const { workloads } = understand(text);
    expect(workloads.map(({ count }) => count)).toEqual(counts);
    expect(workloads.map(({ os }) => os.family)).toEqual(['windows', 'unknown']);
  });
});

describe('a mix of systems', () => {
  it.each([
    ['40 servers, 30 windows and the rest linux', ['30 windows', '10 linux']],
    ['40 servers (30 windows, 10 linux)', ['30 windows', '10 linux']],
    ['a third of our 60 VMs are Windows, the rest Linux', ['20 windows', '40 linux']],
    ['60 VMs, 80% windows, the rest linux', ['48 windows', '12 linux']],
    ['100 VMs, about 70% linux and 30% windows', ['70 linux', '30 windows']],
    ['we have 60 VMs, mostly Windows Server 2012 R2 and a few RHEL', ['57 windows', '3 linux']],
    ['25 jenkins agents, some windows, most linux', ['6 windows', '19 linux']],
  ])('adds up to the whole: %s', (text, expected) => {
    expect(understand(text).workloads.map(({ count, os }) => `${count} ${os.family}`)).toEqual(expected);
  });

  it('leaves counts that do not add up as they were said', () => {
    expect(counted('10 servers: 8 windows and 7 linux')).toEqual(['8 windows', '7 linux']);
  });

  it('says the old age of one system of that system only', () => {
    const { workloads } = understand('mostly Windows 2003 and a few RHEL 7, running Exchange and file services');
    expect(workloads.find(({ os }) => os.family === 'linux')?.needs).toEqual([]);
  });
});

describe('what a number counts', () => {
  it.each([
    ['vdi for 50 desktops with windows 11', ['50 vdi']],
    ['VDI for 120 call centre users, Win 10', ['120 vdi']],
    ['a dozen compose stacks and a few plain VMs', ['1 docker']],
    ['two dozen wordpress sites', ['24 wordpress']],
    ['gitlab ci with dind runners x4', ['4 gitlab-runner']],
    ['run 8 debian containers with nginx on my host', ['8 nginx']],
    ['mongo replica set of 3', ['3 mongodb']],
    ['postgres primary + 2 replicas', ['3 postgresql']],
    ['backup server for 12 VMs, bareos in a container?', ['1 bareos']],
  ])('is what stands beside it: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it('is no size of the host where it is a licence', () => {
    expect(understand('SQL Server with a 16 core licence, which hypervisor?').host.cores).toBeNull();
  });

  it('is memory of the product that it follows, not of the host', () => {
    const question = understand('Exchange server with 64 GB RAM, Hyper-V or VMware?');
    expect(question.host.memoryGiB).toBeNull();
    expect(question.workloads[0]?.size.memoryGiB).toBe(64);
  });

  it('is memory of each only where the first has none of its own', () => {
    const { workloads } = understand('Exchange 2019 for 300 mailboxes with 128GB ram, 2 DCs with 8GB each');
    expect(workloads.map(({ size }) => size.memoryGiB)).toEqual([128, 8]);
  });

  it('is memory of the hosts where these are named', () => {
    const question = understand('we have 3 hosts with 256GB each and 40 VMs, mostly windows');
    expect(question.host.memoryGiB).toBe(256);
    expect(question.workloads[0]?.size.memoryGiB).toBeNull();
  });

  it('is no memory where it counts terabytes of files', () => {
    expect(understand('nfs server exporting 20TB to 40 compute nodes, container or VM?').host.memoryGiB).toBeNull();
  });
});

describe('needs told by the thing', () => {
  it.each([
    ['Need A100 for training jobs in containers or VMs', 'gpu-shared'],
    ['isolated GPU environments for students', 'gpu-shared'],
    ['Hyper-V cluster inside Proxmox', 'nested-virt'],
    ['an LXC container that needs a cifs share from the NAS', 'privileged'],
  ])('are heard: %s', (text, need) => {
    expect(needsOf(text)).toContain(need);
  });

  it('takes a mounted share for somebody else’s file server', () => {
    expect(counted('Plex in LXC with smb mount from my nas')).toEqual(['1 plex']);
  });

  it('takes SMB in a bracket for the protocol of the file server', () => {
    expect(understand('File Server (SMB) on Windows').workloads.map(({ apps, os }) => [apps, os.family])).toEqual([
      [['file-server'], 'windows'],
    ]);
  });
});

describe('what is to run on a rented server', () => {
  it('is the thing that is asked about, also where it could be a place', () => {
    expect(counted('Can IncusOS be used on a VPS? And still run VMs, not just system containers?')).toEqual(['1 incusos']);
  });

  it('does not include the telephones of an exchange', () => {
    expect(counted('55 grandstream phones and freepbx, LXC or VM?')).toEqual(['1 freepbx']);
  });
});

describe('bare words that name servers', () => {
  function apps(text: string): (string | undefined)[] {
    return understand(text).workloads.map(({ apps: [first] }) => first);
  }

  it('are things to run where a list holds several', () => {
    expect(apps('we have web, mail and db on one old debian server, split up?')).toEqual([
      'web-server',
      'mail-server',
      'database',
    ]);
    expect(apps('proxmox: nextcloud, mail, dns, and a minecraft server. lxc or vm')).toContain('mail-server');
  });

  it('run on Windows among things that only Windows runs', () => {
    const { workloads } = understand('PDC, BDC, file, mail and sharepoint today on 5 noisy boxes');
    expect(new Set(workloads.map(({ os }) => os.family))).toEqual(new Set(['windows']));
  });

  it('run on Windows with roles of no product too', () => {
    const { workloads } = understand('one server a week: antivirus services, encryption services, domain controllers');
    expect(workloads.map(({ os }) => os.family)).toEqual(['windows', 'windows', 'windows']);
  });

  it('are none alone, or where brackets say what containers do', () => {
    expect(apps('send me mail about the nginx server on debian')).not.toContain('mail-server');
    expect(apps('20 docker containers (web, db)')).toHaveLength(1);
  });
});
