import type { ReactNode } from 'react';
import './badge.css';

export interface BadgeProps {
  children: ReactNode;
  /** `held` is what waits on this device; `mark` is a permanent mark of the whole screen. */
  look?: 'outline' | 'held' | 'mark';
}

export function Badge({ children, look = 'outline' }: BadgeProps) {
  return <span className={`badge badge-${look}`}>{children}</span>;
}
