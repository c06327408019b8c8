import { lazy, Suspense } from 'react';
import { afterFirstPage } from '../../ui/after-first-page.js';
import { PartBoundary } from '../../ui/part-boundary.js';

const Cover = lazy(async () => {
  await afterFirstPage();
  return { default: (await import('./cover.js')).Cover };
});

/** Who covers as provider now, on every page, once the first one stands. */
export function CoverHere() {
  return (
    <PartBoundary instead={null}>
      <Suspense fallback={null}>
        <Cover />
      </Suspense>
    </PartBoundary>
  );
}
