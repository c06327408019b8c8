import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './ensure-ready.mjs';
import { main, root } from './workspace.mjs';

/** Runs a script of the project with the arguments of this process, when everything is ready; keeps its exit code. */
export function runWhenReady(script) {
  return main(async () => {
    ensureInstalled();
    ensureBuilt();
    const child = spawn(process.execPath, [join(root, script), ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    const [code] = await once(child, 'exit');
    process.exitCode = code ?? 1;
  });
}
