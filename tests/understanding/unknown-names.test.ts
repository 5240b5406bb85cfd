import { describe, expect, it } from 'vitest';
import { enterpriseProducts } from '../../src/knowledge/software/enterprise-products.ts';
import { windowsProducts } from '../../src/knowledge/software/windows-products.ts';
import { understand } from '../../src/understanding/index.ts';

const COMPANY_PRODUCTS = new Set([...windowsProducts, ...enterpriseProducts].map(({ id }) => id));

function named(text: string): string[] {
  return understand(text).workloads.map(({ count, name }) => `${count} ${name}`);
}

describe('machines that are called by what they do', () => {
  it.each([
    [
      'to run: network boot servers, internal web servers and serial console proxies, on Debian',
      ['1 network boot servers', '1 web servers', '1 serial console proxies'],
    ],
    [
      'antivirus services, 3 encryption services, domain controllers, all on Windows. Hyper-V?',
      ['1 antivirus services', '3 encryption services', '1 domain controllers'],
    ],
  ])('are workloads of a list: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('but not what they are like', () => {
    expect(named('3 web servers, 2 old physical servers and a mail server. Which virtualisation?')).toEqual([
      '3 web servers',
      '1 mail server',
    ]);
  });
});

describe('a product that is in no catalogue', () => {
  it('is what the asker wants to run', () => {
    expect(named('is it possible to run zorblatt without docker, straight in a proxmox LXC?')).toEqual(['1 zorblatt']);
  });

  it.each(['can I run things in an LXC on proxmox?', 'how do I run it on KVM?'])('is no everyday word: %s', (text) => {
    expect(named(text).filter((name) => /thing|it$/.test(name))).toEqual([]);
  });
});

describe('a place rather than a thing', () => {
  it.each([
    ['what may be of use', 'robot arm control, hard real-time. is docker any use for that?'],
    ['what one is on anyway', 'move the Windows Server 2016 machine to a container, as we are on kubernetes anyway?'],
  ])('%s', (_, text) => {
    expect(understand(text).workloads.flatMap(({ apps }) => apps)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/docker|kubernetes/)]),
    );
  });
});

it('hears live migration in the words of one who does not call it that', () => {
  const { workloads } = understand(
    'running instances must be transferred from one box to the other while we measure. ESX or Xen?',
  );
  expect(workloads[0]?.needs.map(({ need }) => need)).toEqual(['live-migration']);
});

describe('products that companies run', () => {
  it.each(['Genetec', 'Laserfiche', 'Dentrix', 'AFAS Profit', 'Altiris', 'RightFax', 'proALPHA'])(
    '%s runs on Windows',
    (name) => {
      const [workload] = understand(`Should I put ${name} in a virtual machine or a container?`).workloads;
      expect(workload?.name.toLowerCase()).toBe(name.toLowerCase());
      expect(workload?.os.family).toBe('windows');
    },
  );

  it.each([
    'We run genetic algorithms on Debian, VM or container?',
    'The services communicate over AMQP on Debian, VM or container?',
    'Our informatics course needs Debian, VM or container?',
    'Avatar images are served from Debian, VM or container?',
  ])('hears none in ordinary words: %s', (text) => {
    expect(
      understand(text)
        .workloads.flatMap(({ apps }) => apps)
        .filter((id) => COMPANY_PRODUCTS.has(id)),
    ).toEqual([]);
  });
});
