import { firstStep, may, standingReadings, type Note, type Role, type VitalsReading } from '@chairside/domain';
import type { EventSubject } from '../adverse-events/event-dialog.js';
import { OPENS_SET } from '../vitals/opens-set.js';
import type { SessionAction } from './session-action.js';
import { actionsFor } from './session-actions.js';
import type { OfPump } from './timeline-line.js';
import type { SessionInView } from './session-in-view.js';

/** What stands over the page: one thing at a time. */
export type Open =
  | { kind: 'entry' }
  | { kind: 'action'; action: SessionAction }
  | { kind: 'correct'; reading: VitalsReading }
  | { kind: 'strike-note'; note: Note }
  | { kind: 'strike-pump'; pump: OfPump }
  | { kind: 'report'; subject: EventSubject };

/** Whether this person may chart a set of this visit, or correct one. */
export function mayChartSets({ session, isReadOnly }: SessionInView, role: Role | null): boolean {
  return !isReadOnly && role !== null && may(role, 'vitals:record') && firstStep(session, 'check-in') !== undefined;
}

/** What a link asks to be opened at once: a sheet that was left, or a step that is the next or may be linked to. */
export function openedBy(asked: string | null, view: SessionInView, role: Role | null): Open | null {
  if (view.isReadOnly || role === null) return null;
  if (asked !== null && mayChartSets(view, role)) {
    if (asked === OPENS_SET) return { kind: 'entry' };
    const reading = standingReadings(view.session.readings).find(({ id }) => id === asked);
    if (reading) return { kind: 'correct', reading };
  }
  const linked = actionsFor(view.session, view.protocol, role).filter(({ isLinked }) => isLinked);
  const step = [primaryStep(view, role), ...linked].find((action) => action?.id === asked);
  return step ? { kind: 'action', action: step } : null;
}

/** The step of the visit that comes next, where this role may take it. */
export function primaryStep({ session, protocol }: SessionInView, role: Role): SessionAction | undefined {
  return actionsFor(session, protocol, role).find(({ look }) => look === 'primary');
}
