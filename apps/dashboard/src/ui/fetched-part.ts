import { useSyncExternalStore } from 'react';

const AGAIN_MS = 5_000;
const leave = () => undefined;
const unwanted = () => leave;

/**
 * A part of the program that the first page can do without, as a hook: the part once it is there, fetched and answered only
 * where it is wanted. What cannot be fetched yet is tried again.
 */
export function fetchedPart<T>(fetchPart: () => Promise<T>): (isWanted?: boolean) => T | null {
  let part: T | null = null;
  let fetching: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const fetch = async (): Promise<void> => {
    try {
      part = await fetchPart();
      listeners.forEach((listen) => listen());
    } catch {
      // the network is gone, or the server: what it says is said when it is back
      setTimeout(() => void fetch(), AGAIN_MS);
    }
  };
  const subscribe = (listen: () => void) => {
    listeners.add(listen);
    fetching ??= fetch();
    return () => listeners.delete(listen);
  };
  return (isWanted = true) => useSyncExternalStore(isWanted ? subscribe : unwanted, () => (isWanted ? part : null));
}
