import { createContext, use, useLayoutEffect } from 'react';
import { useTally, type Add } from '../ui/use-tally.js';

/** Whoever wants to know what is being sent from within; what is added is taken off once it was answered. */
export const SendingHere = createContext<Add>(() => () => undefined);

/** Before the next paint: what this answer itself moves on must not be said to be somebody else's. */
export function useTellsSending(isSending: boolean): void {
  const begin = use(SendingHere);
  useLayoutEffect(() => (isSending ? begin() : undefined), [begin, isSending]);
}

/** For whoever wants to know. */
export function useSendingHere(): { isSending: boolean; begin: Add } {
  const { isAny, add } = useTally();
  return { isSending: isAny, begin: add };
}
