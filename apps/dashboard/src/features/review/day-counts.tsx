import type { DayReview, ReviewCount } from '@chairside/contracts';
import { REVIEW_WORDS as words } from './words.en.js';

interface DayCountsProps {
  counts: DayReview['counts'];
  /** The count whose rows are shown alone. */
  chosen: ReviewCount | null;
  onChoose: (count: ReviewCount | null) => void;
}

/** The day in large numbers; each shows its rows, and once more all of them. */
export function DayCounts({ counts, chosen, onChoose }: DayCountsProps) {
  const names = Object.keys(words.counts) as ReviewCount[];
  return (
    <div className="review-counts" role="group" aria-label={words.showRows}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === chosen}
          disabled={counts[name] === 0}
          onClick={() => onChoose(name === chosen ? null : name)}
        >
          <b>{counts[name]}</b> <span>{words.counts[name]}</span>
        </button>
      ))}
    </div>
  );
}
