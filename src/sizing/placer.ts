/** Machines to put on hosts. Numbers are whole; `demand` has a row of `dimensions` per item; groups hold indices of items. */
export interface PlacementProblem {
  readonly dimensions: number;
  readonly demand: Float64Array;
  readonly hosts: readonly HostType[];
  /** Two items of a group never share a host. */
  readonly apart: readonly (readonly number[])[];
  /** The items of a group share one host. */
  readonly together: readonly (readonly number[])[];
  readonly guestsPerHost: number | null;
}

/** A kind of host. `count` null: as many as it takes. */
export interface HostType {
  readonly capacity: readonly number[];
  readonly cost: number;
  readonly count: number | null;
}

/** `assignment[item]` is a host from 0; `hostTypeOf[host]` its type. `lowerBound`: no placement does with fewer hosts;
 * `proven`: the placement has just as many, and both were checked. */
export interface Placed {
  readonly hosts: number;
  readonly lowerBound: number;
  readonly proven: boolean;
  readonly assignment: Int32Array;
  readonly hostTypeOf: Int32Array;
}

/** Places items; null where the groups and sizes cannot be kept on the hosts that there are. */
export type Placer = (problem: PlacementProblem) => Placed | null;
