import { useState } from 'react';

/** Adds one to a tally; gives back how to take it off again. */
export type Add = () => () => void;

/** Counts what goes on within a part of the page, added and taken off by whoever does it. */
export function useTally(): { isAny: boolean; add: Add } {
  const [count, setCount] = useState(0);
  const [add] = useState<Add>(() => () => {
    setCount((before) => before + 1);
    return () => setCount((before) => before - 1);
  });
  return { isAny: count > 0, add };
}
