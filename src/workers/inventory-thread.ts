import { workerData } from 'node:worker_threads';
import { readInventory } from '../inventory/index.ts';
import type { NamedBytes } from '../inventory/outcome.ts';
import { answerApart } from './answer-apart.ts';

const files: readonly NamedBytes[] = workerData.input;
answerApart(await readInventory(files));
