import { useEffect, useRef } from 'react';

/**
 * Whether this sheet or dialog still stands. An answer that comes later must not close what was opened since, and a
 * refusal is then for the screen to say.
 */
export function useIsOpen(): () => boolean {
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return () => isOpen.current;
}
