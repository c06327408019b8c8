import { useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-context.js';
import { fetchedPart } from '../../ui/fetched-part.js';
import { PartBoundary } from '../../ui/part-boundary.js';

const useRefusalBar = fetchedPart(async () => (await import('./refusal-bar.js')).RefusalBar);

/** What was refused in the end, in a patient's room of this session alone, fetched with the first refusal, and ahead of it after a moment. */
export function RefusalsHere({ onlyOf }: { onlyOf?: string }) {
  const { refusals } = useLive();
  const { length } = useSyncExternalStore(refusals.subscribe, refusals.current);
  const RefusalBar = useRefusalBar(length > 0);
  return (
    <PartBoundary instead={null} againWhen={length}>
      {RefusalBar && <RefusalBar onlyOf={onlyOf} />}
    </PartBoundary>
  );
}
