import { clockTime } from '../../vitals/clock-time.js';
import { placeOf, type ChartSpan } from './chart-span.js';
import { CHART_WORDS as words } from './words.en.js';

interface ClockGridProps {
  span: ChartSpan;
  plotWidth: number;
  /** When something is due next. */
  dueAt: number | undefined;
  timeZone: string;
  isNowShown: boolean;
}

const MINOR = 5 * 60_000;
/** What the words of what is due need: nearer to the end they stand on the other side of their line. */
const DUE_LABEL_PX = 76;

/** The lines of the clock behind and across all lanes: quarters, five minutes, what is due next, and now. */
export function ClockGrid({ span, plotWidth, dueAt, timeZone, isNowShown }: ClockGridProps) {
  const place = (at: number): number => Math.round(placeOf(span, at, plotWidth));
  const count = Math.floor((span.to - span.from) / MINOR);
  const minors = Array.from({ length: count + 1 }, (_, index) => span.from + index * MINOR);
  const isDueShown = dueAt !== undefined && dueAt > span.from && dueAt < span.to && isNowShown;
  return (
    <div className="clock-grid" aria-hidden="true">
      {minors.map((at) => (
        <i key={at} className={span.ticks.includes(at) ? 'clock-major' : 'clock-minor'} style={{ left: place(at) }} />
      ))}
      {isDueShown && (
        <i
          className={place(dueAt) > plotWidth - DUE_LABEL_PX ? 'clock-due clock-due-end' : 'clock-due'}
          style={{ left: place(dueAt) }}
        >
          <span>{words.due(clockTime(new Date(dueAt).toISOString(), timeZone))}</span>
        </i>
      )}
      {isNowShown && <i className="clock-now" style={{ left: place(span.now) }} />}
    </div>
  );
}
