// @ts-check
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** On what a run was made: without it no number of it can be read. */
export function machine() {
  const [cpu] = cpus();
  return {
    system: `${type()} ${release()}`,
    cpu: `${cpus().length} × ${cpu?.model ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: loadavg(),
  };
}
