import type { RecoveryItem } from './aldrete.js';
import { sumOf, type Incomplete, type ItemScore } from './score.js';

export const PADSS_ITEMS = {
  vitals: {
    label: 'Vital signs',
    words: ['Within 20 % of baseline', '20 to 40 % from baseline', 'More than 40 % from baseline'],
  },
  activity: {
    label: 'Walking and mind',
    words: ['Oriented, and walks steadily', 'Oriented, or walks steadily', 'Neither'],
  },
  discomfort: {
    label: 'Pain, nausea, vomiting',
    words: ['Minimal', 'Moderate, or treated', 'Severe'],
  },
  bleeding: { label: 'Bleeding at the IV site', words: ['Minimal', 'Moderate', 'Severe'] },
  intakeOutput: { label: 'Drinking and passing water', words: ['Both', 'One of them', 'Neither'] },
} as const satisfies Record<string, RecoveryItem>;

export type PadssItem = keyof typeof PADSS_ITEMS;
export const padssItems = Object.keys(PADSS_ITEMS) as readonly PadssItem[];

/**
 * The post-anaesthetic discharge score, 0 to 10; unlike Aldrete it asks how the patient walks (clinical.md 2.5).
 * @param items 2, 1 or 0 points of each item, as a person chose them
 * @returns the points and their total, or which items are missing
 */
export function padss(items: Partial<Record<PadssItem, number>>): ItemScore<PadssItem> | Incomplete<PadssItem> {
  return sumOf(padssItems, items);
}
