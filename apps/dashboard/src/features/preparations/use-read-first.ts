import { useEffect, useRef, type KeyboardEvent } from 'react';

/** Nobody has read a question sooner, in milliseconds. */
const READ_MS = 600;

/**
 * The focus goes on from question to question by itself. An Enter that is held, or comes before what is shown can be read,
 * was meant for what stood there before: it answers nothing.
 * @param shown what is asked now; another one is another text
 */
export function useReadFirst(shown: string): (event: KeyboardEvent) => void {
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = performance.now();
  }, [shown]);
  return (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLButtonElement)) return;
    if (event.repeat || performance.now() - shownAt.current < READ_MS) event.preventDefault();
  };
}
