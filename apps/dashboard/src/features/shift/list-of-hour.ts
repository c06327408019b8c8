import { isDayOver, type Board, type ShiftListName } from '@chairside/domain';

/** The opening list while somebody is here or still to come; then the closing one. */
export function listOfHour(board: Board): ShiftListName {
  return isDayOver(board) ? 'closing' : 'opening';
}
