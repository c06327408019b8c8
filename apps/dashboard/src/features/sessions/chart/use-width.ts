import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element, kept by one observer. */
export function useWidth(first: number): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const seen = element.current;
    if (!seen || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(seen);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
