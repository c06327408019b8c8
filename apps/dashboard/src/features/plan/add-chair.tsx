import { useState, type KeyboardEvent } from 'react';
import { useSubmit } from '../../live/use-submit.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/form-fields.js';
import { ProblemText } from '../sessions/problem-text.js';
import { PLAN_WORDS as words } from './words.en.js';

/** Adds a chair to the clinic, for every day from now on. */
export function AddChair({ onAdded }: { onAdded: (chairId: string) => void }) {
  const [name, setName] = useState('');
  const { submit, isSending, problem } = useSubmit();
  const add = (): void =>
    submit('chair:add', { name: name.trim() }, (id) => {
      setName('');
      onAdded(id);
    });
  // Enter adds the chair that is being typed; it must not save the whole plan
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || name.trim() === '') return;
    event.preventDefault();
    add();
  };
  return (
    <div>
      <div className="plan-add" onKeyDown={onKeyDown}>
        <TextField label={words.newChair} value={name} onType={setName} maxLength={20} />
        <Button disabled={isSending || name.trim() === ''} onClick={add}>
          {words.addChair}
        </Button>
      </div>
      <ProblemText refused={words.notSaved} problem={problem} timeZone="UTC" />
    </div>
  );
}
