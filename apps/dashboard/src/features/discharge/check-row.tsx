import { CHECK_WORDS, type CheckName } from '@chairside/domain';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { CHECK_SHORT, LEAVING_WORDS as words } from './words.en.js';

interface CheckRowProps {
  check: CheckName;
  view: SessionInView;
  isMet: boolean;
  /** The answer that is on its way. */
  sending: boolean | undefined;
  /** Nothing where this person may not answer. */
  onAnswer: ((check: CheckName, answer: boolean) => void) | undefined;
}

/** One thing to ask or to look at, answered with yes or no; who said so stands below it. */
export function CheckRow({ check, view: { session, staff, timeZone }, isMet, sending, onAnswer }: CheckRowProps) {
  const record = session.gates.findLast((item) => item.gate === 'check' && item.check === check);
  // an answer from before a return to the chair is no answer any more, unless it lasts: the criterion knows
  const isAnswered = record?.gate === 'check' && (isMet || !record.answer);
  const answer = sending ?? (isAnswered ? record.answer : undefined);
  return (
    <li className={isMet ? 'leaving-met' : ''}>
      {isMet ? <CheckIcon size={18} label={words.isMet} /> : <RingIcon size={18} label={words.isOpen} />}
      <div>
        <p>{CHECK_WORDS[check]}</p>
        {isAnswered && (
          <p className="leaving-detail">
            {words.answeredBy(staff[record.by]?.name ?? words.somebody, clockTime(record.at, timeZone))}
          </p>
        )}
      </div>
      {onAnswer && (
        <span className="leaving-answers" role="group" aria-label={CHECK_SHORT[check]}>
          {[true, false].map((said) => (
            <button
              key={`${said}`}
              type="button"
              aria-pressed={answer === said}
              onClick={() => answer !== said && onAnswer(check, said)}
            >
              {said ? words.yes : words.no}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
