import { runWhenReady } from './run-script.mjs';

await runWhenReady('apps/demo-clinic/dist/replay/main.js');
