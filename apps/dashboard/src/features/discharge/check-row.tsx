import { answerOf, CHECK_WORDS, leavingQuestion, type CheckName, type Criterion, type Iso } from '@chairside/domain';
import { Segments } from '../../ui/segments.js';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { CHECK_SHORT, LEAVING_WORDS as words } from './words.en.js';

interface CheckRowProps {
  criterion: Criterion & { name: CheckName };
  view: SessionInView;
  now: Iso;
  /** The answer that is on its way. */
  sending: boolean | undefined;
  /** Nothing where this person may not answer. */
  onAnswer: ((check: CheckName, answer: boolean) => void) | undefined;
}

/** One thing to ask or to look at, answered with yes or no; who said so stands below it. The same answer can be given again. */
export function CheckRow({ criterion: { name: check, shortfalls }, view, now, sending, onAnswer }: CheckRowProps) {
  const { session, protocol, staff, timeZone } = view;
  const isMet = shortfalls.length === 0;
  const record = protocol.discharge ? answerOf(leavingQuestion(session, protocol.discharge, now), check) : undefined;
  const answer = sending ?? record?.answer;
  return (
    <li className={isMet ? 'leaving-met' : ''}>
      {isMet ? <CheckIcon size={18} label={words.isMet} /> : <RingIcon size={18} label={words.isOpen} />}
      <div>
        <p>{CHECK_WORDS[check]}</p>
        {record && (
          <p className="leaving-detail">
            {words.answeredBy(staff[record.by]?.name ?? words.somebody, clockTime(record.at, timeZone))}
          </p>
        )}
      </div>
      {onAnswer && (
        <Segments
          label={CHECK_SHORT[check]}
          segments={[true, false].map((said) => ({
            value: said,
            word: said ? words.yes : words.no,
            isDisabled: sending === said,
          }))}
          value={answer}
          onChoose={(said) => onAnswer(check, said)}
        />
      )}
    </li>
  );
}
