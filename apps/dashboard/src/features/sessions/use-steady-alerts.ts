import type { Alert, LiveSession } from '@chairside/domain';
import { openAlerts } from '../board/alert-words.js';
import { steadyCalls } from '../board/steady-calls.js';
import { useHeldCards } from '../board/use-held-cards.js';
import { useSteadyOrder } from '../board/use-steady-order.js';

/**
 * The open alerts of a visit as its page shows them. The row that was tapped, or lies under a pointer, keeps its place as a
 * card of the board does: no other alert's button comes under a finger that taps twice.
 */
export function useSteadyAlerts(session: LiveSession): Alert[] {
  const open = openAlerts(session).map((alert) => ({ alert }));
  const held = useHeldCards().split(' ');
  const wanted = idsOf(open);
  const isHeld = open.some(({ alert }) => held.includes(alert.id));
  const order = useSteadyOrder(wanted, '', isHeld, (shown) => idsOf(steadyCalls(open, shown.split(' '), held)));
  return order.split(' ').flatMap((id) => open.find(({ alert }) => alert.id === id)?.alert ?? []);
}

function idsOf(items: readonly { alert: Alert }[]): string {
  return items.map(({ alert }) => alert.id).join(' ');
}
