import type { PatientVisit } from '@chairside/contracts';
import type { Patient } from '@chairside/domain';
import { DetailsDialog } from './details-dialog.js';
import { correctionOf, detailsOf, NEW_PATIENT, registrationOf, startOf } from './register-form.js';
import { PATIENT_WORDS as words } from './words.en.js';

interface RegisterDialogProps {
  onClose: () => void;
  onDone: (patientId: string) => void;
}

/** Registers somebody new, after a look at who is known already. */
export function RegisterDialog({ onClose, onDone }: RegisterDialogProps) {
  return (
    <DetailsDialog
      name={NEW_PATIENT}
      title={words.register}
      save={words.save}
      known={startOf('')}
      send={(submit, { form }, onSaved) => {
        submit('patient:register', registrationOf(form), (id) => {
          onSaved();
          onDone(id);
        });
      }}
      onClose={onClose}
    />
  );
}

interface CorrectDialogProps {
  patient: Patient;
  visits: readonly PatientVisit[];
  onClose: () => void;
  onDone: () => void;
}

/** Puts the details of a patient right. */
export function CorrectDialog({ patient, visits, onClose, onDone }: CorrectDialogProps) {
  return (
    <DetailsDialog
      name={patient.id}
      title={words.correct}
      save={words.saveCorrection}
      known={detailsOf(patient)}
      visits={visits}
      send={(submit, { form, seen }, onSaved) => {
        submit('patient:correct', { patientId: patient.id, ...correctionOf(form, seen) }, () => {
          onSaved();
          onDone();
        });
      }}
      onClose={onClose}
    />
  );
}
