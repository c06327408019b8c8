import type { Iso } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useLink } from '../../live/use-link.js';

/** A screen that heard nothing for long does not go on estimating: somebody may have stopped the pump. */
export function useTrustedNow(): Iso {
  const now = useClinicNow();
  const link = useLink();
  return link.kind === 'not-live' && link.valuesAreOld ? link.since : now;
}
