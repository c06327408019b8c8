import { PROTOCOL_VERSION, type BoardSnapshot } from '@chairside/contracts';
import { DomainError, visibleBoard, type View } from '@chairside/domain';
import { clinicTime, type ClinicState } from './boards.js';

/** The whole board of a view, as it travels. */
export function presentBoard(state: ClinicState, view: View, mode: 'demo' | 'clinic'): BoardSnapshot {
  const board = visibleBoard(view, state.board);
  if (!board.clinic || board.day === null) {
    throw new DomainError('unavailable', 'This clinic has not opened its first day yet.');
  }
  return {
    protocolVersion: PROTOCOL_VERSION,
    epoch: state.epoch,
    revision: state.revision,
    serverTime: clinicTime(state),
    rate: state.clock.rate,
    mode,
    view,
    clinic: board.clinic,
    day: board.day,
    chairs: Object.values(board.chairs),
    staff: Object.values(board.staff),
    patients: Object.values(board.patients),
    protocols: Object.values(board.protocols),
    sessions: Object.values(board.sessions),
  };
}
