import type { PatientVisit } from '@chairside/contracts';
import { isDay, placeSeen, type Board, type BookedSession, type Patient, type Problem } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useBoard } from '../../live/use-board.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { ProblemText } from '../sessions/problem-text.js';
import { PatientLine } from '../vitals/patient-line.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { BookingFields } from './booking-fields.js';
import {
  bookingFault,
  bookingFor,
  bookingOf,
  formOf,
  isSamePlace,
  rebookingOf,
  stillToChoose,
  type BookingForm,
  type BookingWish,
} from './booking-form.js';
import { heldSpan } from './chair-options.js';
import { useDayVisits, withoutVisit } from './use-day-visits.js';
import { whatForWords, whenWords } from './visit-words.js';
import { PLAN_WORDS as words } from './words.en.js';
import './plan.css';

interface BookingDialogProps {
  patient: Patient;
  /** What the patient was booked for: a new booking opens as the last of them was. */
  visits?: readonly PatientVisit[];
  /** The day that was chosen before the patient was. */
  day?: string | null;
  /** The booking that is changed, as it stands, where it is not a new one; others may move it meanwhile. */
  changed?: BookedSession;
  onClose: () => void;
  onBooked: (sessionId: string, day: string) => void;
}

/** Books a visit, or moves one. What the server would refuse is said before it is sent, in its own words. */
export function BookingDialog(props: BookingDialogProps) {
  const board = useBoard()?.board;
  return board ? <OpenBooking {...props} board={board} /> : null;
}

function OpenBooking(props: BookingDialogProps & { board: Board }) {
  const { patient, board, onClose, onBooked } = props;
  useReturnFocus();
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const { opened, form, setForm, wish, fault, dayVisits, openAnew } = useBookingForm(props);
  const { submit, isSending, problem, forgetProblem } = useSubmit();
  const text = opened ? words.change : words.booking;
  const title = opened ? words.changeVisit(whenWords(opened, timeZone)) : text.title;
  const note = wish === null ? toChoose(form, opened !== undefined) : noteOf(wish);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (wish && note === null && fault === null) submit(wish.name, wish.payload, (id) => onBooked(id, form.day));
  };
  return (
    <Dialog label={title} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <PatientLine patient={patient} chair={undefined} />
        <h2 className="action-title">{title}</h2>
        {opened && <p className="action-note">{words.bookedFor(whatForWords(opened, board))}</p>}
        <BookingFields
          key={opened && `${opened.scheduledAt} ${opened.plannedChairId}`}
          form={form}
          held={wish && heldSpan(board, wish, opened)}
          isChange={opened !== undefined}
          board={board}
          dayVisits={dayVisits}
          onChange={setForm}
        />
        <Against note={note} fault={fault} problem={problem} timeZone={timeZone} />
        <div className="action-foot">
          <Button onClick={onClose}>{text.dismiss}</Button>
          {fault !== null && openAnew && (
            <Button
              onClick={() => {
                forgetProblem();
                openAnew();
              }}
            >
              {words.openAnew}
            </Button>
          )}
          <Button look="primary" type="submit" disabled={isSending || note !== null || fault !== null}>
            {text.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface AgainstProps {
  note: string | null;
  fault: string | null;
  problem: Problem | null;
  timeZone: string;
}

/** What stands against sending, or stood against what was sent; where the rules speak here, once is enough. */
function Against({ note, fault, problem, timeZone }: AgainstProps) {
  if (fault === null) {
    return (
      <>
        {note !== null && <p className="action-note">{note}</p>}
        <ProblemText refused={words.notSaved} problem={problem} timeZone={timeZone} />
      </>
    );
  }
  return (
    <p className="action-differs" role="alert">
      {fault}
    </p>
  );
}

/**
 * What is typed, what it asks the clinic for, and why that would be refused. A change is made of the booking as it
 * stood when the dialog opened; where others have moved it since, it can be opened anew.
 */
function useBookingForm({ patient, visits = [], day = null, changed, board }: BookingDialogProps & { board: Board }) {
  const now = useClinicNow();
  const today = board.day ?? '';
  const timeZone = board.clinic?.timeZone ?? 'UTC';
  const [opened, setOpened] = useState(changed);
  const [form, setForm] = useState(() =>
    changed ? formOf(changed, timeZone) : { ...bookingFor(visits, today, now, timeZone), ...chosenDay(day) },
  );
  // a booking is never in its own way
  const dayVisits = withoutVisit(useDayVisits(form.day), changed?.id);
  const wish = wishOf(form, patient, opened, timeZone);
  const { planned } = dayVisits;
  const fault = wish && bookingFault(wish, form, { board, patient, planned, today, now, timeZone, changed });
  const isMoved = opened && changed && !isSamePlace(placeSeen(opened), placeSeen(changed));
  const openAnew = (): void => {
    setOpened(changed);
    if (changed) setForm(formOf(changed, timeZone));
  };
  return { opened, form, setForm, wish, fault, dayVisits, openAnew: isMoved ? openAnew : null };
}

/** A day that an address names; any other text of an address is none. */
function chosenDay(day: string | null): Pick<BookingForm, 'day'> | null {
  return day !== null && isDay(day) ? { day } : null;
}

function wishOf(
  form: BookingForm,
  patient: Patient,
  opened: BookedSession | undefined,
  timeZone: string,
): BookingWish | null {
  if (opened) {
    const payload = rebookingOf(form, opened, timeZone);
    return payload && { name: 'session:rebook', payload };
  }
  const payload = bookingOf(form, patient.id, timeZone);
  return payload && { name: 'session:book', payload };
}

/** Why there is nothing to send yet. */
function noteOf({ name, payload }: BookingWish): string | null {
  return name === 'session:rebook' && isSamePlace(payload, payload.seen) ? words.unchanged : null;
}

/** What keeps a form from being sent, each by its field. */
function toChoose(form: BookingForm, isChange: boolean): string {
  return words.toChoose(
    stillToChoose(form, isChange)
      .map((name) => words.choose[name])
      .join(', '),
  );
}
