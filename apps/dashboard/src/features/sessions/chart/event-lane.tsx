import {
  MEDICINE_WORDS,
  onsetOf,
  sessionMove,
  SIDE_EFFECT_WORDS,
  standingEffects,
  standingMedicines,
  standingSteps,
} from '@chairside/domain';
import { clockTime } from '../../vitals/clock-time.js';
import type { SessionInView } from '../session-in-view.js';
import { TIMELINE_WORDS } from '../timeline-words.en.js';
import { placeOf, type ChartSpan } from './chart-span.js';
import { Lane } from './lane.js';
import { PlotFrame } from './plot-frame.js';
import { CHART_WORDS as words } from './words.en.js';

interface EventLaneProps {
  view: SessionInView;
  span: ChartSpan;
  width: number;
  plotWidth: number;
}

const HEIGHT = 60;
const LETTER = 6.4;
const ROWS = [28, 42, 56];

/** What was done, felt and given, on the same clock, a word each: side effects at their onset. */
export function EventLane({ view: { session, timeZone }, span, width, plotWidth }: EventLaneProps) {
  const moves = standingSteps(session).map(({ at, move }) => {
    const isMinor = sessionMove(move).isAdministrative === true;
    return { at, word: TIMELINE_WORDS.step[move], look: 'move' as const, isMinor };
  });
  const felt = standingEffects(session).map((effect) => {
    return { at: onsetOf(effect), word: SIDE_EFFECT_WORDS[effect.term], look: 'effect' as const, isMinor: false };
  });
  const given = standingMedicines(session).map(({ at, what }) => {
    return { at, word: MEDICINE_WORDS[what.medicine], look: 'medicine' as const, isMinor: false };
  });
  const events = [...moves, ...felt, ...given].map((event) => {
    return { ...event, x: placeOf(span, Date.parse(event.at), plotWidth) };
  });
  return (
    <Lane label={words.events} latest={null}>
      <PlotFrame width={width} height={HEIGHT}>
        {withRows(events, plotWidth).map(({ at, word, look, x, y, anchor }, index) => (
          // two of a kind may fall on one minute
          <g key={`${at} ${word} ${index}`} className="lane-event">
            <title>{`${word} ${clockTime(at, timeZone)}`}</title>
            <Mark look={look} x={x} />
            {y !== undefined && (
              <text x={x} y={y} textAnchor={anchor}>
                {word}
              </text>
            )}
          </g>
        ))}
      </PlotFrame>
    </Lane>
  );
}

/** Moves are diamonds, what was felt is a ring, what was given a cross. */
function Mark({ look, x }: Pick<Happening, 'look' | 'x'>) {
  switch (look) {
    case 'move':
      return <path d={`M${x} 5l6 6l-6 6l-6 -6z`} />;
    case 'effect':
      return <circle className="lane-event-felt" cx={x} cy={11} r={5} />;
    case 'medicine':
      return <path d={`M${x - 2} 5h4v4h4v4h-4v4h-4v-4h-4v-4h4z`} />;
  }
}

interface Happening {
  at: string;
  word: string;
  look: 'move' | 'effect' | 'medicine';
  x: number;
  /** Noted when there is time for it: its word waits for those of what happened to the patient. */
  isMinor: boolean;
}

interface Placed extends Happening {
  y: number | undefined;
  anchor: 'start' | 'middle' | 'end';
}

/** Words stand in the first row that has room; without room the diamond stands alone and says it to who points at it. */
function withRows(events: readonly Happening[], plotWidth: number): Placed[] {
  const taken = ROWS.map((): [number, number][] => []);
  const inTurn = [...events].sort((a, b) => Number(a.isMinor) - Number(b.isMinor));
  return inTurn.map((event) => {
    const length = event.word.length * LETTER;
    const anchor = event.x < length / 2 ? 'start' : event.x > plotWidth - length / 2 ? 'end' : 'middle';
    const left = anchor === 'start' ? event.x : anchor === 'end' ? event.x - length : event.x - length / 2;
    const row = taken.findIndex((words) => words.every(([from, to]) => left + length + 6 < from || to + 6 < left));
    taken[row]?.push([left, left + length]);
    return { ...event, anchor, y: ROWS[row] };
  });
}

interface ClockLaneProps {
  span: ChartSpan;
  width: number;
  plotWidth: number;
  timeZone: string;
  isNowShown: boolean;
}

/** The clock below all lanes. */
export function ClockLane({ span, width, plotWidth, timeZone, isNowShown }: ClockLaneProps) {
  const now = placeOf(span, span.now, plotWidth);
  const word = (at: number): string => clockTime(new Date(at).toISOString(), timeZone);
  return (
    <Lane label="" latest={null}>
      <svg className="lane-svg" width={width} height={24} aria-hidden="true">
        <g transform={`translate(${width - plotWidth} 0)`}>
          {span.ticks.map((tick) => {
            const x = placeOf(span, tick, plotWidth);
            const isHidden = isNowShown && Math.abs(x - now) < 46;
            return isHidden ? null : (
              <text key={tick} className="lane-clock" x={x} y={16} textAnchor={x > plotWidth - 20 ? 'end' : 'middle'}>
                {word(tick)}
              </text>
            );
          })}
          {isNowShown && (
            <g transform={`translate(${Math.min(now, plotWidth - 24)} 0)`}>
              <rect className="lane-clock-now" x={-23} y={1} width={46} height={21} rx={5} />
              <text className="lane-clock-now-word" y={16} textAnchor="middle">
                {word(span.now)}
              </text>
            </g>
          )}
        </g>
      </svg>
    </Lane>
  );
}
