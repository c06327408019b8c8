import { CONTACT_RESULT_WORDS, CONTACT_WAY_WORDS, type Board, type ContactAttempt } from '@chairside/domain';
import type { ReactNode } from 'react';
import { clockTime } from '../vitals/clock-time.js';
import { CONTACT_WORDS as words } from './words.en.js';
import './contacts.css';

interface ContactRowsProps {
  contacts: readonly ContactAttempt[];
  staff: Board['staff'];
  timeZone: string;
  /** What can be done about one that stands. */
  children?: (contact: ContactAttempt) => ReactNode;
}

/** The attempts to reach a patient, the last first; what was struck stands struck through. */
export function ContactRows({ contacts, staff, timeZone, children }: ContactRowsProps) {
  if (contacts.length === 0) return null;
  const last = [...contacts].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ul className="contact-rows">
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
