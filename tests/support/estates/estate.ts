/** A machine as it is, before any tool has written it down. Sizes are MiB. */
export interface EstateMachine {
  readonly name: string;
  readonly uuid: string;
  readonly moRef: string;
  readonly power: 'on' | 'off' | 'suspended';
  readonly template: boolean;
  readonly placeholder: boolean;
  readonly cpus: number | null;
  readonly memory: number | null;
  readonly provisioned: number;
  readonly inUse: number;
  readonly partitions: readonly { readonly disk: string; readonly capacity: number; readonly consumed: number }[];
  readonly overhead: number;
  readonly cluster: string;
  readonly host: string;
  readonly datacenter: string;
  readonly osTools: string;
  readonly osConfiguration: string;
  readonly annotation: string;
}

export interface EstateHost {
  readonly name: string;
  readonly cluster: string;
  readonly datacenter: string;
  readonly sockets: number;
  readonly coresPerSocket: number;
  readonly memory: number;
  readonly hyperthreading: boolean;
}

export interface Estate {
  readonly vCenter: string;
  readonly machines: readonly EstateMachine[];
  readonly hosts: readonly EstateHost[];
}

/** A machine of which only some things matter. */
export function machine(name: string, given: Partial<EstateMachine> = {}): EstateMachine {
  return {
    name,
    uuid: `4201${Buffer.from(name).toString('hex').padEnd(8, '0').slice(0, 8)}-${name.length}`,
    moRef: `vm-${Buffer.from(name).toString('hex').slice(0, 12)}`,
    power: 'on',
    template: false,
    placeholder: false,
    cpus: 2,
    memory: 4096,
    provisioned: 102_400,
    inUse: 51_200,
    partitions: [{ disk: 'C:\\', capacity: 81_920, consumed: 40_960 }],
    overhead: 55,
    cluster: 'Alpha',
    host: 'esx-1',
    datacenter: 'North',
    osTools: 'Microsoft Windows Server 2019 (64-bit)',
    osConfiguration: 'Microsoft Windows Server 2016 (64-bit)',
    annotation: '',
    ...given,
  };
}

export function host(name: string, given: Partial<EstateHost> = {}): EstateHost {
  return {
    name,
    cluster: 'Alpha',
    datacenter: 'North',
    sockets: 2,
    coresPerSocket: 8,
    memory: 262_144,
    hyperthreading: true,
    ...given,
  };
}

export function estate(
  machines: readonly EstateMachine[],
  hosts: readonly EstateHost[] = [host('esx-1'), host('esx-2')],
  vCenter = 'vc-north',
): Estate {
  return { vCenter, machines, hosts };
}
