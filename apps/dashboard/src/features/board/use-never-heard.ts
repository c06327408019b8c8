import { iso, type Iso } from '@chairside/domain';
import { useEffect, useState } from 'react';
import { SILENT_MS } from '../../live/link-state.js';
import { useLink } from '../../live/use-link.js';

/** Since when this screen waits for its first word, by its own clock; nothing while that is not long. */
export function useNeverHeard(): Iso | null {
  const isWaiting = useLink().kind === 'connecting';
  const [since, setSince] = useState<Iso | null>(null);
  useEffect(() => {
    if (!isWaiting) return;
    const began = iso(Date.now());
    const timer = setTimeout(() => setSince(began), SILENT_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting ? since : null;
}
