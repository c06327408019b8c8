import {
  applyChange,
  decideDraw,
  decideOpenVial,
  decideReturn,
  decideWaste,
  DomainError,
  type Board,
  type Change,
  type CommandOf,
  type Context,
} from '@chairside/domain';
import { useSyncExternalStore } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useLive } from '../../live/live-context.js';
import type { PendingCommand } from '../../live/use-pending.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';

type Kept = 'vial:open' | 'vial:draw' | 'vial:return' | 'waste:record';
type Decide<N extends Kept> = (board: Board, command: CommandOf<N>, context: Context) => Change[];

/** What may wait on this device. */
const KEPT: { [N in Kept]: Decide<N> } = {
  'vial:open': decideOpenVial,
  'vial:draw': decideDraw,
  'vial:return': decideReturn,
  'waste:record': decideWaste,
};

/**
 * The board with what was charted of the drug here and is not on it yet: whoever draws again must see what was drawn. What
 * the clinic will refuse is left out.
 */
export function useDrugBoard(): Board | null {
  const board = useBoard()?.board ?? null;
  const { pending } = useLive();
  const now = useClinicNow();
  const all = useSyncExternalStore(pending.subscribe, pending.current);
  const me = useMe();
  const role = useMyRole();
  if (board === null || role === null) return board;
  const context = { actor: { id: me.id, role }, now, rate: 1 };
  return all.reduce((before, one) => withPending(before, one, context), board);
}

function withPending(board: Board, { command }: PendingCommand, context: Context): Board {
  if (!isKept(command) || board.drug[command.id]) return board;
  const decide = KEPT[command.name] as Decide<Kept>;
  try {
    return decide(board, command, context).reduce(applyChange, board);
  } catch (error) {
    if (error instanceof DomainError) return board;
    throw error;
  }
}

function isKept(command: { name: string }): command is CommandOf<Kept> {
  return command.name in KEPT;
}
