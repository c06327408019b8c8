import { use, type ReactNode } from 'react';
import { DialogNotices } from './dialog-notices.js';
import './dialog.css';

export interface DialogProps {
  /** Names the dialog for who cannot see it. */
  label: string;
  onClose: () => void;
  children: ReactNode;
  className?: string;
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({ label, onClose, children, className = '' }: DialogProps) {
  const notices = use(DialogNotices);
  return (
    <dialog className={`dialog ${className}`} aria-label={label} onClose={onClose} ref={openOnMount}>
      {notices}
      {children}
    </dialog>
  );
}

function openOnMount(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  return () => closeOnUnmount(dialog);
}

/** One that is taken away while it is open would leave the focus nowhere. No person asked for this closing. */
function closeOnUnmount(dialog: HTMLDialogElement): void {
  if (!dialog.open) return;
  dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  dialog.close();
}
