import {
  dueMeasures,
  dueState,
  minutesAfter,
  missingBaseline,
  missingGates,
  rechecks,
  signAt,
  SOON_MINUTES,
  type Id,
  type Iso,
  type LiveSession,
  type Measure,
  type Protocol,
} from '@chairside/domain';

/** What the sheet asks for at this moment: what its heading names, what every set holds, and what is to be checked again. */
export function askedMeasures(session: LiveSession, protocol: Protocol, now: Iso, author: Id): Measure[] {
  const again = rechecks(session, protocol).flatMap(({ measures }) => measures);
  const named = dueState(session, now, protocol)?.measures ?? [];
  if (protocol.checks[session.status]) {
    return [...everySet(session, protocol), ...named, ...dueNow(session, protocol, now), ...again];
  }
  const { measures, renewed, maxAgeMinutes } = protocol.baseline;
  const missing = missingBaseline(session, measures, now, Infinity);
  const old = missingBaseline(session, renewed, now, maxAgeMinutes);
  return [...missing, ...old, ...missingWeight(session, protocol, now, author), ...named, ...again];
}

/** What is due by now, or in a moment, re-checks included. */
export function dueNow(session: LiveSession, protocol: Protocol, now: Iso): Measure[] {
  const soon = minutesAfter(now, SOON_MINUTES);
  const sets = dueMeasures(session, protocol).map(({ measure, dueAt }) => ({ measures: [measure], dueAt }));
  return [...sets, ...rechecks(session, protocol)]
    .filter(({ dueAt }) => dueAt <= soon)
    .flatMap(({ measures }) => measures);
}

/** What the phase asks for again and again: it belongs to every set, whenever that is taken. */
function everySet({ status }: LiveSession, { checks }: Protocol): Measure[] {
  return (checks[status] ?? []).filter((group) => group.everyMinutes !== undefined).flatMap((group) => group.measures);
}

/** The weight, while the way to the start still waits for it. */
function missingWeight(session: LiveSession, protocol: Protocol, at: Iso, by: Id): Measure[] {
  const weight = signAt('weight', 'main');
  const isMissing = missingGates({
    session,
    protocol,
    step: { move: 'ready', overrides: [], orderedBy: null },
    at,
    by,
  }).includes('weight');
  return weight && isMissing ? [weight] : [];
}
