import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { effectNow, type Effect } from '../effects/effect.js';
import { SEVERITIES } from '../effects/side-effects.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { standingReadings, valuesOf } from '../vitals/vitals-reading.js';
import {
  adverseEvent,
  GRADES,
  type AdverseEventTerm,
  type EventAction,
  type Grade,
  type GradeByValue,
} from './adverse-events.js';

/** So long before its onset a value still tells of it: one charts first, and reports then. */
const BEFORE_MINUTES = 10;

/** What a grade is suggested from. */
export interface Suggesting {
  term: AdverseEventTerm;
  at: Iso;
  /** Until when it lasted; nothing while it goes on. */
  until: Iso | null;
  actions: readonly EventAction[];
  medicineIds: readonly string[];
  /** The side effect that is reported. */
  effect: Effect | null;
}

/**
 * The grade that what was charted suggests: the worst value about it, what had to be done, or how bad the side effect was
 * said to be. A nurse chooses; both are kept. Nothing where the record says nothing of it.
 */
export function suggestGrade(session: LiveSession, said: Suggesting): Grade | null {
  const { byValue, isByAction } = adverseEvent(said.term);
  if (byValue) return gradeByValue(session, byValue, said);
  if (isByAction) return gradeByAction(said);
  if (!said.effect) return null;
  return GRADES[SEVERITIES.indexOf(effectNow(said.effect).severity)] ?? null;
}

function gradeByValue(
  session: LiveSession,
  { measure, direction, from }: GradeByValue,
  said: Suggesting,
): Grade | null {
  const values = valuesOf(standingReadings(session.readings), measure)
    .filter(({ takenAt }) => takenAt >= minutesAfter(said.at, -BEFORE_MINUTES) && takenAt <= (said.until ?? takenAt))
    .map(({ value }) => value);
  const reaches = (value: number, at: number) => (direction === 'at-or-above' ? value >= at : value <= at);
  return (
    GRADES.findLast((grade) => {
      const at = from[grade];
      return at !== undefined && values.some((value) => reaches(value, at));
    }) ?? null
  );
}

/** Nothing done is mild, the pump moderate, a medicine severe, an ambulance life-threatening. */
function gradeByAction({ actions, medicineIds }: Suggesting): Grade {
  if (actions.includes('ems')) return 4;
  if (medicineIds.length > 0) return 3;
  return actions.length > 0 ? 2 : 1;
}
