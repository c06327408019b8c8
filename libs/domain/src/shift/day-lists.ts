import { isOpen as isOpenAlert } from '../alerts/alert.js';
import type { Iso } from '../clinic/clinic-time.js';
import { drugDay, isDayOver } from '../controlled-drug/drug-day.js';
import { givenOnBoard } from '../controlled-drug/given.js';
import type { Shortfall } from '../discharge/shortfall.js';
import type { Board } from '../journal/board.js';
import { givesDrug, isAtHome } from '../protocols/routes.js';
import { drugStart } from '../sessions/infusion-session.js';
import { sessionStatus } from '../sessions/session-statuses.js';
import { isMarked, itemsOf, type DayItem, type DayList, type DerivedItem, type MarkedItem } from './day-items.js';
import type { ListMark } from './shift.js';

/** One item of a list as it stands: who said so last, and whether it is still open. */
export interface ItemState {
  item: DayItem;
  /** What a person said of it today; nothing where nobody did, or the board says it. */
  mark: ListMark | null;
  isOpen: boolean;
}

/** What the board says by itself. */
const IS_SO: Record<DerivedItem, (board: Board, now: Iso) => boolean> = {
  'patients-out': ({ sessions }) => Object.values(sessions).every(({ status }) => !sessionStatus(status).inClinic),
  'alerts-closed': ({ sessions }) => !Object.values(sessions).some(({ alerts }) => alerts.some(isOpenAlert)),
  'drug-balanced': (board, now) =>
    drugDay(board.drug, { given: givenOnBoard(board, now), now, isOver: isDayOver(board) }).closes,
};

/** The items of a list of the board's day, as they stand now. */
export function dayList(board: Board, list: DayList, now: Iso): ItemState[] {
  return itemsOf(list).map((item) => {
    if (!isMarked(item)) return { item, mark: null, isOpen: !IS_SO[item](board, now) };
    const mark = lastMark(board, item);
    return { item, mark, isOpen: isMarkOpen(mark) };
  });
}

/** What of a list is still to be done. */
export function openItems(board: Board, list: DayList, now: Iso): DayItem[] {
  return dayList(board, list, now).flatMap(({ item, isOpen }) => (isOpen ? [item] : []));
}

/** What was not right and waits for a provider, oldest first; also of days before. */
export function undecidedMarks({ shift }: Pick<Board, 'shift'>): ListMark[] {
  return Object.values(shift.marks)
    .filter(({ problem }) => problem?.decision === null)
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** What the first drug of the day finds open; nothing once a drug has begun today. */
export function openingFindings(board: Board): Shortfall[] {
  if (hasDrugBegun(board)) return [];
  const open = itemsOf('opening').filter((item) => isMarked(item) && isMarkOpen(lastMark(board, item)));
  return open.map((item) => ({ kind: 'list-open', item }));
}

function isMarkOpen(mark: ListMark | null): boolean {
  return mark === null || mark.problem?.decision === null;
}

function hasDrugBegun({ sessions, protocols, day }: Board): boolean {
  return Object.values(sessions).some((session) => {
    const protocol = protocols[session.protocolId];
    const isOfClinic = protocol !== undefined && givesDrug(protocol) && !isAtHome(protocol);
    return session.day === day && drugStart(session) !== undefined && isOfClinic;
  });
}

function lastMark({ shift, day }: Board, item: MarkedItem): ListMark | null {
  const own = Object.values(shift.marks).filter((mark) => mark.item === item && mark.day === day);
  return own.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? null;
}
