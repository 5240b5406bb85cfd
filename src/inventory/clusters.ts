import { push } from './multimap.ts';

interface Placed {
  readonly cluster: string | null;
  readonly vCenter: string | null;
  readonly datacenter: string | null;
  readonly file: number;
}

/**
 * Names clusters apart: where several vCenters, files or datacenters have a cluster of one name, each is named with its own beside it.
 * A file whose vCenter is not said is taken for a vCenter of its own.
 */
export function clusterNames(placed: readonly Placed[], fileNames: readonly string[]): (one: Placed) => string | null {
  const vCenterOfFile = new Map<number, string | null>();
  for (const { file, vCenter } of placed) if (vCenter) vCenterOfFile.set(file, vCenterOfFile.get(file) ?? vCenter);
  const realm = (one: Placed) => one.vCenter ?? vCenterOfFile.get(one.file) ?? fileNames[one.file] ?? String(one.file);
  const realms = new Map<string, string[]>();
  const datacenters = new Map<string, string[]>();
  for (const one of placed) {
    if (one.cluster === null) continue;
    push(realms, one.cluster.toLowerCase(), realm(one));
    if (one.datacenter) push(datacenters, `${one.cluster.toLowerCase()} ${realm(one)}`, one.datacenter);
  }
  const several = (list: readonly string[] | undefined) => new Set(list).size > 1;
  const severalRealms = new Set(Array.from(realms).flatMap(([key, list]) => (several(list) ? key : [])));
  const severalDatacenters = new Set(Array.from(datacenters).flatMap(([key, list]) => (several(list) ? key : [])));
  const label = realmLabels(
    placed.map((one) => [realm(one), one.file] as const),
    fileNames,
  );
  const first = new Map<string, string>();
  return (one) => {
    if (one.cluster === null) return null;
    const key = one.cluster.toLowerCase();
    const spelt = first.get(key) ?? one.cluster;
    first.set(key, spelt);
    const beside = [
      severalDatacenters.has(`${key} ${realm(one)}`) ? one.datacenter : null,
      severalRealms.has(key) ? label(realm(one)) : null,
    ].filter((each) => each !== null);
    return beside.length > 0 ? `${spelt} (${beside.join(', ')})` : spelt;
  };
}

/** A vCenter by the file that it fills, which people know better than its UUID. */
function realmLabels(pairs: readonly (readonly [string, number])[], fileNames: readonly string[]): (realm: string) => string {
  const fileOf = new Map<string, number>();
  const realmsOf = new Map<number, Set<string>>();
  for (const [realm, file] of pairs) {
    if (!fileOf.has(realm)) fileOf.set(realm, file);
    realmsOf.set(file, (realmsOf.get(file) ?? new Set()).add(realm));
  }
  return (realm) => {
    const file = fileOf.get(realm) ?? -1;
    return realmsOf.get(file)?.size === 1 ? (fileNames[file] ?? realm) : realm;
  };
}
