import type { Message } from './tokens.ts';

/** Words after "run" or "install" that name no product. */
const EVERYDAY = new Set(
  'it its this that these those them they thing things stuff something anything everything nothing one ones some any all both each more many most multiple several other others another different separate same only just also still either neither code app apps application applications program programs software service services site sites website websites server servers machine machines guest guests host hosts container containers docker virtual vm vms vps lxc lxd jail jails zone zones kernel kernels module modules image images system systems linux windows unix solaris database databases file files mail email web dns network storage backup backups test tests job jobs build builds code script scripts process processes container production development fine well faster slower better here there now then again directly inside natively properly smoothly natively straight up down out over together side what which how where when with without under from into onto your mine ours theirs rid used started access root away help over hold work working workload workloads testing building hosting trading gaming streaming monitoring logging mining training processing networking printing billing computing clustering being having doing going'.split(
    ' ',
  ),
);
const RUN =
  /\b(?:run|running|install|installing|host|hosting|deploy|deploying|set\s+up|setting\s+up)\s+(?:an?\s+|the\s+|my\s+|our\s+)?([a-z][a-z0-9]*(?:[-.][a-z0-9]+)*)(?=\s+(?:(?:with)?in|on|inside|under|without|straight|directly|as)\b)/g;

/** "Can I run linkding in an LXC?": the name of something that is not in the catalogue. Null where nothing is named. */
export function unknownProduct(message: Message): string | null {
  for (const match of message.text.matchAll(RUN)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    if (name.length >= 3 && !EVERYDAY.has(name) && !/(?:ly|ed)$/.test(name)) return message.raw.slice(start, start + name.length);
  }
  return null;
}
