import type { Id } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { DoseOrder } from './dose-order.js';
import type { PumpNote, PumpReading } from './pump-note.js';

export type DoseChange =
  | { type: 'order-signed'; sessionId: Id; order: DoseOrder }
  | { type: 'pump-read'; sessionId: Id; reading: PumpReading }
  | { type: 'pump-noted'; sessionId: Id; note: PumpNote };

/** A session with what was ordered, or charted of its pump. */
export function applyDose(session: LiveSession, change: DoseChange): LiveSession {
  switch (change.type) {
    case 'order-signed':
      return withOrder(session, change.order);
    case 'pump-read':
      return { ...session, pumpReadings: [...session.pumpReadings, change.reading] };
    case 'pump-noted':
      return { ...session, pumpNotes: [...session.pumpNotes, change.note] };
  }
}

/** An order that is replaced stays readable. */
function withOrder(session: LiveSession, order: DoseOrder): LiveSession {
  const earlierOrders = session.order ? [...session.earlierOrders, session.order] : session.earlierOrders;
  return { ...session, order, earlierOrders };
}
