import { clinicDay, type Id, type Iso, type PreparationAnswer } from '@chairside/domain';
import { useRef, type FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/form-fields.js';
import { instantAt } from '../vitals/clock-instant.js';
import { clockTime } from '../vitals/clock-time.js';
import { useHalfAnswer } from './use-half-answer.js';
import { PREPARATION_CARD_WORDS as words } from './words.en.js';

interface FastingFormProps {
  sessionId: Id;
  now: Iso;
  timeZone: string;
  takesFocus: boolean;
  onAnswer: (answer: PreparationAnswer) => void;
}

/** Two clock times; each is the last time that the clock showed it. The verdict is computed (floor rule 18). */
export function FastingForm({ sessionId, now, timeZone, takesFocus, onAnswer }: FastingFormProps) {
  const { half, keep, forget } = useHalfAnswer(sessionId, 'fasting');
  const { food = '', drink = '' } = half;
  const drinkField = useRef<HTMLDivElement>(null);
  const foodAt = lastAt(food, now, timeZone);
  const clearDrinkAt = lastAt(drink, now, timeZone);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (foodAt === undefined) return;
    if (clearDrinkAt === undefined) drinkField.current?.querySelector('input')?.focus();
    else {
      forget();
      onAnswer({ preparation: 'fasting', foodAt, clearDrinkAt });
    }
  };
  const common = { maxLength: 5, placeholder: words.clock };
  const hint = (at: Iso | undefined): string | null => (at === undefined ? null : meant(at, now, timeZone));
  return (
    <form className="preparation-form" onSubmit={onSubmit}>
      <div className="field-row">
        <TextField
          label={words.food}
          value={food}
          onType={(typed) => keep({ food: typed })}
          hint={hint(foodAt)}
          autoFocus={takesFocus}
          {...common}
        />
        <div ref={drinkField}>
          <TextField
            label={words.drink}
            value={drink}
            onType={(typed) => keep({ drink: typed })}
            hint={hint(clearDrinkAt)}
            {...common}
          />
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
