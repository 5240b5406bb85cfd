import type { ListRead } from './index.ts';
import { sheetFrom } from './sheet.ts';

const STATES = 'running|idle|paused|in shutdown|shut off|crashed|pmsuspended|no state';
const KEYS: ReadonlyMap<string, string> = new Map([
  ['uuid', 'UUID'],
  ['state', 'State'],
  ['cpu(s)', 'CPUs'],
  ['max memory', 'Memory'],
  ['os.pretty-name', 'OS'],
]);
const HEADER = ['Name', 'UUID', 'State', 'CPUs', 'Memory', 'OS'];

/** `virsh list --all`, the blocks of `virsh dominfo`, and `os.pretty-name` of `virsh guestinfo`, one after another or mixed. */
export function readVirsh(text: string): ListRead | null {
  const guests = new Map<string, Map<string, string>>();
  const guest = (name: string) => {
    const known = guests.get(name) ?? new Map<string, string>();
    guests.set(name, known);
    return known;
  };
  const listed = /^\s*Id\s+Name\s+State\s*$/im.test(text);
  const described = /^\s*CPU\(s\):\s*\d+/im.test(text) && /^\s*Max memory:/im.test(text);
  if (!listed && !described) return null;
  const row = new RegExp(`^\\s*(?:-|\\d+)\\s+(?<name>\\S.*?)\\s+(?<state>${STATES})\\s*$`, 'i');
  let current: Map<string, string> | null = null;
  for (const line of text.split(/\r?\n/)) {
    const inList = listed ? row.exec(line)?.groups : undefined;
    const pair = /^\s*(?<key>[A-Za-z][\w().\- ]*?)\s*:\s*(?<value>.*?)\s*$/.exec(line)?.groups;
    if (inList?.name) guest(inList.name).set('State', inList.state ?? '');
    else if (pair?.key?.toLowerCase() === 'name') current = guest(pair.value ?? '');
    else if (pair?.key && current) {
      const field = KEYS.get(pair.key.toLowerCase());
      if (field) current.set(field, pair.value ?? '');
    }
  }
  const rows = Array.from(guests, ([name, values]) =>
    HEADER.map((field) => (field === 'Name' ? name : (values.get(field) ?? ''))),
  );
  return { sheets: [sheetFrom('virsh', HEADER, rows)], format: 'virsh' };
}
