import type { DayReview, ReviewCount } from '@chairside/contracts';
import { useId } from 'react';
import { REVIEW_WORDS as words } from './words.en.js';

interface DayCountsProps {
  counts: DayReview['counts'];
  /** The count whose rows are shown alone. */
  chosen: ReviewCount | null;
  onChoose: (count: ReviewCount | null) => void;
}

/** The day in large numbers; each says what it counts and shows its rows, and once more all of them. */
export function DayCounts({ counts, chosen, onChoose }: DayCountsProps) {
  const names = Object.keys(words.counts) as ReviewCount[];
  return (
    <div className="review-counts" role="group" aria-label={words.showRows}>
      {names.map((name) => (
        <Count
          key={name}
          name={name}
          count={counts[name]}
          isChosen={name === chosen}
          onChoose={() => onChoose(name === chosen ? null : name)}
        />
      ))}
    </div>
  );
}

interface CountProps {
  name: ReviewCount;
  count: number;
  isChosen: boolean;
  onChoose: () => void;
}

function Count({ name, count, isChosen, onChoose }: CountProps) {
  const definition = useId();
  return (
    <div className={count === 0 ? 'review-count review-count-none' : 'review-count'}>
      <button type="button" aria-pressed={isChosen} aria-describedby={definition} onClick={onChoose}>
        <b>{count}</b> <span>{words.counts[name]}</span>
      </button>
      <span role="tooltip" id={definition}>
        {words.definitions[name]}
      </span>
    </div>
  );
}
