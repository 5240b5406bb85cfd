import Papa from 'papaparse';
import { MODELS } from '../../knowledge/vocabulary.ts';
import type { ModelPlan, Whereabouts } from '../../sizing/estate-plan.ts';
import { replyMarkdown } from '../markdown.ts';
import type { Reply } from '../reply.ts';
import { capital, FAMILY_NAME, MODEL_NAME } from '../words.ts';
import { sizeResult } from './size-result.ts';
import type { Sized } from './sized.ts';

/** A file that goes with an answer. */
export interface TakeAway {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The plan as files: where each machine would run, the answer in Markdown, and the terminal's JSON. */
export function takeAwayFiles(sized: Sized, reply: Reply): readonly TakeAway[] {
  return [
    { name: 'placement.csv', title: 'Where each machine would run', text: placementCsv(sized) },
    { name: 'sizing.md', title: 'The answer', text: replyMarkdown(reply) },
    { name: 'sizing.json', title: 'The figures', text: `${JSON.stringify(sizeResult(sized), null, 2)}\n` },
  ];
}

/** Which pseudonym stands for which name, as a table. */
export function keyFile(key: readonly { readonly pseudonym: string; readonly name: string; readonly what: string }[]): TakeAway {
  const data = key.map(({ name, pseudonym, what }) => [pseudonym, name, what]);
  return { name: 'names.csv', title: 'Key to the names', text: table(['Pseudonym', 'Name', 'What'], data) };
}

/** A row for each machine that was sized, with the number of its host under each model; empty where a model does not take it. */
function placementCsv({ plan: { plans, request } }: Sized): string {
  const hosts = MODELS.map((model) => hostNumbers(plans.find((plan) => plan.model === model)));
  const fields = [
    ...['Machine', 'Cluster today', 'Host today', 'System', 'vCPUs', 'Memory GiB'],
    ...MODELS.map((model) => `Host under ${MODEL_NAME[model]}`),
    'Stays on its host',
  ];
  const stays = staysOnHost(
    plans.find(({ model }) => model === 'hardware'),
    request.now,
  );
  const data = request.guests.map(({ cluster, family, host, id, memoryMiB, name, vcpus }) => [
    ...[name, cluster ?? '', host ?? '', capital(FAMILY_NAME[family]), vcpus, Math.round((memoryMiB / 1024) * 100) / 100],
    ...hosts.map((of) => of.get(id) ?? ''),
    stays(id),
  ]);
  return table(fields, data);
}

/** Excel takes a file for UTF-8 by the mark at its start. A name that begins like a formula would be run (owasp.org/www-community/attacks/CSV_Injection). */
function table(fields: string[], data: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${Papa.unparse({ fields, data: data.map((row) => [...row]) }, { escapeFormulae: true })}\r\n`;
}

function hostNumbers(plan: ModelPlan | undefined): ReadonlyMap<string, number> {
  return new Map(plan?.placed.flatMap(({ guests }, index) => guests.map((id): [string, number] => [id, index + 1])));
}

/** Whether a machine stays on its host under hardware virtualisation; empty where nobody knows, or where all hosts are others. */
function staysOnHost(plan: ModelPlan | undefined, now: Whereabouts | undefined): (id: string) => 'yes' | 'no' | '' {
  const was = new Map(plan?.placed.flatMap(({ guests, was: name }) => guests.map((id) => [id, name] as const)));
  return (id) => {
    const host = plan?.moves ? now?.hosts.get(id) : undefined;
    return host === undefined ? '' : was.get(id) === host.name ? 'yes' : 'no';
  };
}
