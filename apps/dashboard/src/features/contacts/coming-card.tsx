import {
  contactsWhileAwaited,
  isCalledOffEarly,
  lastStep,
  lateArrival,
  may,
  noticeHours,
  noticeWords,
  type ContactAttempt,
} from '@chairside/domain';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { useMyRole } from '../auth/use-my-role.js';
import { useTrustedMinute } from '../board/use-trusted-minute.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { StrikeDialog } from '../sessions/strike-dialog.js';
import { CANCEL_REASON_WORDS } from '../sessions/words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import { ContactRows } from './contact-rows.js';
import { CONTACT_WORDS as words } from './words.en.js';
import './contacts.css';

/** Whether there is something to say of the coming of a patient. */
export function hasComing({ session }: SessionInView): boolean {
  const { status, contacts } = session;
  const isOff = status === 'scheduled' || status === 'no-show' || noticeHours(session) !== null;
  return isOff || contacts.length > 0 || lateArrival(session) !== null;
}

/** Who tried to reach the patient, how long ahead a visit was called off, and both times of who came after all. */
export function ComingCard({ view }: { view: SessionInView }) {
  const role = useMyRole();
  const [struck, setStruck] = useState<ContactAttempt | null>(null);
  const { session, timeZone } = view;
  const isStrikable = role !== null && may(role, 'contact:strike');
  return (
    <section className="card coming" aria-label={words.card}>
      <h2>{words.card}</h2>
      <Awaited view={view} />
      <CameLate view={view} />
      {session.status === 'no-show' && <p>{words.notCome}</p>}
      <CalledOff view={view} />
      <ContactRows
        sessionId={session.id}
        contacts={session.contacts}
        staff={view.staff}
        timeZone={timeZone}
        none={session.status === 'scheduled' ? words.none : undefined}
      >
        {(contact) =>
          isStrikable && (
            <Button
              size="small"
              look="quiet"
              aria-label={words.inErrorLabel(clockTime(contact.at, timeZone))}
              onClick={() => setStruck(contact)}
            >
              {words.inError}
            </Button>
          )
        }
      </ContactRows>
      {struck && (
        <StrikeDialog
          title={words.strikeTitle(clockTime(struck.at, timeZone))}
          view={view}
          command="contact:strike"
          struck={{ sessionId: session.id, contactId: struck.id }}
          onClose={() => setStruck(null)}
        />
      )}
    </section>
  );
}

/** From the booked time on: what is to be done about a patient who is not here. */
function Awaited({ view: { session, timeZone } }: { view: SessionInView }) {
  const now = useTrustedMinute();
  if (session.status !== 'scheduled' || now < session.scheduledAt) return null;
  const clock = clockTime(session.scheduledAt, timeZone);
  const isCalled = contactsWhileAwaited(session, now).length > 0;
  return <p className="coming-ask">{isCalled ? words.mayBeNoShow(clock) : words.awaited(clock)}</p>;
}

function CameLate({ view: { session, staff, timeZone } }: { view: SessionInView }) {
  const late = lateArrival(session);
  if (!late) return null;
  const name = staff[late.by]?.name ?? words.somebody;
  return (
    <p>
      <b>{words.cameLate(clockTime(late.bookedAt, timeZone), clockTime(late.cameAt, timeZone))}</b>{' '}
      {words.why(late.reason)} <span className="coming-quiet">{name}</span> <br />
      <span className="coming-quiet">{words.cameAfterAll}</span>
    </p>
  );
}

function CalledOff({ view: { session, staff, timeZone } }: { view: SessionInView }) {
  const hours = noticeHours(session);
  const step = lastStep(session, 'cancel');
  if (hours === null || !step) return null;
  const name = staff[step.by]?.name ?? words.somebody;
  return (
    <p>
      <b>{words.calledOff(noticeWords(hours))}</b> {CANCEL_REASON_WORDS[step.reason]}
      {step.words !== null && ` ${words.why(step.words)}`}{' '}
      <span className="coming-quiet">{words.offBy(name, clockTime(step.at, timeZone))}</span> <br />
      <span className="coming-quiet">{isCalledOffEarly(session) ? words.early : words.notEarly}</span>
    </p>
  );
}
