import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread knows nothing of TypeScript on Node 20, so this file, which needs no loader, brings it one. The build has no use for it.
register();
await import(workerData.module);
