import {
  dueMeasures,
  dueState,
  isOpen,
  latestValue,
  minutesAfter,
  missingBaseline,
  missingGates,
  signAt,
  SOON_MINUTES,
  type Id,
  type Iso,
  type LiveSession,
  type Measure,
  type Protocol,
} from '@chairside/domain';

/** What the sheet asks for at this moment: what its heading names, what every set holds, and what an alert is about. */
export function askedMeasures(session: LiveSession, protocol: Protocol, now: Iso, author: Id): Measure[] {
  const alerted = rechecks(session, protocol).map(({ measure }) => measure);
  if (protocol.checks[session.status]) {
    const named = dueState(session, now, protocol)?.measures ?? [];
    return [...everySet(session, protocol), ...named, ...dueNow(session, protocol, now), ...alerted];
  }
  const { measures, renewed, maxAgeMinutes } = protocol.baseline;
  const missing = missingBaseline(session, measures, now, Infinity);
  const old = missingBaseline(session, renewed, now, maxAgeMinutes);
  return [...missing, ...old, ...missingWeight(session, protocol, now, author), ...alerted];
}

/** What is due by now, or in a moment, re-checks included. */
export function dueNow(session: LiveSession, protocol: Protocol, now: Iso): Measure[] {
  const soon = minutesAfter(now, SOON_MINUTES);
  return [...dueMeasures(session, protocol), ...rechecks(session, protocol)]
    .filter(({ dueAt }) => dueAt <= soon)
    .map(({ measure }) => measure);
}

/** An open alert asks for its own values again, so long after the last of them as the protocol says. */
function rechecks({ alerts, readings }: LiveSession, { recheckMinutes }: Protocol): { measure: Measure; dueAt: Iso }[] {
  return alerts.flatMap((alert) => {
    const { condition } = alert;
    if (!isOpen(alert) || alert.settledAt !== null || condition.rule === 'set-overdue') return [];
    const minutes = condition.rule === 'critical-value' ? recheckMinutes.critical : recheckMinutes.caution;
    return condition.reached.flatMap(({ measure }) => {
      const last = latestValue(readings, measure);
      return last ? [{ measure, dueAt: minutesAfter(last.takenAt, minutes) }] : [];
    });
  });
}

/** What the phase asks for again and again: it belongs to every set, whenever that is taken. */
function everySet({ status }: LiveSession, { checks }: Protocol): Measure[] {
  return (checks[status] ?? []).filter((group) => group.everyMinutes !== undefined).flatMap((group) => group.measures);
}

/** The weight, while the way to the start still waits for it. */
function missingWeight(session: LiveSession, protocol: Protocol, at: Iso, by: Id): Measure[] {
  const weight = signAt('weight', 'main');
  const isMissing = missingGates({ session, protocol, step: { move: 'ready' }, at, by }).includes('weight');
  return weight && isMissing ? [weight] : [];
}
