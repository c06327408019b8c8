import { standingSteps, STATUS_WORDS, type SessionStatus } from '@chairside/domain';
import type { SessionInView } from '../session-in-view.js';
import { placeOf, type ChartSpan } from './chart-span.js';
import { Lane } from './lane.js';

interface PhaseLaneProps {
  view: SessionInView;
  span: ChartSpan;
  width: number;
  plotWidth: number;
}

const HEIGHT = 24;
const LETTER = 6.8;

/** The phases of the visit as a strip above the panels. */
export function PhaseLane({ view: { session, protocol }, span, width, plotWidth }: PhaseLaneProps) {
  const phases = standingSteps(session).flatMap((step, index, steps) => {
    const next = steps[index + 1];
    const from = placeOf(span, Date.parse(step.at), plotWidth);
    const to = placeOf(span, next ? Date.parse(next.at) : span.now, plotWidth);
    return to > from ? [{ key: `${index}`, status: step.status, from, to }] : [];
  });
  return (
    <Lane label="" latest={null}>
      <svg className="lane-svg" width={width} height={HEIGHT}>
        <g transform={`translate(${width - plotWidth} 0)`}>
          {phases.map(({ key, status, from, to }) => (
            <Phase key={key} status={status} from={from} to={to} word={protocol.statusLabels[status]} />
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
  word: string | undefined;
}

function Phase({ status, from, to, word = STATUS_WORDS[status] }: PhaseProps) {
  const room = to - from - 2;
  return (
    <g className={`phase-strip phase-strip-${status}`}>
      <rect x={from + 1} y={2} width={Math.max(room, 1)} height={18} rx={4} />
      {room > word.length * LETTER + 12 && (
        <text x={from + 8} y={15}>
          {word}
        </text>
      )}
    </g>
  );
}
