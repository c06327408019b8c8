import { useEffect, useRef, type RefObject } from 'react';

/** Opens a native dialog over the page for as long as it is mounted: focus stays inside, the rest is inert. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
