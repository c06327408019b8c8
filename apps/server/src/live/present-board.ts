import { PROTOCOL_VERSION, type BoardSnapshot } from '@chairside/contracts';
import { DomainError, visibleBoard, type View } from '@chairside/domain';
import { clinicTime, type ClinicState } from './boards.js';

type Mode = BoardSnapshot['mode'];

/** The whole board of a view, as it travels. */
export function presentBoard(state: ClinicState, view: View, mode: Mode): BoardSnapshot {
  return { ...presentStanding(state, view, mode), serverTime: clinicTime(state), rate: state.clock.rate };
}

/** What the clock does not change of a board. */
export function presentStanding(
  state: ClinicState,
  view: View,
  mode: Mode,
): Omit<BoardSnapshot, 'serverTime' | 'rate'> {
  const board = visibleBoard(view, state.board);
  if (!board.clinic || board.day === null) {
    throw new DomainError('unavailable', 'This clinic has not opened its first day yet.');
  }
  return {
    protocolVersion: PROTOCOL_VERSION,
    epoch: state.epoch,
    revision: state.revision,
    mode,
    view,
    clinic: board.clinic,
    day: board.day,
    plan: board.plan,
    chairs: byId(board.chairs),
    staff: byId(board.staff),
    patients: byId(board.patients),
    protocols: byId(board.protocols),
    sessions: byId(board.sessions),
    helpCalls: byId(board.helpCalls),
    drug: byId(board.drug),
    shift: board.shift,
  };
}

/** In the same order on every node and after every restart. */
function byId<T extends { id: string }>(items: Readonly<Record<string, T>>): T[] {
  return Object.values(items).sort((a, b) => a.id.localeCompare(b.id));
}
