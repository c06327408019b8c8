import { PROTOCOL_VERSION, type BoardSnapshot } from '@chairside/contracts';
import { DomainError, visibleBoard, type Board, type View } from '@chairside/domain';
import { clinicTime, type ClinicState } from './boards.js';
import { plainJson } from './written.js';

type Mode = BoardSnapshot['mode'];

/** The whole board of a view, as it travels. */
export function presentBoard(state: ClinicState, view: View, mode: Mode): BoardSnapshot {
  return { ...presentStanding(state, view, mode), serverTime: clinicTime(state), rate: state.clock.rate };
}

const written = new WeakMap<Board, Map<View, { of: Pick<ClinicState, 'epoch' | 'revision'>; json: string }>>();

/** The same as JSON. What does not change with the clock is written once for each revision: a storm asks for it at once. */
export function writeBoard(state: ClinicState, view: View, mode: Mode): string {
  const { epoch, revision, clock } = state;
  const known = written.get(state.board)?.get(view);
  const isOfNow = known?.of.epoch === epoch && known.of.revision === revision;
  const json = isOfNow ? known.json : plainJson(presentStanding(state, view, mode));
  if (!isOfNow) {
    const views = written.get(state.board) ?? new Map();
    written.set(state.board, views.set(view, { of: { epoch, revision }, json }));
  }
  return `${json.slice(0, -1)},"serverTime":"${clinicTime(state)}","rate":${clock.rate}}`;
}

function presentStanding(state: ClinicState, view: View, mode: Mode): Omit<BoardSnapshot, 'serverTime' | 'rate'> {
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
  };
}

/** In the same order on every node and after every restart. */
function byId<T extends { id: string }>(items: Readonly<Record<string, T>>): T[] {
  return Object.values(items).sort((a, b) => a.id.localeCompare(b.id));
}
