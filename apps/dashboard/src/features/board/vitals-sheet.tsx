import { lazy, Suspense } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { PartBoundary } from '../../ui/part-boundary.js';
import { words } from './words.en.js';

const VitalsEntrySheet = lazy(async () => {
  const { VitalsEntrySheet: Sheet } = await import('../vitals/vitals-entry-sheet.js');
  return { default: Sheet };
});

function SheetMissing({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label={words.sheetMissing} onClose={onClose}>
      <p>{words.sheetMissing}</p>
      <form method="dialog" className="dialog-actions">
        <Button type="submit" look="primary">
          {words.help.close}
        </Button>
      </form>
    </Dialog>
  );
}

interface VitalsSheetProps {
  sessionId: string;
  onClose: () => void;
}

/** The entry sheet over the board; fetched when it is first asked for. */
export function VitalsSheet(props: VitalsSheetProps) {
  return (
    <PartBoundary instead={<SheetMissing onClose={props.onClose} />}>
      <Suspense fallback={null}>
        <VitalsEntrySheet {...props} />
      </Suspense>
    </PartBoundary>
  );
}
