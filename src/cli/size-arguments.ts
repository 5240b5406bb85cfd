import { HOST_AT_MOST, isHost, memoryIn } from '../conversation/sizing/host-size.ts';
import { type SizingWish, USUAL_WISH } from '../conversation/sizing/size-estate.ts';
import { ROW_CLASSES, type RowClass } from '../inventory/inventory.ts';
import { ruleBooks } from '../knowledge/rule-books/index.ts';

/** The options of `size`, as they were typed. */
export interface SizeOptions {
  readonly policy?: string | undefined;
  readonly host?: string | undefined;
  readonly cluster?: string | undefined;
  readonly reuse?: string | undefined;
  readonly 'by-workload'?: boolean | undefined;
  readonly failover?: string | undefined;
  readonly growth?: string | undefined;
  readonly without?: string | undefined;
  readonly including?: string | undefined;
}

/** How the estate is to be sized, or what is wrong with the options, in a sentence. */
export function sizingWish(options: SizeOptions): SizingWish | string {
  const policy = (options.policy ?? 'default').toLowerCase();
  if (!ruleBooks.some(({ id }) => id === policy))
    return `"--policy ${options.policy}" is not known; there are: ${ruleBooks.map(({ id }) => id).join(', ')}`;
  const host = hostOption(options.host);
  if (typeof host === 'string') return host;
  const reuse = reuseOption(options.reuse);
  if (typeof reuse === 'string') return reuse;
  const failover = whole('--failover', options.failover, 0, 100);
  if (typeof failover === 'string') return failover;
  const growth = whole('--growth', options.growth, 0, 1000);
  if (typeof growth === 'string') return growth;
  const without = classes('--without', options.without);
  if (typeof without === 'string') return without;
  const including = classes('--including', options.including);
  if (typeof including === 'string') return including;
  const cluster = options.cluster?.trim() || null;
  return {
    ...USUAL_WISH,
    policy,
    host,
    reuse,
    byWorkload: options['by-workload'] ?? false,
    failover,
    growth,
    selection: { without, including, cluster },
  };
}

/** "cores=64,memory=1024GiB", either alone too; a memory without a unit is in GiB. */
function hostOption(text: string | undefined): SizingWish['host'] | string {
  if (text === undefined) return USUAL_WISH.host;
  let host = USUAL_WISH.host;
  for (const part of text.split(/,(?!\d{3}(?!\d))/)) {
    const [, name = '', amount = ''] = /^\s*(cores|memory)\s*=\s*(.+?)\s*$/i.exec(part) ?? [];
    if (name === '') return HOST_READS;
    if (name.toLowerCase() === 'cores') {
      if (!/^\d+$/.test(amount)) return '"--host" takes whole cores: cores=64';
      host = { ...host, cores: Number(amount) };
    } else {
      const memoryGiB = memoryIn(/^[\d.,]+$/.test(amount) ? `${amount} GiB` : amount);
      if (memoryGiB === null || !/^[\d.,]+ ?[a-z]*$/i.test(amount)) return HOST_READS;
      host = { ...host, memoryGiB };
    }
  }
  const { cores, memoryGiB } = HOST_AT_MOST;
  return isHost(host) ? host : `"--host" takes 1 to ${cores} cores, and 1 to ${memoryGiB / 1024} TiB of memory`;
}

const HOST_READS = '"--host" reads like cores=64,memory=1024GiB, or memory=1.5TiB';
/** "6x32c/512GiB", several with commas. */
function reuseOption(text: string | undefined): SizingWish['reuse'] | string {
  const shapes: SizingWish['reuse'][number][] = [];
  for (const part of text === undefined ? [] : text.split(',')) {
    const [, count, cores, memory, unit] = /^\s*(\d{1,4})x(\d{1,4})c\/(\d{1,6}(?:\.\d+)?)(GiB|GB|TiB|TB)\s*$/i.exec(part) ?? [];
    if (count === undefined || Number(count) * Number(cores) * Number(memory) === 0)
      return '"--reuse" reads like 6x32c/512GiB: how many hosts, their cores and memory';
    const memoryGiB = Number(memory) * (/^t/i.test(unit ?? '') ? 1024 : 1);
    shapes.push({ count: Number(count), cores: Number(cores), memoryGiB });
  }
  return shapes;
}

function whole(option: string, text: string | undefined, least: number, most: number): number | null | string {
  if (text === undefined) return null;
  const value = Number(text.replace(/\s*%$/, ''));
  return Number.isInteger(value) && value >= least && value <= most
    ? value
    : `"${option}" takes a whole number from ${least} to ${most}`;
}

function classes(option: string, text: string | undefined): readonly RowClass[] | string {
  const found: RowClass[] = [];
  for (const word of (text ?? '').split(',').map((part) => part.trim().toLowerCase())) {
    if (word === '') continue;
    const known = ROW_CLASSES.find((each) => each === word || `${each}s` === word);
    if (known === undefined) return `"${option} ${word}" is not known; there are: ${ROW_CLASSES.join(', ')}`;
    found.push(known);
  }
  return found;
}
