import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/advice/index.ts';
import { understand } from '../../src/understanding/index.ts';

function levelOfOs(text: string): string | undefined {
  return recommend(understand(text)).workloads[0]?.verdicts.os.level;
}

describe('Windows and containers', () => {
  it.each([
    'IIS and ASP.NET applications, docker or VMs?',
    'legacy .NET Framework services on Windows Server 2019, containerise with docker or keep the VMs',
    'can we run our windows service in kubernetes?',
    'containerise our 12 IIS and .NET Framework apps, or keep them in VMs?',
  ])('leaves an application its Windows containers: %s', (text) => {
    expect(levelOfOs(text)).toBe('possible');
  });

  it.each([
    'we want our Windows file server in a Windows container',
    'a Windows container with Remote Desktop for our accounting program',
    'CUDA in a Windows container, how do we deploy it?',
    'SQL Server on Windows in docker for production',
    'Exchange on Windows, docker or a VM?',
    'the spooler of our print server crashes in a Windows container',
  ])('keeps a role, a screen or a device out: %s', (text) => {
    expect(levelOfOs(text)).toBe('ruled-out');
  });
});

describe('LX zones', () => {
  it.each(['kubernetes nodes in lx zones on SmartOS?', 'zerotier fails in an lx zone on SmartOS'])('do without: %s', (text) => {
    expect(levelOfOs(text)).toBe('ruled-out');
  });

  it('run an ordinary Linux program', () => {
    expect(levelOfOs('nginx in an lx zone on SmartOS')).toBe('possible');
  });
});
