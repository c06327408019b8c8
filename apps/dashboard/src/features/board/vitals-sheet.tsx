import { Suspense, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { lazyPart } from '../../ui/lazy-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { words } from './words.en.js';

const sheetNow = lazyPart(async () => {
  // with the sheet comes what says on a tile that a set of it is held here: the network may be gone by then
  const parts = [import('../vitals/vitals-entry-sheet.js'), import('./held-note.js')] as const;
  return (await Promise.all(parts))[0].VitalsEntrySheet;
});

function SheetMissing({ onAgain, onClose }: { onAgain: () => void; onClose: () => void }) {
  return (
    <Dialog label={words.sheetMissing} onClose={onClose}>
      <p>{words.sheetMissing}</p>
      <form method="dialog" className="dialog-actions">
        <Button type="submit">{words.close}</Button>
        <Button look="primary" onClick={onAgain}>
          {words.sheetAgain}
        </Button>
      </form>
    </Dialog>
  );
}

interface VitalsSheetProps {
  sessionId: string;
  onClose: () => void;
}

/** The entry sheet over the board; fetched when it is first asked for, and again when that failed. */
export function VitalsSheet(props: VitalsSheetProps) {
  const [attempt, setAttempt] = useState({ count: 0, Sheet: sheetNow() });
  const again = () => setAttempt({ count: attempt.count + 1, Sheet: sheetNow() });
  return (
    <PartBoundary key={attempt.count} instead={<SheetMissing onAgain={again} onClose={props.onClose} />}>
      <Suspense fallback={null}>
        <attempt.Sheet key={props.sessionId} {...props} />
      </Suspense>
    </PartBoundary>
  );
}
