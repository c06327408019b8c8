import type { Board } from '@chairside/domain';
import { useClinicText } from '../../live/use-clinic-time.js';
import { alertsIn, callsOf, type Call } from './calls.js';
import type { Seat } from './seats.js';
import { steadyCalls } from './steady-calls.js';
import { useHeldCards } from './use-held-cards.js';
import { useSteadyOrder } from './use-steady-order.js';

/** What needs somebody now: a worse call goes before the milder at once, but pushes none from under a finger. */
export function useCalls(seats: readonly Seat[], protocols: Board['protocols']): Call[] {
  const wanted = useClinicText((now) => idsOf(callsOf(seats, protocols, now)));
  const held = useHeldCards().split(' ');
  const calls = inOrder(alertsIn(seats, protocols), wanted);
  const atOnce = (shown: string) => idsOf(steadyCalls(calls, shown.split(' '), held));
  const isHeld = calls.some(({ alert }) => held.includes(alert.id));
  return inOrder(calls, useSteadyOrder(wanted, '', isHeld, atOnce));
}

function idsOf(calls: readonly Call[]): string {
  return calls.map(({ alert }) => alert.id).join(' ');
}

/** Those of the calls that an order names, as it names them. */
function inOrder(calls: readonly Call[], order: string): Call[] {
  return order.split(' ').flatMap((id) => calls.find(({ alert }) => alert.id === id) ?? []);
}
