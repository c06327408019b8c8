import { lastStep, type LiveSession, type StepOf } from '../sessions/infusion-session.js';
import type { StopReason } from '../sessions/reasons.js';
import { eventNow, standingEvents } from './adverse-event.js';
import type { AdverseEventTerm } from './adverse-events.js';

/** The reasons of a stop that tell of an adverse event, and which it most likely is (clinical.md 1.6). */
export const STOPS_FOR_EVENTS: Partial<Record<StopReason, AdverseEventTerm | null>> = {
  'adverse-event': null,
  'critical-blood-pressure': 'hypertension',
  respiratory: 'desaturation',
  'over-sedation': 'over-sedation',
  distress: 'distressing-dissociation',
  vomiting: 'vomiting',
};

/** The stop that was for an adverse event, if one stands. */
export function stopForEvent(session: Pick<LiveSession, 'steps'>): StepOf<'stop'> | null {
  const stop = lastStep(session, 'stop');
  return stop?.reason && stop.reason in STOPS_FOR_EVENTS ? stop : null;
}

/** A stop for an adverse event that no report tells of yet; a report that the pump was stopped for it is its own. */
export function unreportedStop(session: Pick<LiveSession, 'steps' | 'adverseEvents'>): StepOf<'stop'> | null {
  const isReported = standingEvents(session).some((event) => eventNow(event).actions.includes('stopped'));
  return isReported ? null : stopForEvent(session);
}
