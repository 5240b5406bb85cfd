import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { bySevenTools } from '../conversation/sizing/seven-tools.ts';
import { type SizingWish, sizeEstate } from '../conversation/sizing/size-estate.ts';
import { readInventory } from '../inventory/index.ts';
import type { NamedBytes } from '../inventory/outcome.ts';
import { sevenToolsReply } from '../reply/sizing/seven-tools.ts';
import { sizeResult } from '../reply/sizing/size-result.ts';
import type { Sized } from '../reply/sizing/sized.ts';
import { sizingReply } from '../reply/sizing/sizing-reply.ts';
import { provenPlan } from '../sizing/proving.ts';
import { provePlacement } from '../workers/prove-placement.ts';
import type { Progress } from './progress.ts';

const LARGEST = 512 * 1024 * 1024;
const MOST_FILES = 50;
/** What somebody at a terminal waits for without a thought. */
const PROOF = { seed: 1, budgetMs: 3_000 } as const;

export type Printed = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string };

/** As text or as JSON; and whether by our rules under each model, or by those of seven public tools side by side. */
export interface Printing {
  readonly json: boolean;
  readonly seven: boolean;
}

/** Sizes the inventory in some files, `-` being standard input; what cannot be read or sized comes back as one sentence. */
export async function sizeFiles(paths: readonly string[], wish: SizingWish, as: Printing, progress: Progress): Promise<Printed> {
  if (paths.length > MOST_FILES) return { ok: false, sentence: `At most ${MOST_FILES} files at once: merge them first.` };
  const files: NamedBytes[] = [];
  const stages = paths.length + 3;
  for (const [index, path] of paths.entries()) {
    progress.step(`reading ${basename(path)}`, index / stages);
    const file = path === '-' ? await fromStandardInput() : await fromFile(path);
    if ('sentence' in file) return { ok: false, sentence: file.sentence };
    files.push(file);
  }
  progress.step('finding the machines', paths.length / stages);
  const read = await readInventory(files);
  if (!read.ok) return { ok: false, sentence: read.sentence };
  progress.step(`placing ${read.inventory.machines.length.toLocaleString('en-GB')} machines`, (paths.length + 1) / stages);
  const outcome = sizeEstate(read.inventory, wish);
  if (!outcome.ok) {
    progress.end();
    return { ok: false, sentence: outcome.sentence };
  }
  progress.step('proving that fewer hosts cannot do', (paths.length + 2) / stages);
  const plan = await provenPlan(outcome.sized.plan, (problem) => provePlacement(problem, PROOF));
  progress.end();
  const sized = { ...outcome.sized, plan };
  return { ok: true, text: as.seven ? bySeven(sized, as.json) : bySelf(sized, as.json) };
}

function bySelf(sized: Sized, json: boolean): string {
  return json ? JSON.stringify(sizeResult(sized)) : sizingReply(sized).result.text;
}

function bySeven(sized: Sized, json: boolean): string {
  const seven = bySevenTools(sized);
  return json ? JSON.stringify(seven) : sevenToolsReply(seven).result.text;
}

async function fromFile(path: string): Promise<NamedBytes | { readonly sentence: string }> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return { sentence: `${name} is larger than 512 MiB: export fewer sheets, or as CSV.` };
    return { name, bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return { sentence: `There is no file ${path}: check the path.` };
    if (code === 'EISDIR') return { sentence: `${path} is a folder: name the files in it.` };
    if (code === 'EACCES') return { sentence: `${path} may not be read: check its permissions.` };
    throw error;
  }
}

async function fromStandardInput(): Promise<NamedBytes | { readonly sentence: string }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST) return { sentence: 'Standard input is larger than 512 MiB: export fewer sheets, or as CSV.' };
    chunks.push(bytes);
  }
  return { name: 'standard input', bytes: Buffer.concat(chunks) };
}
