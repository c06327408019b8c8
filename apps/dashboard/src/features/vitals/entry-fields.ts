import {
  dueMeasures,
  isVitalSign,
  latestValue,
  minutesAfter,
  missingBaseline,
  missingGates,
  scale,
  scales,
  signAt,
  SOON_MINUTES,
  VITAL_SIGNS,
  vitalSign,
  vitalSigns,
  type Id,
  type Iso,
  type LiveSession,
  type Measure,
  type Protocol,
  type VitalSign,
} from '@chairside/domain';

export type FieldKind = 'typed' | 'air-or-litres' | 'choice';

export interface EntryField {
  measure: Measure;
  kind: FieldKind;
  /** Asked for at this moment; the others may be left empty. */
  isAsked: boolean;
  /** Part of the set that is due now: saving without it is asked about once. */
  isDue: boolean;
}

/** The fields of a set: what the protocol checks in this status, before the drug what its baseline holds. */
export function entryFields(session: LiveSession, protocol: Protocol, now: Iso, author: Id): EntryField[] {
  const wanted = wantedMeasures(session, protocol);
  const asked = askedMeasures(session, protocol, now, author);
  const due = dueNow(session, protocol, now);
  const typed = typedSigns().filter((sign) => isShown(sign, wanted, session, protocol));
  const weighed = asked.filter((measure) => isVitalSign(measure) && !typed.includes(measure) && isApart(measure));
  const chosen = scales
    .filter((name) => scale(name).entryOrder !== undefined && wanted.includes(name))
    .sort((a, b) => (scale(a).entryOrder ?? 0) - (scale(b).entryOrder ?? 0));
  return [...typed, ...weighed, ...chosen].map((measure) => ({
    measure,
    kind: kindOf(measure),
    isAsked: asked.includes(measure),
    isDue: due.includes(measure),
  }));
}

/** How a measure is entered, by its row. */
export function kindOf(measure: Measure): FieldKind {
  if (!isVitalSign(measure)) return 'choice';
  return vitalSign(measure).part === 'support' ? 'air-or-litres' : 'typed';
}

/** A field for a measure that the set holds already, whatever is asked for. */
export function fieldOf(measure: Measure): EntryField {
  return { measure, kind: kindOf(measure), isAsked: false, isDue: false };
}

/** The signs that are typed together with this one, because one cuff reading gives both. */
export function pairOf(measure: Measure): [VitalSign, VitalSign] | undefined {
  if (!isVitalSign(measure)) return undefined;
  const { panel, part } = vitalSign(measure);
  const main = signAt(panel, 'main');
  const lower = signAt(panel, 'lower');
  return main && lower && (part === 'main' || part === 'lower') ? [main, lower] : undefined;
}

function typedSigns(): VitalSign[] {
  return vitalSigns
    .filter((sign) => vitalSign(sign).entryOrder !== undefined)
    .sort((a, b) => (vitalSign(a).entryOrder ?? 0) - (vitalSign(b).entryOrder ?? 0));
}

/** Signs without a place among the typed fields: shown only while something waits for them. */
function isApart(sign: VitalSign): boolean {
  return vitalSign(sign).entryOrder === undefined;
}

function wantedMeasures(session: LiveSession, protocol: Protocol): Measure[] {
  const groups = protocol.checks[session.status];
  return groups ? groups.flatMap((group) => group.measures) : protocol.baseline.measures;
}

function isShown(sign: VitalSign, wanted: readonly Measure[], session: LiveSession, protocol: Protocol): boolean {
  const panel = VITAL_SIGNS[sign].panel;
  if (!wanted.some((measure) => isVitalSign(measure) && VITAL_SIGNS[measure].panel === panel)) return false;
  return isChecked(sign, protocol) || latestValue(session.readings, sign) === undefined;
}

/** Whether the protocol asks for a panel again and again, and not once in the baseline only. */
function isChecked(sign: VitalSign, protocol: Protocol): boolean {
  const checked = Object.values(protocol.checks).flatMap((groups) => groups.flatMap((group) => group.measures));
  return checked.some((measure) => isVitalSign(measure) && VITAL_SIGNS[measure].panel === VITAL_SIGNS[sign].panel);
}

function askedMeasures(session: LiveSession, protocol: Protocol, now: Iso, author: Id): Measure[] {
  if (protocol.checks[session.status]) {
    return [...everySet(session, protocol), ...dueNow(session, protocol, now)];
  }
  const { measures, renewed, maxAgeMinutes } = protocol.baseline;
  const missing = missingBaseline(session, measures, now, Infinity);
  const old = missingBaseline(session, renewed, now, maxAgeMinutes);
  return [...new Set([...missing, ...old, ...missingWeight(session, protocol, now, author)])];
}

/** What is due by now, or in a moment. */
function dueNow(session: LiveSession, protocol: Protocol, now: Iso): Measure[] {
  const soon = minutesAfter(now, SOON_MINUTES);
  return dueMeasures(session, protocol)
    .filter(({ dueAt }) => dueAt <= soon)
    .map(({ measure }) => measure);
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
