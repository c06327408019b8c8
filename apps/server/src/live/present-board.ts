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
    plan: board.plan,
    chairs: byId(board.chairs),
    staff: byId(board.staff),
    patients: byId(board.patients),
    protocols: byId(board.protocols),
    sessions: byId(board.sessions),
  };
}

/** In the same order on every node and after every restart. */
function byId<T extends { id: string }>(items: Readonly<Record<string, T>>): T[] {
  return Object.values(items).sort((a, b) => a.id.localeCompare(b.id));
}
