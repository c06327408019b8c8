import type { RecoveryItem } from './aldrete.js';
import { sumOf, type Incomplete, type ItemScore } from './score.js';
import { PADSS_WORDS } from './words.en.js';

export type PadssItem = keyof typeof PADSS_WORDS;

export const PADSS_ITEMS: Record<PadssItem, RecoveryItem> = PADSS_WORDS;

export const padssItems = Object.keys(PADSS_ITEMS) as readonly PadssItem[];

/**
 * The post-anaesthetic discharge score, 0 to 10; unlike Aldrete it asks how the patient walks (clinical.md 2.5).
 * @param items 2, 1 or 0 points of each item, as a person chose them
 * @returns the points and their total, or which items are missing
 */
export function padss(items: Partial<Record<PadssItem, number>>): ItemScore<PadssItem> | Incomplete<PadssItem> {
  return sumOf(padssItems, items);
}
