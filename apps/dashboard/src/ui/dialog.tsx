import type { ReactNode } from 'react';
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
  return (
    <dialog className={`dialog ${className}`} aria-label={label} onClose={onClose} ref={openOnMount}>
      {children}
    </dialog>
  );
}

function openOnMount(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
