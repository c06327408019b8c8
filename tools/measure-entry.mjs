import { runWhenReady } from './run-script.mjs';

await runWhenReady('apps/e2e/src/measure-entry.mjs');
