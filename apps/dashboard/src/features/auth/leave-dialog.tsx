import { useUnsent } from '../../live/use-pending.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { leaveWords as words } from './leave-words.en.js';

interface LeaveDialogProps {
  onGo: () => void;
  onClose: () => void;
}

/** Asked once of who signs out while entries of theirs wait on this device (LP13). */
export function LeaveDialog({ onGo, onClose }: LeaveDialogProps) {
  const unsent = useUnsent();
  return (
    <Dialog label={words.title} onClose={onClose}>
      <h2>{words.title}</h2>
      <p>{unsent > 0 ? words.text(unsent) : words.allSent}</p>
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
