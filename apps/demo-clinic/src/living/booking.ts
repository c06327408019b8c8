import type { Chair, ClinicDay, Id, Iso } from '@chairside/domain';
import { TREATMENTS } from './courses.js';
import { visitOn, type RosterPatient } from './roster.js';
import { nurseName, nurseOfChair, type Act, type World } from './world.js';

export interface Booking {
  /** Nothing where the patient is at home. */
  chair: Chair | null;
  patient: RosterPatient;
  day: ClinicDay;
  scheduledAt: Iso;
  /** When it is made. */
  dueAt: Iso;
  commandId?: Id;
}

/** Books a patient of the roster; somebody whom the clinic does not know yet is registered first. */
export function bookingAct({ patientIds }: World, booking: Booking): Act {
  const { chair, patient, day, scheduledAt, dueAt, commandId } = booking;
  const basis = { about: chair?.id ?? patient.number, by: nurseName(nurseOfChair(chair?.name)), dueAt };
  const patientId = patientIds.get(patient.number);
  if (!patientId) {
    const { name, birthDate, number, phone, allergies } = patient;
    const payload = { name, birthDate, number, phone, ...(allergies === null ? {} : { allergies }) };
    return { ...basis, draft: () => ({ name: 'patient:register', payload }) };
  }
  const { protocolId, plannedMinutes } = TREATMENTS[patient.course.treatment];
  const visit = visitOn(day, patient);
  const { condition } = patient;
  const payload = {
    patientId,
    protocolId,
    scheduledAt,
    plannedMinutes,
    visit,
    condition,
    ...(chair && { chairId: chair.id }),
  };
  return { ...basis, draft: () => ({ name: 'session:book', payload }), ...(commandId ? { commandId } : {}) };
}
