import { lastStep, type LiveSession } from './infusion-session.js';

/** The reason and the pump's volume of a stop may follow the tap, but not stay open for ever (floor rule 14). */
export function isStopDescribed(session: LiveSession): boolean {
  const stop = lastStep(session, 'stop');
  return stop === undefined || (stop.reason !== null && (stop.pumpMl !== null || !hasPumpRun(session)));
}

/** Whether a pump gave something in this session; who was only observed leaves no volume to read. */
export function hasPumpRun(session: LiveSession): boolean {
  return session.steps.some((step) => step.move === 'start' && step.rateMlPerHour !== null);
}
