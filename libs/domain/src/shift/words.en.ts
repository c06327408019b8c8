import type { DayItem, DayList } from './day-items.js';

/** An item as it is asked. */
export const DAY_ITEM_WORDS: Record<DayItem, string> = {
  'crash-cart': 'Crash cart complete and sealed',
  oxygen: 'Oxygen: cylinder full, mask and tubing there',
  suction: 'Suction works',
  aed: 'AED shows ready',
  'drug-count': 'Controlled drug counted by two people',
  'provider-on-site': 'A provider is on site',
  'emergency-number': 'Emergency number and address stand at the telephone',
  'patients-out': 'Every patient has left',
  'alerts-closed': 'No alert is open',
  'drug-balanced': 'Controlled drug balanced and counted',
  'aed-locked': 'AED and crash cart locked away',
};

export const DAY_LIST_WORDS: Record<DayList, string> = { opening: 'Opening list', closing: 'Closing list' };
