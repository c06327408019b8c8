import { useClinicText } from '../../live/use-clinic-time.js';
import { callsOf, type Call } from './calls.js';
import type { Seat } from './seats.js';
import { useSteadyOrder } from './use-steady-order.js';

/** What needs somebody now. A new call comes at once, but never pushes another from under a finger. */
export function useCalls(seats: readonly Seat[]): Call[] {
  const wanted = useClinicText((now) =>
    callsOf(seats, now)
      .map(({ alert }) => alert.id)
      .join(' '),
  );
  const steady = useSteadyOrder(wanted, '').split(' ');
  const ids = wanted.split(' ');
  const place = ({ alert: { id } }: Call) =>
    steady.includes(id) ? steady.indexOf(id) : steady.length + ids.indexOf(id);
  return openCalls(seats, ids).sort((a, b) => place(a) - place(b));
}

function openCalls(seats: readonly Seat[], ids: readonly string[]): Call[] {
  return seats.flatMap(({ session, chair }) =>
    session ? session.alerts.filter(({ id }) => ids.includes(id)).map((alert) => ({ alert, session, chair })) : [],
  );
}
