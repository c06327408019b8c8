import { sumOf, type Incomplete, type ItemScore } from './score.js';
import { ALDRETE_WORDS } from './words.en.js';

/** One item of a recovery score: what it asks, and the words for 2, 1 and 0 points. */
export interface RecoveryItem {
  readonly label: string;
  readonly words: readonly [two: string, one: string, none: string];
}

export type AldreteItem = keyof typeof ALDRETE_WORDS;

export const ALDRETE_ITEMS: Record<AldreteItem, RecoveryItem> = ALDRETE_WORDS;

export const aldreteItems = Object.keys(ALDRETE_ITEMS) as readonly AldreteItem[];

/**
 * The modified Aldrete score, 0 to 10 (clinical.md 2.5).
 * @param items 2, 1 or 0 points of each item, as a person chose them
 * @returns the points and their total, or which items are missing
 */
export function aldrete(items: Partial<Record<AldreteItem, number>>): ItemScore<AldreteItem> | Incomplete<AldreteItem> {
  return sumOf(aldreteItems, items);
}
