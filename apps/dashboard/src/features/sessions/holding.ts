import { createContext, use, useEffect, useState } from 'react';

/** Says that something is open or typed here; gives back how to say that it is not any more. */
type Hold = () => () => void;

/** Whoever keeps the part of the page around it as long as something in it is held. */
export const Holding = createContext<Hold>(() => () => undefined);

/** What is open or typed holds the part of the page that it stands in, also when the place of that part is over. */
export function useHolds(isHeld: boolean): void {
  const hold = use(Holding);
  useEffect(() => (isHeld ? hold() : undefined), [hold, isHeld]);
}

/** For who keeps a part of the page: whether something in it is held. What holds the part holds what is around it too. */
export function useHolding(): { isHeld: boolean; hold: Hold } {
  const [count, setCount] = useState(0);
  const [hold] = useState<Hold>(() => () => {
    setCount((held) => held + 1);
    return () => setCount((held) => held - 1);
  });
  const isHeld = count > 0;
  useHolds(isHeld);
  return { isHeld, hold };
}
