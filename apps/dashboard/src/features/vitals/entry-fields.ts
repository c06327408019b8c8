import {
  isVitalSign,
  latestValue,
  scale,
  scales,
  signAt,
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
import { askedMeasures, dueNow } from './asked-measures.js';

export type FieldKind = 'typed' | 'air-or-litres' | 'choice';

/** Places from here on are rows of buttons; no table of typed fields is as long. */
const BUTTONS_FROM = 1000;

export interface EntryField {
  measure: Measure;
  kind: FieldKind;
  /** Asked for at this moment; the others may be left empty. */
  isAsked: boolean;
  /** Part of the set that is due now: saving without it is asked about once. */
  isDue: boolean;
}

/**
 * The fields of a set: what the protocol checks in this status, before the drug what its baseline holds, and what an
 * open alert is about.
 */
export function entryFields(session: LiveSession, protocol: Protocol, now: Iso, author: Id): EntryField[] {
  const asked = askedMeasures(session, protocol, now, author);
  const wanted = [...wantedMeasures(session, protocol), ...asked];
  const due = dueNow(session, protocol, now);
  const typed = typedSigns().filter((sign) => asked.includes(sign) || isShown(sign, wanted, session, protocol));
  const weighed = [...new Set(asked.filter((measure) => isVitalSign(measure) && isApart(measure)))];
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
function fieldOf(measure: Measure): EntryField {
  return { measure, kind: kindOf(measure), isAsked: false, isDue: false };
}

/**
 * The fields with those for more measures: what was typed keeps its field when the phase stops asking for it. Typed
 * ones stand before the rows of buttons, each in its place by the tables.
 */
export function withFieldsFor(fields: readonly EntryField[], measures: readonly Measure[]): EntryField[] {
  const more = [...new Set(measures)]
    .filter((measure) => fields.every((field) => field.measure !== measure))
    .map(fieldOf);
  return [...fields, ...more].sort((a, b) => placeOf(a.measure) - placeOf(b.measure));
}

/** Buttons after everything typed; a sign without a place of its own stands behind its panel, or last of the typed. */
function placeOf(measure: Measure): number {
  if (!isVitalSign(measure)) return BUTTONS_FROM + (scale(measure).entryOrder ?? scales.length);
  const { entryOrder, panel } = vitalSign(measure);
  if (entryOrder !== undefined) return entryOrder;
  const beside = typedSigns().findLast((sign) => VITAL_SIGNS[sign].panel === panel);
  return beside ? placeOf(beside) + 0.5 : BUTTONS_FROM - 1;
}

/** The signs that are typed together with this one, because one cuff reading gives both. */
export function pairOf(measure: Measure): [VitalSign, VitalSign] | undefined {
  if (!isVitalSign(measure)) return undefined;
  const { panel, part } = vitalSign(measure);
  const main = signAt(panel, 'main');
  const lower = signAt(panel, 'lower');
  return main && lower && (part === 'main' || part === 'lower') ? [main, lower] : undefined;
}

/** The mean that was read together with this pressure. */
export function meanOf(measure: Measure): VitalSign | undefined {
  return isVitalSign(measure) && pairOf(measure) ? signAt(vitalSign(measure).panel, 'mean') : undefined;
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
