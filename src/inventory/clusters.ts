import type { Place } from './places.ts';
import { remembered } from './remembered.ts';

/**
 * Names clusters apart: where several vCenters, files or datacenters have a cluster of one name, each is named with its own beside it.
 * A file whose vCenter is not said is taken for a vCenter of its own.
 */
export function clusterNames(placed: readonly Place[], fileNames: readonly string[]): (one: Place) => string | null {
  const vCenterOfFile = new Map<number, string | null>();
  for (const { file, vCenter } of placed) if (vCenter) vCenterOfFile.set(file, vCenterOfFile.get(file) ?? vCenter);
  const realm = (one: Place) => one.vCenter ?? vCenterOfFile.get(one.file) ?? fileNames[one.file] ?? String(one.file);
  /** The datacenters of each realm that has a cluster of a name. */
  const clusters = new Map<string, Map<string, Set<string>>>();
  const keyOf = remembered((name) => name.toLowerCase());
  for (const one of placed) {
    if (one.cluster === null) continue;
    const key = keyOf(one.cluster);
    const realms = clusters.get(key) ?? new Map<string, Set<string>>();
    if (realms.size === 0) clusters.set(key, realms);
    const datacenters = realms.get(realm(one)) ?? new Set<string>();
    if (datacenters.size === 0) realms.set(realm(one), datacenters);
    if (one.datacenter) datacenters.add(one.datacenter);
  }
  const label = realmLabels(placed, realm, fileNames);
  const first = new Map<string, string>();
  return (one) => {
    if (one.cluster === null) return null;
    const key = keyOf(one.cluster);
    const spelt = first.get(key) ?? one.cluster;
    first.set(key, spelt);
    const realms = clusters.get(key);
    const severalDatacenters = (realms?.get(realm(one))?.size ?? 0) > 1;
    const severalRealms = (realms?.size ?? 0) > 1;
    if (!severalDatacenters && !severalRealms) return spelt;
    const beside = [severalDatacenters ? one.datacenter : null, severalRealms ? label(realm(one)) : null];
    const words = beside.filter((each) => each !== null);
    return words.length > 0 ? `${spelt} (${words.join(', ')})` : spelt;
  };
}

/** A vCenter by the file that it fills, which people know better than its UUID. */
function realmLabels(
  placed: readonly Place[],
  realmOf: (one: Place) => string,
  fileNames: readonly string[],
): (realm: string) => string {
  const fileOf = new Map<string, number>();
  const realmsOf = new Map<number, Set<string>>();
  for (const one of placed) {
    const { file } = one;
    const realm = realmOf(one);
    if (!fileOf.has(realm)) fileOf.set(realm, file);
    addTo(realmsOf, file, realm);
  }
  return (realm) => {
    const file = fileOf.get(realm) ?? -1;
    return realmsOf.get(file)?.size === 1 ? (fileNames[file] ?? realm) : realm;
  };
}

function addTo<K>(sets: Map<K, Set<string>>, key: K, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
