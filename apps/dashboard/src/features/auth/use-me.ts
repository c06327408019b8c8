import type { Me } from '@chairside/contracts';
import { createContext, useContext } from 'react';

/** Who is signed in at this screen. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('This part of the screen is only for people who are signed in.');
  return me;
}
