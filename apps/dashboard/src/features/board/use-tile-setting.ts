import { may, type Board } from '@chairside/domain';
import { useMemo } from 'react';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import type { TileSetting } from './tile-setting.js';

/** What the tiles of this screen may do: a wall shows only, and a person only what their role may. */
export function useTileSetting(board: Board, isWall: boolean): TileSetting {
  const { id: meId } = useMe();
  const role = useMyRole();
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const { staff, shift } = board;
  return useMemo(() => {
    const allows = (what: Parameters<typeof may>[1]) => !isWall && role !== null && may(role, what);
    return { timeZone, meId, staff, shift, opens: allows('session'), takesAlerts: allows('alert:acknowledge') };
  }, [timeZone, meId, staff, shift, role, isWall]);
}
