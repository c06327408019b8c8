import type { Board } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { alertsIn, callsOf, type Call } from './calls.js';
import type { Seat } from './seats.js';
import { useSteadyOrder } from './use-steady-order.js';

/** What needs somebody now. A new call comes at once, but never pushes another from under a finger. */
export function useCalls(seats: readonly Seat[], protocols: Board['protocols']): Call[] {
  const wanted = useClinicText((now) =>
    callsOf(seats, protocols, now)
      .map(({ alert }) => alert.id)
      .join(' '),
  );
  const steady = useSteadyOrder(wanted, '').split(' ');
  const ids = wanted.split(' ');
  const place = ({ alert: { id } }: Call) =>
    steady.includes(id) ? steady.indexOf(id) : steady.length + ids.indexOf(id);
  return alertsIn(seats, protocols)
    .filter(({ alert }) => ids.includes(alert.id))
    .sort((a, b) => place(a) - place(b));
}
