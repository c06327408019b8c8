import {
  isQuestion,
  judgePreparation,
  preparationOf,
  PREPARATION_WORDS,
  type Id,
  type Iso,
  type LiveSession,
  type PreparationAnswer,
  type QuestionName,
} from '@chairside/domain';
import { Button } from '../../ui/button.js';
import { CheckIcon, RingIcon } from '../../ui/icons.js';
import { answerText } from '../sessions/preparation-lines.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { FastingForm } from './fasting-form.js';
import { LineForm } from './line-form.js';
import type { PreparationRow } from './preparation-rows.js';
import { QuestionForm } from './question-form.js';
import { heldSince } from './same-as-before.js';
import { shortDate } from './short-date.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

interface RowProps {
  row: PreparationRow;
  view: SessionInView;
  now: Iso;
  earlier: LiveSession | null;
  isActive: boolean;
  /** Its first control is where the next key goes. */
  takesFocus: boolean;
  /** Nothing where this person may not answer. */
  onOpen: (() => void) | undefined;
  /** Somebody answers here: it stays open, also when somebody else answers it meanwhile. */
  onBegin: () => void;
  onAnswer: (answer: PreparationAnswer) => void;
  onCarry: (question: QuestionName, sameAs: Id) => void;
}

/** One thing to ask or to look at: what was answered and by whom, or how to answer it. */
export function PreparationRowLine(props: RowProps) {
  const { row, isActive, onOpen, onBegin } = props;
  const isDone = row.state !== 'open';
  return (
    <li className={`preparation preparation-${row.state}`}>
      {row.state === 'done' ? (
        <CheckIcon size={18} label={words.isDone} />
      ) : (
        <RingIcon size={18} label={isDone ? words.isConcern : words.isOpen} />
      )}
      <div>
        <p>{PREPARATION_WORDS[row.name]}</p>
        {row.record && <Answered {...props} />}
        {isActive && (
          <div onInput={onBegin} onClickCapture={onBegin}>
            <RowForm {...props} />
          </div>
        )}
      </div>
      {!isActive && onOpen && (
        <Button
          size="small"
          onClick={onOpen}
          aria-label={`${words[isDone ? 'change' : 'answer']}: ${PREPARATION_WORDS[row.name]}`}
        >
          {isDone ? words.change : words.answer}
        </Button>
      )}
    </li>
  );
}

function Answered({ row: { record, state }, view, now }: RowProps) {
  if (!record) return null;
  const { staff, timeZone, protocol, session } = view;
  const since = record.sameAs ? [words.sameSince(shortDate(record.sameAs.at, timeZone))] : [];
  const by = words.by(staff[record.by]?.name ?? words.somebody, clockTime(record.at, timeZone));
  // an answer says itself what is wrong with it; two times do not
  const verdict = judgePreparation(session, protocol.preparation, record.preparation, now).flatMap((one) =>
    one.kind === 'wait' ? [words.fastedFrom(clockTime(one.until, timeZone))] : [],
  );
  const fasted = record.preparation === 'fasting' && state === 'done' ? [words.fasted] : [];
  return (
    <p className="preparation-detail">
      {[answerText(record, timeZone), ...verdict, ...fasted, ...since, by].join(' · ')}
    </p>
  );
}

function RowForm({ row: { name }, view, now, earlier, takesFocus, onAnswer, onCarry }: RowProps) {
  const sessionId = view.session.id;
  if (name === 'fasting') return <FastingForm {...{ sessionId, now, takesFocus, onAnswer }} timeZone={view.timeZone} />;
  if (!isQuestion(name)) return <LineForm before={lineOf(earlier)} {...{ sessionId, takesFocus, onAnswer }} />;
  const since = earlier === null ? null : heldSince(earlier, name, now);
  return (
    <QuestionForm
      key={name}
      {...{ sessionId, name, takesFocus, onAnswer }}
      shown={name === 'allergies' ? (view.patient?.allergies ?? null) : undefined}
      same={
        earlier && since !== null
          ? { word: words.same(shortDate(since, view.timeZone)), onChoose: () => onCarry(name, earlier.id) }
          : null
      }
    />
  );
}

function lineOf(earlier: LiveSession | null) {
  const record = earlier && preparationOf(earlier, 'iv-access');
  return record && 'site' in record ? record : null;
}
