import { chairsInOrder, nurseNow, type Board, type Id } from '@chairside/domain';
import { useMemo } from 'react';
import { useClinicText } from '../../live/use-clinic-time.js';
import { inOrderOf, type ByClock } from './needs-order.js';
import { seatsOf, type Seat } from './seats.js';
import { useSteadyOrder } from './use-steady-order.js';

export type Order = 'chair' | ByClock;
export type Filter = 'all' | 'mine';

/** The seats of the board in chair order, and as this screen shows them. */
export function useSeats(board: Board, order: Order, filter: Filter, meId: Id): { all: Seat[]; shown: Seat[] } {
  const { chairs } = board;
  // chairs are put in order when one is added, and not at every value that arrives
  const inRoom = useMemo(() => chairsInOrder({ chairs }), [chairs]);
  const all = useMemo(() => seatsOf(board, inRoom), [board, inRoom]);
  const wanted = useClinicText((now) =>
    (order === 'chair' ? all : inOrderOf(order, all, board, now)).map(keyOf).join(' '),
  );
  const steady = useSteadyOrder(wanted, `${order} ${filter}`).split(' ');
  const places = new Map(steady.map((key, place) => [key, place]));
  // a seat that is new to the order stands last until the order is drawn anew
  const placeOf = ({ key }: Seat) => places.get(key) ?? places.size;
  const inOrder = [...all].sort((a, b) => placeOf(a) - placeOf(b));
  return { all, shown: filter === 'mine' ? inOrder.filter((seat) => isMine(seat, meId, board.shift)) : inOrder };
}

/** Whose nurse has a break is the coverer's meanwhile. */
export function isMine({ session }: Seat, meId: Id, { covers }: Board['shift']): boolean {
  return session !== null && nurseNow(covers, session.nurseId) === meId;
}

function keyOf({ key }: Seat): string {
  return key;
}
