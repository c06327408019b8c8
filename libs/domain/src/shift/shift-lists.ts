/** What is looked at before the first patient and after the last one (floor rule 22). */
export const SHIFT_LISTS = {
  opening: ['crash-cart', 'oxygen', 'suction', 'aed', 'drug-count', 'provider-on-site'],
  closing: ['patients-out', 'alerts-over', 'drug-count', 'oxygen-off', 'crash-cart'],
} as const satisfies Record<string, readonly string[]>;

export type ShiftListName = keyof typeof SHIFT_LISTS;
export type ShiftItem = (typeof SHIFT_LISTS)[ShiftListName][number];
export const shiftListNames = Object.keys(SHIFT_LISTS) as readonly ShiftListName[];
export const shiftItems: readonly ShiftItem[] = [...new Set<ShiftItem>(Object.values(SHIFT_LISTS).flat())];
