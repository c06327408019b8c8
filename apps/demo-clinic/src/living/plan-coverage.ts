import { daysAfter, derivedId, minutesAfter, PAYMENT_WAYS, type ClinicDay, type Id } from '@chairside/domain';
import type { PlannedVisit } from './day-plan.js';
import { vary } from './variation.js';
import { PROVIDER, type Act, type World } from './world.js';

/** Of so many visits, one has something to note of how it is paid for. */
const NOTED_EVERY = 3;

/** How the visits of a coming day are paid for: the provider's office notes it when they are booked. */
export function coverageAct(
  { booked, patientIds, hours }: World,
  day: ClinicDay,
  visits: readonly PlannedVisit[],
): Act[] {
  const visit = visits.find((planned) => booked.has(planned.id) && isToNote(planned) && !booked.has(noteOf(planned)));
  const patientId = visit && patientIds.get(visit.patient.number);
  if (!visit || !patientId) return [];
  const way = PAYMENT_WAYS[Math.floor(vary(0, PAYMENT_WAYS.length, visit.id, 'way'))] ?? 'insurance';
  // now and then one that has ended, or is about to
  const until =
    way === 'insurance' ? { authorisedUntil: daysAfter(day, Math.round(vary(-4, 60, visit.id, 'until'))) } : {};
  return [
    {
      about: patientId,
      by: PROVIDER,
      dueAt: minutesAfter(hours.from, visit.minute),
      draft: () => ({ name: 'coverage:note', payload: { patientId, way, ...until } }),
      commandId: noteOf(visit),
    },
  ];
}

// asked of every visit at every act: reckoned once
const notes = new WeakMap<PlannedVisit, { id: Id; isToNote: boolean }>();

function known(visit: PlannedVisit): { id: Id; isToNote: boolean } {
  const note = notes.get(visit) ?? {
    id: derivedId('demo coverage', visit.id),
    isToNote: vary(0, NOTED_EVERY, visit.id, 'coverage') < 1,
  };
  notes.set(visit, note);
  return note;
}

const isToNote = (visit: PlannedVisit): boolean => known(visit).isToNote;
const noteOf = (visit: PlannedVisit): Id => known(visit).id;
