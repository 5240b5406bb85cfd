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
  const realms = new Map<string, Set<string>>();
  const datacenters = new Map<string, Set<string>>();
  for (const one of placed) {
    if (one.cluster === null) continue;
    addTo(realms, one.cluster.toLowerCase(), realm(one));
    if (one.datacenter) addTo(datacenters, `${one.cluster.toLowerCase()} ${realm(one)}`, one.datacenter);
  }
  const severalRealms = new Set(Array.from(realms).flatMap(([key, { size }]) => (size > 1 ? key : [])));
  const severalDatacenters = new Set(Array.from(datacenters).flatMap(([key, { size }]) => (size > 1 ? key : [])));
  const label = realmLabels(placed, realm, fileNames);
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
function realmLabels(
  placed: readonly Placed[],
  realmOf: (one: Placed) => string,
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
