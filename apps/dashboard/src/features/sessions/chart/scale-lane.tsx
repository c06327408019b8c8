import { MEASURE_WORDS, scale, valuesOf, wordOf, type Iso, type Scale } from '@chairside/domain';
import { valueAge } from '../../vitals/age-words.js';
import type { SessionInView } from '../session-in-view.js';
import { placeOf, type ChartSpan } from './chart-span.js';
import { Lane } from './lane.js';
import { PlotFrame } from './plot-frame.js';
import { CHART_WORDS as words } from './words.en.js';

interface ScaleLaneProps {
  view: SessionInView;
  name: Scale;
  span: ChartSpan;
  width: number;
  plotWidth: number;
  now: Iso;
  isOld: boolean;
}

const HEIGHT = 26;
const LETTER = 6.6;

/** A scale: worded steps as bars that carry number and word, the others as numbers. */
export function ScaleLane({ view, name, span, width, plotWidth, now, isOld }: ScaleLaneProps) {
  const values = valuesOf(view.session.readings, name);
  const last = values.at(-1);
  const isWorded = scale(name).steps !== undefined;
  const age = last && valueAge(last.takenAt, now, view.timeZone, isOld);
  const latest = last && {
    figure: String(last.value),
    aside: `${wordOf(name, last.value) ?? words.ofTop(scale(name).range[1])} · ${age}`,
  };
  return (
    <Lane label={MEASURE_WORDS[name].short} latest={latest ?? null} isFlat>
      <PlotFrame width={width} height={HEIGHT}>
        {values.map(({ value, takenAt, readingId }, index) => {
          const from = placeOf(span, Date.parse(takenAt), plotWidth);
          const next = values[index + 1];
          const to = placeOf(span, next ? Date.parse(next.takenAt) : Math.min(span.now, span.to), plotWidth);
          return isWorded ? (
            <StepBar key={readingId} from={from} to={to} value={value} word={wordOf(name, value)} />
          ) : (
            <text key={readingId} className="lane-number" x={from} y={HEIGHT - 8} textAnchor="middle">
              {value}
            </text>
          );
        })}
      </PlotFrame>
    </Lane>
  );
}

interface StepBarProps {
  from: number;
  to: number;
  value: number;
  word: string | undefined;
}

/** The word stands where it has room; the number always does. */
function StepBar({ from, to, value, word }: StepBarProps) {
  const room = Math.max(to - from - 3, 18);
  const text = word !== undefined && room > (word.length + 3) * LETTER ? `${value} ${word}` : String(value);
  return (
    <g>
      <rect className="lane-bar" x={from} y={3} width={room} height={HEIGHT - 7} rx={5} />
      <text className="lane-number" x={from + 6} y={HEIGHT - 8}>
        {text}
      </text>
    </g>
  );
}
