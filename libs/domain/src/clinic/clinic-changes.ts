import type { Chair } from '../chairs/chair.js';
import type { Patient } from '../patients/patient.js';
import type { Protocol } from '../protocols/protocol.js';
import type { Clinic } from './clinic.js';
import type { ClinicDay, Id } from './clinic-time.js';
import type { DayPlan } from './day-plan.js';
import type { StaffMember } from './staff.js';

/** What happens to a clinic as a whole, and to what has a name in it. */
export type ClinicChange =
  | { type: 'clinic-founded'; clinic: Clinic }
  | { type: 'day-planned'; plan: DayPlan }
  | { type: 'day-opened'; day: ClinicDay; plan: DayPlan | null }
  | { type: 'staff-added'; member: StaffMember }
  | { type: 'protocol-published'; protocol: Protocol }
  | { type: 'chair-added'; chair: Chair }
  | { type: 'chair-retired'; chairId: Id; name: string };

/** The only changes in which a patient's name and birth date stand. */
export type PatientChange =
  | { type: 'patient-registered'; patient: Patient }
  | { type: 'patient-corrected'; patient: Patient }
  | { type: 'patient-joined-board'; patient: Patient };
