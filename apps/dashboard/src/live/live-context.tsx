import { createContext, useContext } from 'react';
import type { Live } from './live.js';

/** What this screen knows of the clinic, and its way to say something; one for each sign-in. */
export const LiveContext = createContext<Live | null>(null);

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('This part of the screen needs a LiveContext around it.');
  return live;
}
