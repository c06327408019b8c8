import { useState } from 'react';
import { AmountField } from '../../ui/form-fields.js';
import { Button } from '../../ui/button.js';
import { numberOf, type Edits } from './protocol-edits.js';
import type { NumberList } from './protocol-parts.js';
import { PROTOCOL_WORDS as words } from './words.en.js';

interface AddNumberProps {
  numbers: NumberList;
  edits: Edits;
  onEdit: (edits: Edits) => void;
}

/** One more number in a list. */
export function AddNumber({ numbers: { list, label, unit }, edits, onEdit }: AddNumberProps) {
  const [typed, setTyped] = useState('');
  const item = numberOf(typed);
  const add = (): void => {
    onEdit({ ...edits, added: [...edits.added, { list, item }] });
    setTyped('');
  };
  return (
    <div className="protocols-add">
      <AmountField label={words.addNumber(label)} unit={unit} value={typed} onType={setTyped} />
      <Button disabled={Number.isNaN(item)} onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}
