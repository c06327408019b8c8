/** Somebody ended the replay before it was through. */
export class Stopped extends Error {}

const AGAIN_AFTER_MS = 5_000;

/**
 * Aborts at the first Ctrl-C or its kin, so that what was opened in a clinic is ended before this process is. One
 * Ctrl-C may arrive more than once, from the terminal and through npm: only a later one ends the process at once.
 */
export function stopOnSignals(say: (what: string) => void): AbortSignal {
  const stop = new AbortController();
  let firstAt = 0;
  const onSignal = (name: string): void => {
    if (stop.signal.aborted) {
      if (performance.now() - firstAt > AGAIN_AFTER_MS) process.exit(1);
      return;
    }
    firstAt = performance.now();
    say(`${name}: ending what was opened …`);
    stop.abort(new Stopped('The replay was stopped. What it had opened in the clinic is ended.'));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  return stop.signal;
}
