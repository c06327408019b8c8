import { snoozeOf, type Alert, type LiveSession } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { clockTime } from '../vitals/clock-time.js';
import { words } from './words.en.js';

/** Until when an alert is shown and not heard, where whoever has it wished so (trust R5). */
export function useSilentUntil(session: LiveSession, alert: Alert, timeZone: string): string {
  return useClinicText((now) => {
    const snooze = snoozeOf(session, alert, now);
    return snooze ? words.silentUntil(clockTime(snooze.until, timeZone)) : '';
  });
}
