import { runWhenReady } from './run-script.mjs';

await runWhenReady('apps/proof/src/bench/main.mjs');
