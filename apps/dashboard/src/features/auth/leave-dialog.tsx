import { inChairsOf, lastToHear, watchedBy, type Id, type LiveSession } from '@chairside/domain';
import { Link } from 'wouter';
import type { Live } from '../../live/live.js';
import { useBoard } from '../../live/use-board.js';
import { useUnsent } from '../../live/use-pending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { LastSound } from './last-sound.js';
import { heardAt, useLastToHear } from './use-last-to-hear.js';
import { useMe } from './use-me.js';
import { leaveWords as words } from './leave-words.en.js';

interface LeaveDialogProps {
  onGo: () => void;
  onClose: () => void;
}

/** Whether somebody must be looked after by whoever signs out, or nobody may hear of them once this device is silent. */
export function isAwaited(live: Live, staffId: Id): boolean {
  const board = live.board.current()?.board;
  if (!board) return false;
  return (
    [...watchedBy(board, staffId), ...inChairsOf(board, staffId)].length > 0 ||
    lastToHear(board, heardAt(live)) !== null
  );
}

/**
 * Asked once of who signs out while entries of theirs wait on this device (LP13), while they must look after somebody
 * (floor rules 21, 22), or at the last device that sounds (floor rule 13); it says so at once when a colleague covers it.
 */
export function LeaveDialog({ onGo, onClose }: LeaveDialogProps) {
  const unsent = useUnsent();
  const { id } = useMe();
  const board = useBoard()?.board;
  const isLast = useLastToHear();
  const running = board ? watchedBy(board, id) : [];
  const atHome = running.filter(({ protocolId }) => (board?.protocols[protocolId]?.home ?? null) !== null);
  const named = (sessions: readonly LiveSession[]) =>
    sessions
      .map(({ chairId }) => board?.chairs[chairId ?? '']?.name ?? words.noChair)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const chairs = named(running.filter((session) => !atHome.includes(session)));
  const others = named(board ? inChairsOf(board, id).filter((session) => !running.includes(session)) : []);
  return (
    <Dialog label={words.title} onClose={onClose}>
      <h2>{words.title}</h2>
      <LastSound />
      {unsent > 0 && <p>{words.text(unsent)}</p>}
      {chairs.length > 0 && (
        <p>
          <b>{words.running(chairs)}</b>
        </p>
      )}
      {others.length > 0 && (
        <p>
          <b>{words.inChairs(others)}</b>
        </p>
      )}
      {chairs.length + others.length > 0 && (
        <p>
          {words.askCover}{' '}
          <Link href="/shift" onClick={onClose}>
            {words.toDay}
          </Link>
        </p>
      )}
      {chairs.length > 0 && <p>{words.saidEverywhere}</p>}
      {atHome.length > 0 && (
        <p>
          <b>{words.atHome}</b>
        </p>
      )}
      {unsent === 0 && running.length + others.length === 0 && isLast === null && <p>{words.allDone}</p>}
      <form method="dialog" className="dialog-actions">
        <Button look="danger" onClick={onGo}>
          {words.go}
        </Button>
        <Button type="submit" look="primary">
          {words.stay}
        </Button>
      </form>
    </Dialog>
  );
}
