import { runWhenReady } from './run-script.mjs';

await runWhenReady('apps/proof/src/faults/main.mjs');
