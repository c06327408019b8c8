import {
  ANSWER_WORDS,
  answerRow,
  answersOf,
  preparationRow,
  PREPARATION_WORDS,
  type AnswerName,
  type Id,
  type PreparationAnswer,
  type QuestionName,
} from '@chairside/domain';
import type { FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/form-fields.js';
import { BodyMap } from '../course/body-map.js';
import type { AskedAt } from './half-answers.js';
import { useHalfAnswer } from './use-half-answer.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

const SHORTEST_NOTE = 3;

/** "As shown" is no answer where nothing is shown. */
function offered(name: QuestionName, shown: string | null | undefined): AnswerName[] {
  const hidden = shown === null ? 'charted' : 'not-charted';
  return answersOf(name).filter((said) => shown === undefined || answerRow(name, said)?.where !== hidden);
}

interface QuestionFormProps {
  sessionId: Id;
  name: QuestionName;
  asked?: AskedAt;
  /** What is charted of it now, where the question is whether that is right. */
  shown: string | null | undefined;
  /** The answer of the last visit, in one press. */
  same: { word: string; onChoose: () => void } | null;
  takesFocus: boolean;
  onAnswer: (answer: PreparationAnswer) => void;
}

/** The answers as buttons. One that says all is charted at the press; what stands beside others, or needs a word, with Enter. */
export function QuestionForm({ sessionId, name, asked, shown, same, takesFocus, onAnswer }: QuestionFormProps) {
  const { half, keep, forget } = useHalfAnswer(sessionId, name, asked);
  const picked = answersOf(name).filter((one) => half['picked']?.split(' ').includes(one));
  const note = half['note'] ?? '';
  const needsNote = picked.some((answer) => answerRow(name, answer)?.needsNote);
  const isReady = picked.length > 0 && (!needsNote || note.trim().length >= SHORTEST_NOTE);
  const answer = (answers: AnswerName[]): void => {
    forget();
    onAnswer({ preparation: name, answers, note: note.trim() === '' ? null : note.trim() });
  };
  const press = (said: AnswerName): void => {
    const { isWhole, needsNote: asksNote } = answerRow(name, said) ?? {};
    // where something is picked already, one slip must not send another answer in its place
    if (isWhole && !asksNote && picked.length === 0) return answer([said]);
    const others = picked.filter((one) => one !== said && answerRow(name, one)?.isWhole !== true);
    const now = picked.includes(said) ? others : isWhole ? [said] : [...others, said];
    keep({ picked: now.join(' ') });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) answer(picked);
  };
  return (
    <form className="preparation-form" onSubmit={onSubmit}>
      {shown !== undefined && (
        <p className="preparation-detail">
          {words.shown(shown)} {words.correctFirst}
        </p>
      )}
      {preparationRow(name).isPointedOut && <BodyMap marked={picked} onPress={press} />}
      <div role="group" aria-label={PREPARATION_WORDS[name]} className="field-reasons">
        {same && (
          <button
            type="button"
            autoFocus={takesFocus}
            className="preparation-same"
            onClick={() => {
              forget();
              same.onChoose();
            }}
          >
            {same.word}
          </button>
        )}
        {offered(name, shown).map((said, index) => (
          <button
            key={said}
            type="button"
            autoFocus={takesFocus && !same && index === 0}
            aria-pressed={picked.includes(said)}
            onClick={() => press(said)}
          >
            {ANSWER_WORDS[said]}
          </button>
        ))}
      </div>
      {needsNote && (
        <TextField
          label={words.note}
          value={note}
          maxLength={500}
          autoFocus
          onType={(typed) => keep({ note: typed })}
        />
      )}
      {picked.length > 0 && (
        <Button type="submit" look="primary" disabled={!isReady}>
          {words.chart}
        </Button>
      )}
    </form>
  );
}
