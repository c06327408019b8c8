import { useEffect, useState } from 'react';

/** Gives the focus back to where it was before this part of the screen opened: the keys go on from there. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [before]);
}
