import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { lazyPart } from '../../ui/lazy-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';

const barNow = lazyPart(async () => (await import('./late-call-bar.js')).LateCallBar);

/** Alerts that nobody took in time, off the board and over it; the board itself has its strip. Fetched ahead of need. */
export function LateCallHere({ inDialog = false }: { inDialog?: boolean }) {
  const [path] = useLocation();
  if (path === '/' && !inDialog) return null;
  const Bar = barNow();
  return (
    <PartBoundary instead={null}>
      <Suspense fallback={null}>
        <Bar inDialog={inDialog} />
      </Suspense>
    </PartBoundary>
  );
}
