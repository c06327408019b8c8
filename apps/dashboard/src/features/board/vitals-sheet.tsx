import { lazy, Suspense } from 'react';

const VitalsEntrySheet = lazy(async () => {
  const { VitalsEntrySheet: Sheet } = await import('../vitals/vitals-entry-sheet.js');
  return { default: Sheet };
});

interface VitalsSheetProps {
  sessionId: string;
  onClose: () => void;
}

/** The entry sheet over the board; fetched when it is first asked for. */
export function VitalsSheet(props: VitalsSheetProps) {
  return (
    <Suspense fallback={null}>
      <VitalsEntrySheet {...props} />
    </Suspense>
  );
}
