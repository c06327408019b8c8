import { REVIEW_COUNTS, type DayReview, type ReviewCount } from '@chairside/contracts';
import { useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { DayCounts } from './day-counts.js';
import { DayGantt } from './gantt/day-gantt.js';
import { DrugOfDay } from './drug-of-day.js';
import { SessionsTable } from './sessions-table.js';
import { SevereEvents } from './severe-events.js';
import { StillHere } from './still-here.js';
import { Watching } from './watching.js';
import { REVIEW_WORDS as words } from './words.en.js';

/** The day in the order in which a director asks (floor rule 23); a number shows its rows. */
export function DayParts({ review }: { review: DayReview }) {
  const [chosen, setChosen] = useState<ReviewCount | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const shown = review.sessions.filter((session) => chosen === null || REVIEW_COUNTS[chosen](session, review.asOf) > 0);
  const choose = (count: ReviewCount | null) => {
    setChosen(count);
    if (count !== null) rows.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="review-parts">
      <StillHere review={review} />
      <SevereEvents review={review} />
      <DrugOfDay review={review} />
      <Watching review={review} onChoose={choose} />
      <DayCounts counts={review.counts} chosen={chosen} onChoose={choose} />
      <DayGantt review={review} shown={shown} />
      <div ref={rows} className="review-rows">
        {chosen !== null && (
          <div className="review-shown" role="status">
            <p>
              <b>{words.shown(words.counts[chosen], shown.length, review.sessions.length)}</b>{' '}
              {words.definitions[chosen]}
            </p>
            <Button size="small" onClick={() => setChosen(null)}>
              {words.showAll}
            </Button>
          </div>
        )}
        <SessionsTable sessions={shown} timeZone={review.timeZone} />
      </div>
    </div>
  );
}
