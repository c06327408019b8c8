import type { Iso } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { useLink } from '../../live/use-link.js';

/** As `useClinicText`, but a screen that heard nothing for long does not go on estimating. */
export function useTrustedText(say: (now: Iso) => string): string {
  const link = useLink();
  const stoppedAt = link.kind === 'not-live' && link.valuesAreOld ? link.since : null;
  return useClinicText((now) => say(stoppedAt ?? now));
}
