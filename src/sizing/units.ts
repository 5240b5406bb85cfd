/** MiB as people say it, in GiB to a tenth: what is needed rounded up, what there is rounded down. */
export function neededGib(mib: number): string {
  return `${grouped(Math.ceil(mib / 102.4) / 10)} GiB`;
}

export function roomGib(mib: number): string {
  return `${grouped(Math.floor(mib / 102.4) / 10)} GiB`;
}

/** A number with commas between its thousands. */
export function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`);
}
