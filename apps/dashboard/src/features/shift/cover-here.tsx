import { lazy, Suspense } from 'react';
import { PartBoundary } from '../../ui/part-boundary.js';

const Cover = lazy(async () => ({ default: (await import('./cover.js')).Cover }));

/** Who covers as provider now, on every page; fetched once the first page stands. */
export function CoverHere() {
  return (
    <PartBoundary instead={null}>
      <Suspense fallback={null}>
        <Cover />
      </Suspense>
    </PartBoundary>
  );
}
