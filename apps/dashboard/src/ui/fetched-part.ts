import { useSyncExternalStore } from 'react';

/** What is fetched apart from the first page: asked for by hand, or by whoever shows it. */
export interface FetchedPart<T> {
  fetch: () => Promise<void>;
  /** The part once it is there; it is fetched, and answered, only where it is wanted. */
  use: (isWanted?: boolean) => T | null;
}

const AGAIN_MS = 5_000;
const leave = () => undefined;
const unwanted = () => leave;

/** A part of the program that the first page can do without; what cannot be fetched yet is tried again. */
export function fetchedPart<T>(fetchPart: () => Promise<T>): FetchedPart<T> {
  let part: T | null = null;
  let isFetching = false;
  const listeners = new Set<() => void>();
  const fetch = async (): Promise<void> => {
    if (part !== null || isFetching) return;
    isFetching = true;
    try {
      part = await fetchPart();
      listeners.forEach((listen) => listen());
    } catch {
      // the network is gone, or the server: what it says is said when it is back
      setTimeout(() => void fetch(), AGAIN_MS);
    } finally {
      isFetching = false;
    }
  };
  const subscribe = (listen: () => void) => {
    listeners.add(listen);
    void fetch();
    return () => listeners.delete(listen);
  };
  return {
    fetch,
    use: (isWanted = true) => useSyncExternalStore(isWanted ? subscribe : unwanted, () => (isWanted ? part : null)),
  };
}
