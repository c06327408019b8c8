import type { Board } from '../journal/board.js';
import { whoCanAlert } from './who-can-alert.js';

/** What a screen knows of itself and of the others. */
export interface HeardAt {
  /** An alert sounds here: a nurse is signed in, and heard its tones this shift. */
  hears: boolean;
  /** At how many devices of the clinic one sounds, this one among them; nothing where that is not known. */
  devices: number | null;
}

/**
 * Whether somebody who signs out takes the last sound along (floor rule 13): "last" leaves nobody, and "not-known" may.
 * Nothing where no patient can alert, another device sounds, or this one never did.
 */
export function lastToHear(
  board: Pick<Board, 'sessions' | 'protocols'>,
  { hears, devices }: HeardAt,
): 'last' | 'not-known' | null {
  if (!hears || whoCanAlert(board).length === 0) return null;
  if (devices === null) return 'not-known';
  return devices <= 1 ? 'last' : null;
}
