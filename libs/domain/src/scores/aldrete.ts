import { sumOf, type Incomplete, type ItemScore } from './score.js';

/** One item of a recovery score: what it asks, and the words for 2, 1 and 0 points. */
export interface RecoveryItem {
  readonly label: string;
  readonly words: readonly [two: string, one: string, none: string];
}

export const ALDRETE_ITEMS = {
  activity: { label: 'Activity', words: ['Moves all four limbs', 'Moves two limbs', 'Moves none'] },
  respiration: {
    label: 'Breathing',
    words: ['Breathes deeply and coughs', 'Short of breath or shallow', 'Does not breathe'],
  },
  circulation: {
    label: 'Blood pressure',
    words: ['Within 20 % of baseline', '20 to 50 % from baseline', 'More than 50 % from baseline'],
  },
  consciousness: { label: 'Consciousness', words: ['Fully awake', 'Wakes when called', 'Does not respond'] },
  oxygen: {
    label: 'Oxygen',
    words: ['Above 92 % on air', 'Needs oxygen to stay above 90 %', 'Below 90 % with oxygen'],
  },
} as const satisfies Record<string, RecoveryItem>;

export type AldreteItem = keyof typeof ALDRETE_ITEMS;
export const aldreteItems = Object.keys(ALDRETE_ITEMS) as readonly AldreteItem[];

/**
 * The modified Aldrete score, 0 to 10 (clinical.md 2.5).
 * @param items 2, 1 or 0 points of each item, as a person chose them
 * @returns the points and their total, or which items are missing
 */
export function aldrete(items: Partial<Record<AldreteItem, number>>): ItemScore<AldreteItem> | Incomplete<AldreteItem> {
  return sumOf(aldreteItems, items);
}
