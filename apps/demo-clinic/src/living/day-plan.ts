import { demoHours, derivedId, minutesAfter, type ClinicDay, type Id, type Iso } from '@chairside/domain';
import { TREATMENTS, type Course } from './courses.js';
import { rosterOn, type RosterPatient } from './roster.js';
import { CHAIR_NAMES } from './world.js';

/** How somebody who is booked comes, or not. */
export type Coming = 'on time' | 'late' | 'calls it off' | 'does not come';

/** A booking that was made days before. */
export interface PlannedVisit {
  /** The id of the booking: a plan that is made twice books once. */
  id: Id;
  chairName: string;
  patient: RosterPatient;
  /** Minutes after the doors open. */
  minute: number;
  scheduledAt: Iso;
  coming: Coming;
}

const ROUNDS = 5;
const ROUND_MINUTES = 90;
/** When the first patient of the day comes, in minutes after the doors open. */
export const FIRST_MINUTE = 10;
/** Two patients do not come at the same time. */
export const APART_MINUTES = 4;
export const CLEANING_MINUTES = 3;

/** Of seven whose course is an ordinary one, one comes late, one does not come and one calls it off. */
const COMINGS_REPEAT_AFTER = 7;
const COMINGS = new Map<number, Coming>([
  [1, 'late'],
  [3, 'does not come'],
  [5, 'calls it off'],
]);

const plans = new Map<string, readonly PlannedVisit[]>();
const PLANS_KEPT = 40;

/**
 * Who is booked for a day, round by round and chair by chair; it follows from the day alone. The last chair is kept for
 * those who call on the day.
 */
export function planOfDay(day: ClinicDay, chairs: number): readonly PlannedVisit[] {
  const key = `${day} ${chairs}`;
  const known = plans.get(key);
  if (known) return known;
  const plan = makePlan(day, chairs);
  if (plans.size >= PLANS_KEPT) plans.clear();
  plans.set(key, plan);
  return plan;
}

function makePlan(day: ClinicDay, chairs: number): PlannedVisit[] {
  const { from } = demoHours(day);
  const asked = places(day, chairs);
  const ordinary = asked.filter(({ patient }) => isOrdinary(patient.course));
  return asked.map((place): PlannedVisit => {
    const { round, chairName, patient } = place;
    const minute = FIRST_MINUTE + round * ROUND_MINUTES + CHAIR_NAMES.indexOf(chairName) * APART_MINUTES;
    const id = derivedId('demo plan', day, chairName, round);
    const coming = comingOf(ordinary.indexOf(place), day);
    return { id, chairName, patient, minute, scheduledAt: minutesAfter(from, minute), coming };
  });
}

interface Place {
  round: number;
  chairName: string;
  patient: RosterPatient;
}

/** Who sits where in which round: the next of the roster who goes home by the end of the day. */
function places(day: ClinicDay, chairs: number): Place[] {
  const waiting = [...rosterOn(day)];
  const freeFrom = new Map<string, number>();
  const taken: Place[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const chairName of CHAIR_NAMES.slice(0, chairs - 1)) {
      if ((freeFrom.get(chairName) ?? 0) > round) continue;
      const next = waiting.findIndex((patient) => round + roundsOf(patient) <= ROUNDS);
      const [patient] = waiting.splice(next, 1);
      if (!patient) continue;
      freeFrom.set(chairName, round + roundsOf(patient));
      taken.push({ round, chairName, patient });
    }
  }
  return taken;
}

function roundsOf({ course }: RosterPatient): number {
  return Math.ceil((TREATMENTS[course.treatment].plannedMinutes + CLEANING_MINUTES) / ROUND_MINUTES);
}

function isOrdinary({ moments, forgetsSet, stop }: Course): boolean {
  return moments.length === 0 && !forgetsSet && !stop;
}

/** Those who are to show something come. Of the others it is not always the same who do not. */
function comingOf(place: number, day: ClinicDay): Coming {
  if (place === -1) return 'on time';
  return COMINGS.get((place + Number(day.slice(-2)) * 7) % COMINGS_REPEAT_AFTER) ?? 'on time';
}
