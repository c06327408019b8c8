// @ts-check
// Loaded before a process that is measured: it says what that process has taken, when it is asked, and does not outlive
// who measures.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MB = 2 ** 20;

process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpuMs: cpuMs() });
  if (message === 'memory') process.send?.(heldMemory());
});
process.on('disconnect', () => process.exit());

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What is left when garbage is collected: before that, memory tells how long none was. */
function heldMemory() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  // what the first round finalises, the second frees
  collect();
  collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { residentMb: rss / MB, liveMb: (heapUsed + external) / MB };
}
