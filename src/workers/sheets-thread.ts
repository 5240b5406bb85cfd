import { workerData } from 'node:worker_threads';
import { sheetsOf } from '../inventory/files/index.ts';
import { answerApart } from './answer-apart.ts';
import type { SheetsWork } from './sheets-apart.ts';

const { file, wanted, limits }: SheetsWork = workerData.input;
const columns = (header: readonly string[]) => header.flatMap((cell, index) => (wanted.includes(cell) ? [index] : []));
answerApart(await sheetsOf(file, (_sheet, header) => (columns(header).length > 0 ? columns(header) : null), limits));
