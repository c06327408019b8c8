import { createContext, use, useEffect } from 'react';
import { useTally, type Add } from '../../ui/use-tally.js';

/** Whoever keeps the part of the page around it as long as something in it is held. */
export const Holding = createContext<Add>(() => () => undefined);

/** What is open or typed holds the part of the page that it stands in, also when the place of that part is over. */
export function useHolds(isHeld: boolean): void {
  const hold = use(Holding);
  useEffect(() => (isHeld ? hold() : undefined), [hold, isHeld]);
}

/** For who keeps a part of the page: whether something in it is held. What holds the part holds what is around it too. */
export function useHolding(): { isHeld: boolean; hold: Add } {
  const { isAny: isHeld, add: hold } = useTally();
  useHolds(isHeld);
  return { isHeld, hold };
}
