import { register } from 'tsx/esm/api';

register();
await import('./placement-worker.ts');
