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
      <div className="dialog-notices">{notices}</div>
      {children}
    </dialog>
  );
}

function openOnMount(dialog: HTMLDialogElement): () => void {
  const notices = dialog.querySelector<HTMLElement>('.dialog-notices');
  // the first focus is the dialog's own: Enter must not take an alert that nobody has read
  if (notices) notices.inert = true;
  dialog.showModal();
  if (notices) notices.inert = false;
  return () => closeOnUnmount(dialog);
}

/** One that is taken away while it is open would leave the focus nowhere. No person asked for this closing. */
function closeOnUnmount(dialog: HTMLDialogElement): void {
  if (!dialog.open) return;
  dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  dialog.close();
}
