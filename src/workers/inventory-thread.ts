import { workerData } from 'node:worker_threads';
import { readInventory } from '../inventory/index.ts';
import { answerApart } from './answer-apart.ts';
import type { ReadingWork } from './inventory-apart.ts';

const { files, limits }: ReadingWork = workerData.input;
answerApart(await readInventory(files, limits));
