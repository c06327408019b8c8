import { Suspense, useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import { lazyPart } from '../../ui/lazy-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';

const refusalBarNow = lazyPart(async () => (await import('./refusal-bar.js')).RefusalBar);

/** What says that an entry was refused in the end: fetched with the first one, and ahead of it after a moment. */
export function RefusalsHere() {
  const { refusals } = useLive();
  const count = useSyncExternalStore(refusals.subscribe, () => refusals.current().length);
  if (count === 0) return null;
  const RefusalBar = refusalBarNow();
  return (
    <PartBoundary instead={null} againWhen={count}>
      <Suspense fallback={null}>
        <RefusalBar />
      </Suspense>
    </PartBoundary>
  );
}
