import type { Iso } from '@chairside/domain';
import { act } from '@testing-library/react';
import type { Live } from '../../live/live.js';

/** Something that a screen follows, in the hands of a spec. */
export function heldValue<T>(first: T) {
  let value = first;
  const readers = new Set<() => void>();
  const subscribe = (reader: () => void) => {
    readers.add(reader);
    return () => void readers.delete(reader);
  };
  const set = (next: T) => {
    value = next;
    act(() => readers.forEach((reader) => reader()));
  };
  return { subscribe, current: () => value, set };
}

/** A clinic's clock that a spec moves on. */
export function tickingClock(first: Iso): { clock: Live['clock']; tick: (now: Iso) => void } {
  const { subscribe, current, set } = heldValue(first);
  return { clock: { subscribe, current, now: current }, tick: set };
}
