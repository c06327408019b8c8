import { doseShown, planOf, roundHalfUp, runningRate, segmentsOf, type Iso } from '@chairside/domain';
import { clockTime } from '../../vitals/clock-time.js';
import type { SessionInView } from '../session-in-view.js';
import { placeOf, type ChartSpan } from './chart-span.js';
import { Lane } from './lane.js';
import { PlotFrame } from './plot-frame.js';
import { CHART_WORDS as words } from './words.en.js';

interface PumpLaneProps {
  view: SessionInView;
  span: ChartSpan;
  width: number;
  plotWidth: number;
  now: Iso;
}

const HEIGHT = 42;
const TOP = 4;

/** The rate as it was charted, and the plan until the ordered volume is in. */
export function PumpLane({ view: { session, timeZone }, span, width, plotWidth, now }: PumpLaneProps) {
  const segments = segmentsOf(session);
  if (segments.length === 0) return null;
  const highest = Math.max(...segments.map(({ rateMlPerHour }) => rateMlPerHour));
  const rate = runningRate(session);
  const endsAt = doseShown(session, now)?.endsAt;
  const place = (at: number): number => placeOf(span, at, plotWidth);
  const yOf = (value: number): number => HEIGHT - (value / highest) * (HEIGHT - TOP);
  return (
    <Lane
      label={words.pump}
      unit={words.pumpUnit}
      latest={{ figure: rate === null ? '–' : String(rate), aside: rate === null ? words.pumpOff : words.pumpUnit }}
    >
      <PlotFrame width={width} height={HEIGHT}>
        {segments.map(({ from, to, rateMlPerHour }) => {
          const x = place(Date.parse(from));
          const y = yOf(rateMlPerHour);
          return (
            <g key={from}>
              <path
                className="lane-rate"
                d={`M${x} ${HEIGHT}V${y}H${place(to === null ? span.now : Date.parse(to))}V${HEIGHT}`}
              />
              <text className="lane-rate-word" x={x + 6} y={y + 14}>
                {rateMlPerHour}
              </text>
            </g>
          );
        })}
        {endsAt && rate !== null && endsAt > now && (
          <>
            <path className="lane-plan" d={`M${place(span.now)} ${yOf(rate)}H${place(Date.parse(endsAt))}V${HEIGHT}`} />
            <text
              className="lane-rate-word"
              {...wordPlace(place(span.now), place(Date.parse(endsAt)), plotWidth)}
              y={HEIGHT - 8}
            >
              {words.ends(String(roundHalfUp(planOf(session)?.volumeMl ?? 0, 1)), clockTime(endsAt, timeZone))}
            </text>
          </>
        )}
      </PlotFrame>
    </Lane>
  );
}

const WORD_ROOM = 120;

/** Inside the plan where there is room, else behind it. */
function wordPlace(now: number, end: number, plotWidth: number): { x: number; textAnchor: 'start' | 'end' } {
  if (end - now > WORD_ROOM) return { x: end - 6, textAnchor: 'end' };
  return end + WORD_ROOM < plotWidth ? { x: end + 6, textAnchor: 'start' } : { x: plotWidth, textAnchor: 'end' };
}
