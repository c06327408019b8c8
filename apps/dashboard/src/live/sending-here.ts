import { createContext, use, useLayoutEffect, useState } from 'react';

/** Says that something is being sent; gives back how to say that it was answered. */
type Begin = () => () => void;

/** Whoever wants to know what is being sent from within. */
export const SendingHere = createContext<Begin>(() => () => undefined);

/** Before the next paint: what this answer itself moves on must not be said to be somebody else's. */
export function useTellsSending(isSending: boolean): void {
  const begin = use(SendingHere);
  useLayoutEffect(() => (isSending ? begin() : undefined), [begin, isSending]);
}

/** For whoever wants to know. */
export function useSendingHere(): { isSending: boolean; begin: Begin } {
  const [count, setCount] = useState(0);
  const [begin] = useState<Begin>(() => () => {
    setCount((sent) => sent + 1);
    return () => setCount((sent) => sent - 1);
  });
  return { isSending: count > 0, begin };
}
