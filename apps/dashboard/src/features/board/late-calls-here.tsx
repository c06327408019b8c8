import { useLocation } from 'wouter';
import { fetchedPart } from '../../ui/fetched-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';

const useLateCalls = fetchedPart(async () => (await import('./late-call-bar.js')).LateCallBar);

/** Alerts that nobody took in time, fetched with the first page or dialog that hides the strip of the board; ahead of both after a moment. */
export function LateCallsHere({ inDialog = false }: { inDialog?: boolean }) {
  const [path] = useLocation();
  const LateCallBar = useLateCalls(path !== '/' || inDialog);
  return <PartBoundary instead={null}>{LateCallBar && <LateCallBar inDialog={inDialog} />}</PartBoundary>;
}
