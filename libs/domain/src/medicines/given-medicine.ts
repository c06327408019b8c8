import { minutesAfter, minutesBetween, type Id, type Iso } from '../clinic/clinic-time.js';
import type { Struck } from '../clinic/struck.js';
import { roundHalfUp } from '../dose/rounding.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Patient } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import { isAllergen } from './allergens.js';
import type { Medicine } from './medicines.js';
import { isSameDose, type MedicineDose, type RecheckAfter, type RescueItem } from './rescue-item.js';

/** A medicine that was given in a session. It is never changed; what was charted in error is struck. */
export interface GivenMedicine {
  id: Id;
  /** Nothing where it may not be seen, as on the wall. */
  what: MedicineDose | null;
  /** When it was given. */
  at: Iso;
  recordedAt: Iso;
  by: Id;
  /** The provider who ordered it, by voice or by giving it; nothing where the signed order allows it. */
  orderedBy: Id | null;
  /** What is due after it, as the order or the protocol said when it was given. */
  recheck: RecheckAfter | null;
  struck: Struck | null;
}

/** A dose that counts, with what it was. */
export type StandingMedicine = GivenMedicine & { what: MedicineDose };

/** The doses that count, in the order in which they were given. */
export function standingMedicines({ medicines }: Pick<LiveSession, 'medicines'>): StandingMedicine[] {
  return medicines
    .filter((given): given is StandingMedicine => given.struck === null && given.what !== null)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The doses of one medicine that count, oldest first, whatever their size and way. */
export function dosesOf(session: Pick<LiveSession, 'medicines'>, medicine: Medicine): StandingMedicine[] {
  return standingMedicines(session).filter(({ what }) => what.medicine === medicine);
}

/** The item of the signed order that allows a dose, if one does. */
export function signedItem({ order }: Pick<LiveSession, 'order'>, dose: MedicineDose): RescueItem | undefined {
  return order?.rescue.find((item) => isSameDose(item, dose));
}

/** How often an item of the order was given, and when the next one is allowed. */
export interface RescueState {
  item: RescueItem;
  lastAt: Iso | null;
  doses: number;
  /** From when on it may be given; nothing where it may not be given again without a provider. */
  nextAt: Iso | 'now' | null;
}

/** What the signed order allows of an item at a moment; the other doses of the same medicine count with it. */
export function rescueState(session: LiveSession, item: RescueItem, at: Iso): RescueState {
  const given = dosesOf(session, item.medicine);
  const lastAt = given.at(-1)?.at ?? null;
  const from = lastAt === null ? at : minutesAfter(lastAt, item.minutesBetween);
  const nextAt = given.length >= item.maxDoses ? null : from <= at ? 'now' : from;
  return { item, lastAt, doses: given.length, nextAt };
}

/** The dose that order or protocol know by the same way, if they know one, and how many of it another is. */
type KnownDose = { known: MedicineDose; times: number } | { known: null; times: null };

/** Why a dose is not given without a provider, in figures. */
export type Objection =
  | { kind: 'allergy'; charted: string }
  | ({ kind: 'not-signed' } & KnownDose)
  | { kind: 'spent'; doses: number }
  | { kind: 'too-soon'; lastAt: Iso; nextAt: Iso };

/** A visit, with what is known of who is in it and of what is given there. */
export interface GivenWhere {
  session: LiveSession;
  protocol: Pick<Protocol, 'rescue'>;
  patient: Pick<Patient, 'allergies'> | undefined;
}

/** Why a dose is not given at a moment without a provider; empty where the signed order allows it (floor rule 12). */
export function objectionsTo(where: GivenWhere, dose: MedicineDose, at: Iso): Objection[] {
  const charted = where.patient?.allergies ?? null;
  const isAllergic = charted !== null && isAllergen(dose.medicine, charted);
  const beyond = beyondOrder(where, dose, at);
  return [...(isAllergic ? [{ kind: 'allergy' as const, charted }] : []), ...(beyond ? [beyond] : [])];
}

function beyondOrder({ session, protocol }: GivenWhere, dose: MedicineDose, at: Iso): Objection | null {
  const item = signedItem(session, dose);
  if (!item)
    return { kind: 'not-signed', ...besideKnown([...(session.order?.rescue ?? []), ...protocol.rescue], dose) };
  const given = dosesOf(session, dose.medicine);
  if (given.length >= item.maxDoses) return { kind: 'spent', doses: given.length };
  // what was charted late must not lie too near to what was given after it either
  const near = given.findLast((other) => Math.abs(minutesBetween(other.at, at)) < item.minutesBetween);
  return near ? { kind: 'too-soon', lastAt: near.at, nextAt: minutesAfter(near.at, item.minutesBetween) } : null;
}

/** The dose of the same medicine by the same way, and how many of it this one is. */
function besideKnown(items: readonly RescueItem[], dose: MedicineDose): KnownDose {
  const own = inMicrograms(dose);
  for (const { medicine, dose: amount, unit, route } of items) {
    const known = { medicine, dose: amount, unit, route };
    const other = inMicrograms(known);
    if (medicine !== dose.medicine || route !== dose.route || other.isVolume !== own.isVolume) continue;
    return { known, times: roundHalfUp(own.amount / other.amount, 1) };
  }
  return { known: null, times: null };
}

function inMicrograms({ dose, unit }: MedicineDose): { amount: number; isVolume: boolean } {
  return { amount: unit === 'mg' ? dose * 1000 : dose, isVolume: unit === 'mL' };
}
