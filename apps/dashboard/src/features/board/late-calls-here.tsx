import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { lazyPart } from '../../ui/lazy-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';

const lateCallsNow = lazyPart(async () => (await import('./late-call-bar.js')).LateCallBar);

/** Alerts that nobody took in time, fetched with the first page or dialog that hides the strip of the board; ahead of both after a moment. */
export function LateCallsHere({ inDialog = false }: { inDialog?: boolean }) {
  const [path] = useLocation();
  if (path === '/' && !inDialog) return null;
  const LateCalls = lateCallsNow();
  return (
    <PartBoundary instead={null}>
      <Suspense fallback={null}>
        <LateCalls inDialog={inDialog} />
      </Suspense>
    </PartBoundary>
  );
}
