import { gzipSync } from 'node:zlib';
import type { BoardSnapshot } from '@chairside/contracts';
import type { Board, View } from '@chairside/domain';
import type { ClinicState } from './boards.js';
import { presentStanding } from './present-board.js';

interface Packed extends Pick<ClinicState, 'epoch' | 'revision'> {
  packed: string;
}

const kept = new WeakMap<Board, Map<View, Packed>>();

/** A board as `PackedBoard` carries it; made once for each revision and view, since a storm of screens asks for it. */
export function packBoard(state: ClinicState, view: View, mode: BoardSnapshot['mode']): string {
  const { board, epoch, revision } = state;
  const views = kept.get(board) ?? new Map<View, Packed>();
  const known = views.get(view);
  // an entry that changes nothing leaves the board as it was, at another revision
  if (known?.epoch === epoch && known.revision === revision) return known.packed;
  const packed = gzipSync(JSON.stringify(presentStanding(state, view, mode))).toString('base64');
  kept.set(board, views.set(view, { epoch, revision, packed }));
  return packed;
}
