import type { ProblemCode } from '@chairside/domain';

/** What a violated constraint means to a person. Constraints that only a fault of ours can violate are not here. */
export const CONSTRAINTS: Readonly<Record<string, ProblemCode>> = {
  patients_number_is_given_once: 'patient-number-taken',
  sessions_scheduled_chair_is_free: 'chair-taken',
  sessions_chair_holds_one_patient: 'chair-taken',
  sessions_patient_is_here_once: 'patient-already-here',
  sessions_belong_to_a_patient: 'patient-mismatch',
  vitals_readings_are_the_patients: 'patient-mismatch',
  vitals_readings_are_corrected_once: 'superseded',
};
