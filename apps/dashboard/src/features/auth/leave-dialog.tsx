import { pumpsOf } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { useUnsent } from '../../live/use-pending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useMe } from './use-me.js';
import { leaveWords as words } from './leave-words.en.js';

interface LeaveDialogProps {
  onGo: () => void;
  onClose: () => void;
}

/**
 * Asked once of who signs out while entries of theirs wait on this device (LP13), or while a pump runs in a chair of theirs
 * (floor rule 22); it says so at once when a colleague covers it.
 */
export function LeaveDialog({ onGo, onClose }: LeaveDialogProps) {
  const unsent = useUnsent();
  const { id } = useMe();
  const board = useBoard()?.board;
  const running = board ? pumpsOf(board, id) : [];
  const chairs = running.map(({ chairId }) => board?.chairs[chairId ?? '']?.name ?? words.noChair);
  return (
    <Dialog label={words.title} onClose={onClose}>
      <h2>{words.title}</h2>
      {unsent > 0 && <p>{words.text(unsent)}</p>}
      {chairs.length > 0 && (
        <>
          <p>
            <b>{words.running(chairs)}</b>
          </p>
          <p>{words.askCover}</p>
        </>
      )}
      {unsent === 0 && chairs.length === 0 && <p>{words.allDone}</p>}
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
