import { isDay, type ClinicDay } from '@chairside/domain';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../ui/button.js';
import { dayOfYear } from '../plan/plan-days.js';
import { REVIEW_WORDS as words } from './words.en.js';

interface DayJumpProps {
  day: ClinicDay;
  today: ClinicDay | undefined;
}

/** Any day at once. A date that is still being typed goes nowhere: its button, or Enter, does. */
export function DayJump({ day, today }: DayJumpProps) {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(day);
  const [shown, setShown] = useState(day);
  if (shown !== day) {
    setShown(day);
    setTyped(day);
  }
  const isOther = isDay(typed) && typed !== day;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isOther) navigate(`/day/${typed}`);
  };
  return (
    <form className="review-jump" onSubmit={onSubmit}>
      <span className="review-date">
        <input
          type="date"
          aria-label={words.chooseDay}
          value={typed}
          max={today}
          onChange={(event) => setTyped(event.target.value)}
        />
        {/* the browser would write the day in its own way; while somebody types, its own is what they see */}
        {isDay(typed) && <span aria-hidden>{dayOfYear(typed)}</span>}
      </span>
      {isOther && <Button type="submit">{words.showDay}</Button>}
    </form>
  );
}
