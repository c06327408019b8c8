import { gzipSync } from 'node:zlib';
import { PROTOCOL_VERSION, type BoardSnapshot } from '@chairside/contracts';
import { DomainError, visibleBoard, type Board, type View } from '@chairside/domain';
import { clinicTime, type ClinicState } from './boards.js';

type Mode = BoardSnapshot['mode'];

/** The whole board of a view, as it travels. */
export function presentBoard(state: ClinicState, view: View, mode: Mode): BoardSnapshot {
  return { ...presentStanding(state, view, mode), serverTime: clinicTime(state), rate: state.clock.rate };
}

/** What the clock does not change of a board. */
type Standing = Omit<BoardSnapshot, 'serverTime' | 'rate'>;

const packedBoards = new WeakMap<Board, Map<View, { of: Pick<ClinicState, 'epoch' | 'revision'>; packed: string }>>();

/** As `PackedBoard` carries it; once for each revision, since a storm of screens asks for it at once. */
export function packBoard(state: ClinicState, view: View, mode: Mode): string {
  const { board, epoch, revision } = state;
  const views = packedBoards.get(board) ?? new Map<View, { of: { epoch: string; revision: number }; packed: string }>();
  const known = views.get(view);
  if (known?.of.epoch === epoch && known.of.revision === revision) return known.packed;
  const packed = gzipSync(JSON.stringify(presentStanding(state, view, mode))).toString('base64');
  packedBoards.set(board, views.set(view, { of: { epoch, revision }, packed }));
  return packed;
}

function presentStanding(state: ClinicState, view: View, mode: Mode): Standing {
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
