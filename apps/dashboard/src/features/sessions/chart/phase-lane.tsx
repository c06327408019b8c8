import { iso, standingSteps, phaseWords, type SessionStatus } from '@chairside/domain';
import { clockTime } from '../../vitals/clock-time.js';
import type { SessionInView } from '../session-in-view.js';
import { placeOf, type ChartSpan } from './chart-span.js';
import { Lane } from './lane.js';
import { CHART_WORDS as words } from './words.en.js';

interface PhaseLaneProps {
  view: SessionInView;
  span: ChartSpan;
  width: number;
  plotWidth: number;
}

const HEIGHT = 24;
const LETTER = 6.8;

/** The phases of the visit as a strip above the panels. */
export function PhaseLane({ view: { session, protocol, timeZone }, span, width, plotWidth }: PhaseLaneProps) {
  const phases = standingSteps(session).flatMap((step, index, steps) => {
    const next = steps[index + 1];
    const from = placeOf(span, Date.parse(step.at), plotWidth);
    const until = next?.at ?? iso(span.now);
    const to = placeOf(span, Date.parse(until), plotWidth);
    const times = words.fromTo(clockTime(step.at, timeZone), clockTime(until, timeZone));
    return to > from ? [{ key: `${index}`, status: step.status, from, to, times }] : [];
  });
  return (
    <Lane label="" latest={null}>
      <svg className="lane-svg" width={width} height={HEIGHT}>
        <g transform={`translate(${width - plotWidth} 0)`}>
          {phases.map(({ key, ...phase }) => (
            <Phase key={key} {...phase} word={phaseWords(phase.status, protocol)} />
          ))}
        </g>
      </svg>
    </Lane>
  );
}

interface PhaseProps {
  status: SessionStatus;
  from: number;
  to: number;
  times: string;
  word: string;
}

/** A phase without room for its word says it to who points at it. */
function Phase({ status, from, to, times, word }: PhaseProps) {
  const room = to - from - 2;
  return (
    <g className={`phase-strip phase-strip-${status}`}>
      <title>{`${word} ${times}`}</title>
      <rect x={from + 1} y={2} width={Math.max(room, 1)} height={18} rx={4} />
      {room > word.length * LETTER + 12 && (
        <text x={from + 8} y={15}>
          {word}
        </text>
      )}
    </g>
  );
}
