import type { ReactNode } from 'react';
import './badge.css';

export interface BadgeProps {
  children: ReactNode;
  /** `held` is what waits on this device; `mark` is a permanent mark of the whole screen. */
  look?: 'outline' | 'held' | 'mark';
  /** What stands behind the word, for who points at it. */
  hint?: string;
}

export function Badge({ children, look = 'outline', hint }: BadgeProps) {
  return (
    <span className={`badge badge-${look}`} title={hint}>
      {children}
    </span>
  );
}
