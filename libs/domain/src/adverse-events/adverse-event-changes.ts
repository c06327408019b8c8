import type { Id } from '../clinic/clinic-time.js';
import { withStruck, type Struck } from '../clinic/struck.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { AdverseEvent, EventState, Told } from './adverse-event.js';

export type AdverseEventChange =
  | { type: 'adverse-event-reported'; sessionId: Id; event: AdverseEvent }
  | { type: 'adverse-event-judged'; sessionId: Id; eventId: Id; state: EventState }
  | { type: 'adverse-event-told'; sessionId: Id; eventId: Id; told: Told }
  | { type: 'adverse-event-struck'; sessionId: Id; eventId: Id; struck: Struck };

/** A session with an adverse event reported, judged anew, told of, or struck. */
export function applyAdverseEvent(session: LiveSession, change: AdverseEventChange): LiveSession {
  const { adverseEvents: before } = session;
  if (change.type === 'adverse-event-reported') return { ...session, adverseEvents: [...before, change.event] };
  if (change.type === 'adverse-event-struck')
    return { ...session, adverseEvents: withStruck(before, change.eventId, change.struck) };
  const adverseEvents = before.map((event) => (event.id === change.eventId ? nextEvent(event, change) : event));
  return { ...session, adverseEvents };
}

type Carried = Extract<AdverseEventChange, { type: 'adverse-event-judged' | 'adverse-event-told' }>;

function nextEvent(event: AdverseEvent, change: Carried): AdverseEvent {
  if (change.type === 'adverse-event-told') return { ...event, told: [...event.told, change.told] };
  return { ...event, states: [...event.states, change.state] };
}
