import { Suspense, useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import { lazyPart } from '../../ui/lazy-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';

const barNow = lazyPart(async () => (await import('./refusal-bar.js')).RefusalBar);

/** What was refused in the end, in a patient's room of this session alone, fetched with the first refusal, and ahead of it after a moment. */
export function RefusalsHere({ onlyOf }: { onlyOf?: string }) {
  const { refusals } = useLive();
  const { length } = useSyncExternalStore(refusals.subscribe, refusals.current);
  if (length === 0) return null;
  const RefusalBar = barNow();
  return (
    <PartBoundary instead={null} againWhen={length}>
      <Suspense fallback={null}>
        <RefusalBar onlyOf={onlyOf} />
      </Suspense>
    </PartBoundary>
  );
}
