import type { Iso } from '@chairside/domain';
import { useTrustedText } from './use-trusted-text.js';

/** The minute that this screen may speak of: what is drawn by it need not be drawn anew each second. */
export function useTrustedMinute(): Iso {
  return useTrustedText((now) => `${now.slice(0, 16)}:00.000Z`);
}
