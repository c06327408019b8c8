import type { Chair, LiveSession, Patient } from '@chairside/domain';
import { memo } from 'react';
import { arrivalWords } from './due-words.js';
import { personName } from './person-words.js';
import { words } from './words.en.js';
import './tile.css';
import './empty-chair.css';

interface EmptyChairProps {
  chair: Chair;
  next: LiveSession | null;
  nextPatient: Patient | undefined;
  timeZone: string;
}

/** A chair without a patient, and who is expected in it. */
export const EmptyChair = memo(function EmptyChair({ chair, next, nextPatient, timeZone }: EmptyChairProps) {
  return (
    <article className="tile tile-empty" aria-label={words.emptyChair(words.chair(chair.name))}>
      <span className="tile-chair" aria-hidden>
        {chair.name}
      </span>
      <b>{words.empty}</b>
      <p>{next && nextPatient ? nextWords(next, personName(nextPatient), timeZone) : words.nobodyNext}</p>
    </article>
  );
});

function nextWords(next: LiveSession, person: string, timeZone: string): string {
  return next.status === 'scheduled' ? arrivalWords(next.scheduledAt, person, timeZone) : words.isHere(person);
}
