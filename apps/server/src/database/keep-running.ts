import type { Log } from '../logging/log.js';

const LOOK_EVERY_MS = 500;

/** What is looked after: whether it runs, and how it is started again. */
export interface Restartable {
  isRunning(): boolean;
  start(): Promise<void>;
}

/**
 * Starts what has ended again, until it is told to stop; a start that fails is tried again. To stop waits for a start
 * that is under way, so that nothing is running afterwards that nobody looks after.
 */
export function keepRunning({ isRunning, start }: Restartable, log: Pick<Log, 'warn' | 'error'>): () => Promise<void> {
  let starting = Promise.resolve();
  let isStarting = false;
  const look = (): void => {
    if (isStarting || isRunning()) return;
    isStarting = true;
    log.warn('database-ended');
    starting = start()
      .then(() => log.warn('database-started-again'))
      .catch((error: unknown) => log.error('database-start-failed', error))
      .finally(() => (isStarting = false));
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    return starting;
  };
}
