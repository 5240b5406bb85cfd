/** Where machines are: one for all that are in the same place. */
export interface Place {
  readonly cluster: string | null;
  readonly vCenter: string | null;
  readonly datacenter: string | null;
  readonly file: number;
}

export type PlaceOf = (cluster: string | null, vCenter: string | null, datacenter: string | null) => Place;

/** The places of a file, each made once. */
export function createPlaces(file: number): PlaceOf {
  const known = new Map<string | null, Map<string | null, Map<string | null, Place>>>();
  return (cluster, vCenter, datacenter) => {
    const ofCluster = within(known, cluster);
    const ofVCenter = within(ofCluster, vCenter);
    const place = ofVCenter.get(datacenter) ?? { cluster, vCenter, datacenter, file };
    ofVCenter.set(datacenter, place);
    return place;
  };
}

function within<K, V>(maps: Map<K, Map<string | null, V>>, key: K): Map<string | null, V> {
  const known = maps.get(key) ?? new Map<string | null, V>();
  maps.set(key, known);
  return known;
}
