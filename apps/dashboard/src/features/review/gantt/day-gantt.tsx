import type { DayReview, ReviewedSession } from '@chairside/contracts';
import { clockTime } from '../../vitals/clock-time.js';
import { REVIEW_WORDS } from '../words.en.js';
import { GanttLegend } from './gantt-legend.js';
import { GanttLinks } from './gantt-links.js';
import { GanttPicture } from './gantt-picture.js';
import { ganttPlan } from './gantt-plan.js';
import './gantt.css';

const words = REVIEW_WORDS.gantt;

interface DayGanttProps {
  review: DayReview;
  /** The sessions of the chosen count; the others are drawn faint. */
  shown: readonly ReviewedSession[];
}

/** Who was in which chair, and when; cut at now while the day is not over. */
export function DayGantt({ review, shown }: DayGanttProps) {
  const plan = ganttPlan(review);
  return (
    <section className="review-card gantt" aria-label={words.title}>
      <header className="review-card-head">
        <h2>{words.title}</h2>
        <GanttLegend plan={plan} />
      </header>
      {/* focusable, so that a narrow screen scrolls it by keyboard too */}
      <div className="gantt-scroll" tabIndex={0} role="group" aria-label={words.title}>
        <ol className="gantt-chairs" aria-hidden="true">
          {plan.chairs.map((chair) => (
            <li key={chair}>{chair ?? REVIEW_WORDS.none}</li>
          ))}
        </ol>
        <div className="gantt-plot">
          <GanttPicture
            plan={plan}
            isShown={({ session }) => shown.includes(session)}
            now={clockTime(review.asOf, review.timeZone)}
          />
          <GanttLinks plan={plan} timeZone={review.timeZone} />
        </div>
      </div>
    </section>
  );
}
