import { may, type BookedSession, type Patient } from '@chairside/domain';
import { Button, type ButtonProps } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { CANCEL_WORDS } from '../sessions/words.en.js';
import { BookingDialog } from './booking-dialog.js';
import { CancelDialog } from './cancel-dialog.js';
import { PLAN_WORDS as words } from './words.en.js';

const ACTS = {
  change: { command: 'session:rebook', word: words.change.title },
  cancel: { command: 'session:cancel', word: CANCEL_WORDS.button },
} as const;

/** What can be done about a visit to come. */
export type VisitAct = keyof typeof ACTS;

interface VisitActionsProps {
  acts?: readonly VisitAct[];
  size: ButtonProps['size'];
  onAct: (act: VisitAct) => void;
}

/** What this role may do about a visit to come, as buttons. */
export function VisitActions({ acts = ['change', 'cancel'], size, onAct }: VisitActionsProps) {
  const role = useMyRole();
  return acts
    .filter((act) => role !== null && may(role, ACTS[act].command))
    .map((act) => (
      <Button key={act} size={size} onClick={() => onAct(act)}>
        {ACTS[act].word}
      </Button>
    ));
}

interface VisitDialogProps {
  act: VisitAct;
  booked: BookedSession;
  patient: Patient;
  timeZone: string;
  onClose: () => void;
}

/** Asks what an act about a visit to come needs. */
export function VisitDialog({ act, booked, patient, timeZone, onClose }: VisitDialogProps) {
  if (act === 'cancel') return <CancelDialog {...{ patient, booked, timeZone, onClose }} />;
  return <BookingDialog patient={patient} changed={booked} onClose={onClose} onBooked={onClose} />;
}
