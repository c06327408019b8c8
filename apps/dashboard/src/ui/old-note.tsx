import { Button } from './button.js';
import { UI_WORDS as words } from './words.en.js';
import './old-note.css';

interface OldNoteProps {
  /** What stands on the page was read before, and could not be read again. */
  isOld: boolean | undefined;
  onAgain: () => void;
}

/** Says that a page is as old as its last reading, above what it shows. */
export function OldNote({ isOld = false, onAgain }: OldNoteProps) {
  if (!isOld) return null;
  return (
    <div className="old-note" role="status">
      <p>{words.mayBeOld}</p>
      <Button size="small" onClick={onAgain}>
        {words.readAgain}
      </Button>
    </div>
  );
}
