import {
  eventNow,
  GRAVE_FROM,
  standingEvents,
  untoldSince,
  type AdverseEvent,
} from '../adverse-events/adverse-event.js';
import { OUTCOMES_OPEN, type Grade } from '../adverse-events/adverse-events.js';
import { isOpen, ruleOf, type Alert } from '../alerts/alert.js';
import { ALERT_RULES, type AlertRuleDefinition } from '../alerts/rule-table.js';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Shortfall } from './shortfall.js';

/** From this grade on an event that goes on holds a patient (clinical.md 5, 9). */
const HOLDS_FROM: Grade = 2;

/**
 * What somebody must still take, sign or answer for before the patient goes: with the visit it would end with nobody's name
 * (trust P12). It is judged on the whole record, whenever it was charted.
 */
export function judgeOpen(session: LiveSession): Shortfall[] {
  return [
    ...highAlerts(session)
      .filter((alert) => !rowOf(alert).isSaidByRecord)
      .map(({ id }) => ({ kind: 'open-alert' as const, alertId: id })),
    ...standingEvents(session)
      .filter(isEventOpen)
      .map((event) => ({ kind: 'open-event' as const, eventId: event.id, grade: eventNow(event).grade })),
    ...owedCoSignatures(session)
      .filter(({ act }) => act.kind === 'given-beyond')
      .map(({ key }) => ({ kind: 'unsigned' as const, key })),
  ];
}

/** High alerts that call, go on, or are over and were never taken. */
export function highAlerts({ alerts }: Pick<LiveSession, 'alerts'>): Alert[] {
  return alerts.filter((alert) => alert.level === 'high' && isOpen(alert));
}

/** What the record itself says is not said twice. */
function rowOf(alert: Alert): AlertRuleDefinition {
  return ALERT_RULES[ruleOf(alert)];
}

/** It goes on, or it was grave and no provider knows of it yet. */
function isEventOpen(event: AdverseEvent): boolean {
  const { grade, outcome } = eventNow(event);
  const goesOn = OUTCOMES_OPEN.some((open) => open === outcome);
  return grade >= HOLDS_FROM && (goesOn || (grade >= GRAVE_FROM && untoldSince(event) !== null));
}
