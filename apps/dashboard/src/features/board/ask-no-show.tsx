import { askedAsNoShowAt, contactsWhileAwaited, type LiveSession, type Patient } from '@chairside/domain';
import { Link } from 'wouter';
import { CONTACT_WORDS as words } from '../contacts/words.en.js';
import { personName } from './person-words.js';
import { useTrustedMinute } from './use-trusted-minute.js';

interface AskNoShowProps {
  next: LiveSession;
  patient: Patient;
}

/** Half an hour after the booked time: leads to the call that comes before anybody is said not to have come. */
export function AskNoShow({ next, patient }: AskNoShowProps) {
  const now = useTrustedMinute();
  const askedAt = askedAsNoShowAt(next);
  if (askedAt === null || askedAt > now) return null;
  const isCalled = contactsWhileAwaited(next, now).length > 0;
  return (
    <>
      <p>{words.askNoShow}</p>
      <Link
        href={`/s/${next.id}?do=${isCalled ? 'no-show' : 'contact'}`}
        className="button button-plain button-small"
        aria-label={isCalled ? words.noShowLabel(personName(patient)) : words.askLabel(personName(patient))}
      >
        {isCalled ? words.noShow : words.title}
      </Link>
    </>
  );
}
