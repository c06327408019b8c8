import type { SHIFT_LISTS, ShiftItem, ShiftListName } from './shift-lists.js';

export const SHIFT_LIST_WORDS: Record<ShiftListName, string> = { opening: 'Opening list', closing: 'Closing list' };

type ItemWords = { [N in ShiftListName]: Record<(typeof SHIFT_LISTS)[N][number], string> };

const ITEM_WORDS: ItemWords = {
  opening: {
    'crash-cart': 'Crash cart: seal whole, drugs in date',
    oxygen: 'Oxygen: enough for the day, masks at hand',
    suction: 'Suction: draws',
    aed: 'Defibrillator: ready light on, pads in date',
    'drug-count': 'Controlled drug: counted by two people',
    'provider-on-site': 'A provider is on site',
  },
  closing: {
    'patients-out': 'Every patient is charted out',
    'alerts-over': 'No alert is open',
    'drug-count': 'Controlled drug: counted by two people',
    'oxygen-off': 'Oxygen is turned off',
    'crash-cart': 'Crash cart: sealed, what was used is noted',
  },
};

/** An item as its list asks for it. */
export function shiftItemWords(list: ShiftListName, item: ShiftItem): string {
  return (ITEM_WORDS[list] as Partial<Record<ShiftItem, string>>)[item] ?? item;
}
