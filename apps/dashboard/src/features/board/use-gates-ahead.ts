import { useSyncExternalStore } from 'react';

export type GatesPart = Pick<typeof import('./gates-ahead.js'), 'gatesAhead' | 'linesAhead' | 'missingWords'>;

/** What judges the gates is fetched apart: a board that opens on running chairs does not need it. */
let part: GatesPart | null = null;
let isFetching = false;
const listeners = new Set<() => void>();
const AGAIN_MS = 5_000;

/** Fetches what judges the gates, until it is there. */
export async function fetchGatesAhead(): Promise<void> {
  if (part !== null || isFetching) return;
  isFetching = true;
  try {
    const { gatesAhead, linesAhead, missingWords } = await import('./gates-ahead.js');
    part = { gatesAhead, linesAhead, missingWords };
    listeners.forEach((listen) => listen());
  } catch {
    // the network is gone, or the server: what is to be prepared is told again when it is back
    setTimeout(() => void fetchGatesAhead(), AGAIN_MS);
  } finally {
    isFetching = false;
  }
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  void fetchGatesAhead();
  return () => listeners.delete(listen);
}

/** The gates before the next move, once what judges them is there. */
export function useGatesAhead(): GatesPart | null {
  return useSyncExternalStore(subscribe, () => part);
}
