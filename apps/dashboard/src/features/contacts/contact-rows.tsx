import { CONTACT_RESULT_WORDS, CONTACT_WAY_WORDS, type Board, type ContactAttempt, type Id } from '@chairside/domain';
import type { ReactNode } from 'react';
import { useLink } from '../../live/use-link.js';
import { clockTime } from '../vitals/clock-time.js';
import { useWaitingContacts } from './use-waiting-contacts.js';
import { CONTACT_WORDS as words } from './words.en.js';
import './contacts.css';

interface ContactRowsProps {
  sessionId: Id;
  contacts: readonly ContactAttempt[];
  staff: Board['staff'];
  timeZone: string;
  /** What is said where nobody tried. */
  none?: string;
  /** What can be done about one that stands. */
  children?: (contact: ContactAttempt) => ReactNode;
}

/** The attempts to reach a patient, what waits to be sent before all, then the last first; what was struck is struck through. */
export function ContactRows({ sessionId, contacts, staff, timeZone, none, children }: ContactRowsProps) {
  const isLive = useLink().kind === 'live';
  const waiting = useWaitingContacts(sessionId, contacts);
  if (contacts.length + waiting.length === 0) return none === undefined ? null : <p className="coming-quiet">{none}</p>;
  const last = [...contacts].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ul className="contact-rows">
      {waiting.map(({ id, how, result, words: said, at }) => (
        <li key={id}>
          <b>{words.line(CONTACT_WAY_WORDS[how], CONTACT_RESULT_WORDS[result])}</b> {said !== null && words.why(said)}{' '}
          <span className="coming-quiet">{words.by(isLive ? words.sending : words.held, clockTime(at, timeZone))}</span>
        </li>
      ))}
      {last.map((contact) => {
        const { id, how, result, words: said, by, at, struck } = contact;
        const what = words.line(CONTACT_WAY_WORDS[how], CONTACT_RESULT_WORDS[result]);
        return (
          <li key={id}>
            {struck ? <s>{what}</s> : <b>{what}</b>} {said !== null && words.why(said)}{' '}
            <span className="coming-quiet">{words.by(staff[by]?.name ?? words.somebody, clockTime(at, timeZone))}</span>
            {!struck && children?.(contact)}
          </li>
        );
      })}
    </ul>
  );
}
