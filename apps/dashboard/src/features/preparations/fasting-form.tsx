import type { Iso, PreparationAnswer } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/form-fields.js';
import { instantAt } from '../vitals/clock-time.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

interface FastingFormProps {
  now: Iso;
  timeZone: string;
  takesFocus: boolean;
  onAnswer: (answer: PreparationAnswer) => void;
}

/** Two clock times; each is the last time that the clock showed it. The verdict is computed (floor rule 18). */
export function FastingForm({ now, timeZone, takesFocus, onAnswer }: FastingFormProps) {
  const [food, setFood] = useState('');
  const [drink, setDrink] = useState('');
  const foodAt = instantAt(food, now, timeZone);
  const clearDrinkAt = instantAt(drink, now, timeZone);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (foodAt !== undefined && clearDrinkAt !== undefined) onAnswer({ preparation: 'fasting', foodAt, clearDrinkAt });
  };
  const common = { maxLength: 5, placeholder: words.clock };
  return (
    <form className="preparation-form" onSubmit={onSubmit}>
      <div className="field-row">
        <TextField label={words.food} value={food} onType={setFood} autoFocus={takesFocus} {...common} />
        <TextField label={words.drink} value={drink} onType={setDrink} {...common} />
      </div>
      <Button type="submit" look="primary" disabled={foodAt === undefined || clearDrinkAt === undefined}>
        {words.chart}
      </Button>
    </form>
  );
}
