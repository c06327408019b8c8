import { useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { AmountField, SelectField, TickField } from '../../ui/form-fields.js';
import { withRow, type Edits } from './protocol-edits.js';
import type { Answers, Question, RowForm } from './protocol-parts.js';
import { isUnanswered, severalIn } from './row-answers.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface RowAdderProps {
  form: RowForm;
  edits: Edits;
  onEdit: (edits: Edits) => void;
}

/** One more row of a list: a button, and behind it what is asked about the row. Nothing is chosen beforehand. */
export function RowAdder({ form, edits, onEdit }: RowAdderProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasAdded, setWasAdded] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setIsOpen(false);
    // who adds rows by keyboard goes on from where they began
    opener.current?.focus();
  };
  const toggle = (): void => {
    setWasAdded(false);
    setIsOpen(!isOpen);
  };
  return (
    <>
      <Button ref={opener} aria-expanded={isOpen} onClick={toggle}>
        {form.title}
      </Button>
      {wasAdded && <span className="protocols-added">{words.wasAdded}</span>}
      {isOpen && (
        <RowQuestions
          form={form}
          onAdd={(answers) => {
            onEdit(withRow(edits, form.row(answers)));
            setWasAdded(true);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}

interface RowQuestionsProps {
  form: RowForm;
  onAdd: (answers: Answers) => void;
  onClose: () => void;
}

function RowQuestions({ form, onAdd, onClose }: RowQuestionsProps) {
  const { title, note, questions, proposals = [] } = form;
  const [answers, setAnswers] = useState<Answers>({});
  const [wasPressed, setWasPressed] = useState(false);
  const id = useId();
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (questions.some((question) => isUnanswered(question, answers))) setWasPressed(true);
    else onAdd(answers);
  };
  return (
    <form className="protocols-part protocols-adder" aria-labelledby={id} onSubmit={add}>
      <h2 id={id}>{title}</h2>
      {note && <p className="protocols-note">{note}</p>}
      <div className="protocols-add">
        {proposals.length > 0 && (
          <SelectField
            label={words.beginWith}
            value=""
            options={proposals.map(({ word }) => ({ value: word, word }))}
            onChoose={(chosen) => setAnswers(proposals.find(({ word }) => word === chosen)?.answers ?? answers)}
          />
        )}
        {questions.map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            answers={answers}
            isMissing={wasPressed && isUnanswered(question, answers)}
            onAnswer={(answer) => setAnswers({ ...answers, [question.key]: answer })}
          />
        ))}
      </div>
      <footer className="protocols-adder-foot">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button type="submit" look="primary">
          {words.addRow}
        </Button>
      </footer>
    </form>
  );
}

interface QuestionFieldProps {
  question: Question;
  answers: Answers;
  isMissing: boolean;
  onAnswer: (answer: string) => void;
}

function QuestionField({ question, answers, isMissing, onAnswer }: QuestionFieldProps) {
  const { key, label } = question;
  const answer = answers[key] ?? '';
  switch (question.kind) {
    case 'one':
      return (
        <SelectField
          label={label}
          value={answer}
          options={[...question.options]}
          onChoose={onAnswer}
          hint={isMissing ? words.chooseOne : null}
        />
      );
    case 'several':
      return <SeveralField {...{ question, answers, isMissing, onAnswer }} />;
    case 'figure':
      return (
        <AmountField
          label={label}
          unit={typeof question.unit === 'string' ? question.unit : question.unit(answers)}
          value={answer}
          onType={onAnswer}
          hint={isMissing ? words.typeFigure : question.isOptional ? words.mayBeEmpty : null}
        />
      );
    case 'tick':
      return <TickField label={label} isTicked={answer === 'yes'} onTick={(isOn) => onAnswer(isOn ? 'yes' : '')} />;
  }
}

function SeveralField({ question, answers, isMissing, onAnswer }: QuestionFieldProps) {
  const hintId = useId();
  if (question.kind !== 'several') return null;
  const { key, label, options } = question;
  const chosen = severalIn(answers, key);
  const tick = (value: string, isOn: boolean): void =>
    onAnswer(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isOn : chosen.includes(one)))
        .join(','),
    );
  return (
    <fieldset className="field-ticks protocols-several" aria-describedby={isMissing ? hintId : undefined}>
      <legend>{label}</legend>
      <div className="protocols-choices">
        {options.map(({ value, word }) => (
          <TickField key={value} label={word} isTicked={chosen.includes(value)} onTick={(isOn) => tick(value, isOn)} />
        ))}
      </div>
      {isMissing && (
        <span id={hintId} className="field-hint">
          {words.tickOne}
        </span>
      )}
    </fieldset>
  );
}
