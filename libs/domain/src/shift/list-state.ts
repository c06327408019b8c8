import { clinicDay } from '../clinic/clinic-time.js';
import { standingDrug } from '../controlled-drug/drug-record.js';
import type { Board } from '../journal/board.js';
import { isOpen } from '../alerts/alert.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { SHIFT_LISTS, type ShiftItem, type ShiftListName } from './shift-lists.js';
import type { ShiftCheck } from './shift.js';

/** How an item of a list stands: by the record where that says it, else as somebody found it. */
export interface ItemState {
  item: ShiftItem;
  state: 'open' | 'right' | 'wrong';
  /** Nobody ticks it: it follows from what is charted. */
  isDerived: boolean;
  /** Who looked last; nothing of what follows from the record. */
  check: ShiftCheck | null;
}

type Known = Pick<Board, 'shift' | 'sessions' | 'drug' | 'day' | 'clinic'>;

/** What the record says by itself. */
const DERIVED: { [N in ShiftListName]: Partial<Record<ShiftItem, (board: Known) => boolean>> } = {
  opening: { 'drug-count': (board) => isCounted(board, 'opening') },
  closing: {
    'drug-count': (board) => isCounted(board, 'closing'),
    'patients-out': ({ sessions }) => all(sessions).every(({ status }) => sessionStatus(status).inClinic !== true),
    'alerts-over': ({ sessions }) => all(sessions).every(({ alerts }) => !alerts.some(isOpen)),
  },
};

/** Every item of a list of today, in its order. */
export function listState(board: Known, list: ShiftListName): ItemState[] {
  return SHIFT_LISTS[list].map((item): ItemState => {
    const derived = DERIVED[list][item];
    if (derived) return { item, state: derived(board) ? 'right' : 'open', isDerived: true, check: null };
    const check = board.shift.checks.findLast((one) => one.list === list && one.item === item) ?? null;
    const state = check === null ? 'open' : check.wrong === null ? 'right' : 'wrong';
    return { item, state, isDerived: false, check };
  });
}

/** What of a list is not right yet. */
export function openItems(board: Known, list: ShiftListName): ItemState[] {
  return listState(board, list).filter(({ state }) => state !== 'right');
}

/** Whether the record itself says how an item stands. */
export function isDerivedItem(list: ShiftListName, item: ShiftItem): boolean {
  return DERIVED[list][item] !== undefined;
}

/** A count of today that two people made: one that was carried from before says nothing of today. */
function isCounted({ drug, day, clinic }: Known, moment: ShiftListName): boolean {
  return standingDrug(drug, 'count').some(
    (count) =>
      count.moment === moment && count.witness !== null && clinicDay(count.at, clinic?.timeZone ?? 'UTC') === day,
  );
}

function all(sessions: Known['sessions']) {
  return Object.values(sessions);
}
