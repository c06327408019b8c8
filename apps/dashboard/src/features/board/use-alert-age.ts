import type { Alert, LiveSession } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { valueAge } from '../vitals/age-words.js';
import { alertMoment } from './alert-moment.js';
import { useValuesAreOld } from './use-values-are-old.js';

/** How old the value is that an alert names; on a screen that hears nothing, when it was taken. */
export function useAlertAge(session: LiveSession, alert: Alert, timeZone: string): string {
  const isOld = useValuesAreOld();
  return useClinicText((now) => valueAge(alertMoment(session, alert), now, timeZone, isOld));
}
