import type { PatientVisit } from '@chairside/contracts';
import type { Board, Patient } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { ProblemText } from '../sessions/action-dialog.js';
import { PatientLine } from '../vitals/patient-line.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { BookingFields } from './booking-fields.js';
import { bookingFault, bookingFor, bookingOf } from './booking-form.js';
import { useDayVisits } from './use-day-visits.js';
import { PLAN_WORDS as words } from './words.en.js';
import './plan.css';

interface BookingDialogProps {
  patient: Patient;
  visits: readonly PatientVisit[];
  onClose: () => void;
  onBooked: (sessionId: string, day: string) => void;
}

/** Books a visit. What the server would refuse is said before it is sent, in its own words. */
export function BookingDialog(props: BookingDialogProps) {
  const board = useBoard()?.board;
  return board ? <OpenBooking {...props} board={board} /> : null;
}

function OpenBooking({ patient, visits, board, onClose, onBooked }: BookingDialogProps & { board: Board }) {
  useReturnFocus();
  const now = useClinicNow();
  const today = board.day ?? '';
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const [form, setForm] = useState(() => bookingFor(visits, today, now, timeZone));
  const { submit, isSending, problem } = useSubmit();
  const dayVisits = useDayVisits(form.day);
  const booking = bookingOf(form, patient.id, timeZone);
  const { planned } = dayVisits;
  const fault = booking && bookingFault(booking, form, { board, patient, planned, today, now, timeZone });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (booking && fault === null) submit('session:book', booking, (id) => onBooked(id, form.day));
  };
  return (
    <Dialog label={words.book} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={patient} chair={undefined} />
        <h2 className="action-title">{words.book}</h2>
        <BookingFields form={form} booking={booking} board={board} dayVisits={dayVisits} onChange={setForm} />
        {booking === null && <p className="action-note">{words.toFill}</p>}
        {fault !== null && (
          <p className="action-differs" role="alert">
            {fault}
          </p>
        )}
        <ProblemText refused={words.notSaved} problem={problem} timeZone={timeZone} />
        <div className="action-foot">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" type="submit" disabled={isSending || booking === null || fault !== null}>
            {words.bookIt}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
