import { workerData } from 'node:worker_threads';
import { type Matter, think } from '../conversation/think.ts';
import { answerApart } from './answer-apart.ts';

const matter: Matter = workerData.input;
answerApart(think(matter));
