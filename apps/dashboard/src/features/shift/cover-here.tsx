import { afterFirstPage } from '../../ui/after-first-page.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';

const cover = fetchedPart(async () => {
  await afterFirstPage();
  return { Part: (await import('./cover.js')).Cover };
});

/** Who covers as provider now, on every page, once the first one stands. */
export function CoverHere() {
  const fetched = cover.use();
  return <PartBoundary instead={null}>{fetched && <fetched.Part />}</PartBoundary>;
}
