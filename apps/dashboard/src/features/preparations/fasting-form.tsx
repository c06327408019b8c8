import { clinicDay, type Iso, type PreparationAnswer } from '@chairside/domain';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/form-fields.js';
import { useHolds } from '../sessions/holding.js';
import { instantAt } from '../vitals/clock-instant.js';
import { clockTime } from '../vitals/clock-time.js';
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
  useHolds(food !== '' || drink !== '');
  const drinkField = useRef<HTMLDivElement>(null);
  const foodAt = lastAt(food, now, timeZone);
  const clearDrinkAt = lastAt(drink, now, timeZone);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (foodAt === undefined) return;
    if (clearDrinkAt === undefined) drinkField.current?.querySelector('input')?.focus();
    else onAnswer({ preparation: 'fasting', foodAt, clearDrinkAt });
  };
  const common = { maxLength: 5, placeholder: words.clock };
  const hint = (at: Iso | undefined): string | null => (at === undefined ? null : meant(at, now, timeZone));
  return (
    <form className="preparation-form" onSubmit={onSubmit}>
      <div className="field-row">
        <TextField
          label={words.food}
          value={food}
          onType={setFood}
          hint={hint(foodAt)}
          autoFocus={takesFocus}
          {...common}
        />
        <div ref={drinkField}>
          <TextField label={words.drink} value={drink} onType={setDrink} hint={hint(clearDrinkAt)} {...common} />
        </div>
      </div>
      <Button type="submit" look="primary" disabled={foodAt === undefined}>
        {words.chart}
      </Button>
    </form>
  );
}

/** The last instant at which the clock showed what was typed; an hour alone is its full hour. */
function lastAt(typed: string, now: Iso, timeZone: string): Iso | undefined {
  const text = typed.trim();
  return instantAt(/^\d{1,2}$/.test(text) ? `${text}:00` : text, now, timeZone);
}

function meant(at: Iso, now: Iso, timeZone: string): string {
  const isToday = clinicDay(at, timeZone) === clinicDay(now, timeZone);
  return (isToday ? words.today : words.yesterday)(clockTime(at, timeZone));
}
