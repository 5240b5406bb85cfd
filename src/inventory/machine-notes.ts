import type { Draft } from './draft.ts';
import type { HostDraft } from './hosts.ts';
import type { Machine, Warning } from './inventory.ts';
import { about, few, note, of } from './note.ts';

/** What machines are, in groups: one warning for each thing that somebody may want to decide otherwise. */
export function machineWarnings(machines: readonly Machine[], drafts: readonly Draft[]): Warning[] {
  const counted = machines.filter(
    ({ classes }) =>
      classes.length === 0 || !classes.some((each) => each === 'template' || each === 'placeholder' || each === 'duplicate'),
  );
  const named = (having: (one: Machine) => boolean) => counted.filter(having).map(({ name }) => name);
  const clustered = counted.some(({ cluster }) => cluster !== null);
  const sized = counted.filter((one) => !one.classes.includes('unsizable'));
  return [
    about(
      'os-conflict',
      named(({ os }) => os.conflict !== null),
      (who, count) =>
        `${who} ${of(count, 'runs', 'run')} an operating system of another family than the configuration says; I go by the VMware Tools, and it decides what the machine can run on.`,
    ),
    about(
      'unsizable',
      named((one) => one.classes.includes('unsizable')),
      (who, count) =>
        `${who} ${of(count, 'has', 'have')} no vCPUs or no memory that make sense, so ${of(count, 'it is', 'they are')} not sized.`,
    ),
    about(
      'several-in-a-row',
      drafts.flatMap(({ several, machine }) => (several ? machine.name : [])),
      (who, count) =>
        `${who} ${of(count, 'stands', 'stand')} for several of a kind, by the list, and I count each row once: give each machine a row of its own, and send it again.`,
    ),
    about(
      'physical',
      drafts.flatMap(({ physical, machine }) => (physical ? machine.name : [])),
      (who, count) =>
        `${who} ${of(count, 'is a physical server', 'are physical servers')}; each core counts as one vCPU, which is more than most of them use.`,
    ),
    about(
      'appliance',
      sized.filter((one) => one.classes.includes('appliance')).map(({ name }) => name),
      (who, count) =>
        `${who} ${of(count, 'belongs', 'belong')} to the platform itself (by name) and may go when it goes; counted for now.`,
    ),
    about(
      'powered-off',
      sized.filter((one) => one.classes.includes('powered-off')).map(({ name }) => name),
      (who, count) => `${who} ${of(count, 'is', 'are')} powered off; counted for now.`,
    ),
    about(
      'duplicate',
      machines.filter((one) => one.classes.includes('duplicate')).map(({ name }) => name),
      (who, count) => `${who} ${of(count, 'is', 'are')} listed more than once (by UUID or MoRef); each counts once.`,
    ),
    about(
      'same-name',
      sharedNames(counted),
      (_who, count) =>
        `${count} ${of(count, 'name is', 'names are')} shared by machines that nothing else shows to be one, so each of them counts.`,
    ),
    about(
      'no-cluster',
      clustered ? named(({ cluster }) => cluster === null) : [],
      (who, count) => `${who} ${of(count, 'is', 'are')} in no cluster.`,
    ),
    about(
      'password-in-annotation',
      drafts.flatMap(({ secret, machine }) => (secret ? machine.name : [])),
      (who, count) =>
        `${who} ${of(count, 'seems', 'seem')} to have a password or key in the annotation. I neither keep nor show annotations; take it out at the source.`,
    ),
  ].flat();
}

/** What the hosts are, and what they are not said to be. */
export function hostWarnings(hosts: readonly HostDraft[], unsizable: readonly string[], listed: boolean): Warning[] {
  if (hosts.length === 0 && unsizable.length === 0)
    return [
      note('no-hosts', 'There is no list of hosts (vHost), so the ratio of today and the size of today’s hosts are not known.'),
    ];
  const shapes = new Map<string, Set<string>>();
  for (const { cluster, cores, memoryMiB } of hosts) {
    const key = cluster ?? '(no cluster)';
    shapes.set(key, (shapes.get(key) ?? new Set()).add(`${cores} ${Math.round(memoryMiB / 1024)}`));
  }
  const mixed = Array.from(shapes).flatMap(([cluster, kinds]) => (kinds.size > 1 ? cluster : []));
  const threaded = hosts.filter(({ hyperthreading }) => hyperthreading === true).length;
  return [
    unsizable.length > 0 ? note('hosts-unsizable', `Hosts without cores or memory are left out: ${few(unsizable)}.`) : null,
    mixed.length > 0
      ? note(
          'mixed-hosts',
          `Hosts of several sizes in ${few(mixed)}: added up one by one, and the largest of each cluster is the one that may fail.`,
        )
      : null,
    threaded > 0
      ? note('hyperthreading', `Hyper-threading is on in ${threaded} of ${hosts.length} hosts. I count cores, never threads.`)
      : null,
    listed ? null : note('no-hosts', 'Some files have no list of hosts (vHost), so their clusters have no ratio.'),
  ].filter((each) => each !== null);
}

function sharedNames(machines: readonly Machine[]): string[] {
  const seen = new Set<string>();
  const shared = new Map<string, string>();
  for (const { name } of machines) {
    const key = name.toLowerCase();
    if (seen.has(key)) shared.set(key, name);
    else seen.add(key);
  }
  return Array.from(shared.values());
}
