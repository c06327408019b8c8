export type DayList = 'opening' | 'closing';

export interface DayItemDefinition {
  readonly list: DayList;
  /** The board says by itself whether it is so: nobody ticks what the record says already. */
  readonly isDerived?: true;
}

/** What a clinic looks at before the first drug of a day and before it closes (floor rule 22), in the order in which it is read. */
export const DAY_ITEMS = {
  'crash-cart': { list: 'opening' },
  oxygen: { list: 'opening' },
  suction: { list: 'opening' },
  aed: { list: 'opening' },
  'drug-count': { list: 'opening' },
  'provider-on-site': { list: 'opening' },
  'emergency-number': { list: 'opening' },
  'patients-out': { list: 'closing', isDerived: true },
  'alerts-closed': { list: 'closing', isDerived: true },
  'drug-balanced': { list: 'closing', isDerived: true },
  'aed-locked': { list: 'closing' },
} as const satisfies Record<string, DayItemDefinition>;

type Table = typeof DAY_ITEMS;
export type DayItem = keyof Table;
export type DerivedItem = { [I in DayItem]: Table[I] extends { isDerived: true } ? I : never }[DayItem];
/** What a person looks at and says so. */
export type MarkedItem = Exclude<DayItem, DerivedItem>;

export const dayItems = Object.keys(DAY_ITEMS) as readonly DayItem[];
export const markedItems = dayItems.filter(isMarked);

/** Whether an item is said by a person. */
export function isMarked(item: DayItem): item is MarkedItem {
  return !('isDerived' in DAY_ITEMS[item]);
}

/** The items of one list. */
export function itemsOf(list: DayList): DayItem[] {
  return dayItems.filter((item) => DAY_ITEMS[item].list === list);
}
