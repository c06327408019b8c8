import type { DayReview } from '@chairside/contracts';
import { REVIEW_WORDS as words } from './words.en.js';

/** The day in large numbers. */
export function DayCounts({ counts }: { counts: DayReview['counts'] }) {
  const names = Object.keys(words.counts) as (keyof DayReview['counts'])[];
  return (
    <dl className="review-counts">
      {names.map((name) => (
        <div key={name}>
          <dt>{words.counts[name]}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
