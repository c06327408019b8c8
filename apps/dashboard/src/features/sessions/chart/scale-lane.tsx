import {
  MEASURE_WORDS,
  observedNow,
  scale,
  valuesOf,
  wordOf,
  type Iso,
  type Scale,
  type TimedValue,
} from '@chairside/domain';
import { words as boardWords } from '../../board/words.en.js';
import type { ComponentProps } from 'react';
import { valueAge } from '../../vitals/age-words.js';
import type { SessionInView } from '../session-in-view.js';
import { placeOf, type ChartSpan } from './chart-span.js';
import { Lane } from './lane.js';
import { oneMark } from './one-mark.js';
import { judged } from './panel-series.js';
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
const LETTER = 7.4;
/** What a number needs: values that lie closer are one mark. */
const LEAST_ROOM = 22;

/** What stands now: the last number, or what was seen of a sleeper since, as on the tile. */
function latestOf(
  { view, name, now, isOld }: ScaleLaneProps,
  last: TimedValue | undefined,
): ComponentProps<typeof Lane>['latest'] {
  const ageOf = (at: Iso) => valueAge(at, now, view.timeZone, isOld);
  const seenAt = observedNow(view.session, view.protocol, name);
  if (seenAt !== undefined)
    return { figure: boardWords.notMeasured, aside: `${boardWords.observed} · ${ageOf(seenAt)}` };
  if (!last) return null;
  const word = wordOf(name, last.value) ?? words.ofTop(scale(name).range[1]);
  return { figure: String(last.value), aside: `${word} · ${ageOf(last.takenAt)}` };
}

/** A scale: worded steps as bars that carry number and word, the others as numbers. */
export function ScaleLane(props: ScaleLaneProps) {
  const { view, name, span, width, plotWidth } = props;
  const values = valuesOf(view.session.readings, name);
  const last = values.at(-1);
  const isWorded = scale(name).steps !== undefined;
  const latest = latestOf(props, last);
  const drawn = oneMark(
    values.map(({ value, takenAt, readingId }) => ({
      value,
      readingId,
      x: placeOf(span, Date.parse(takenAt), plotWidth),
      rank: judged(view.session, view.protocol, name, value).rank,
    })),
    (first, item) => item.x - first.x < LEAST_ROOM,
    ({ rank }) => rank,
  );
  return (
    <Lane label={MEASURE_WORDS[name].short} latest={latest} isFlat={!isWorded}>
      <PlotFrame width={width} height={HEIGHT}>
        {drawn.map(({ value, readingId, x, all }, index) => {
          const to = drawn[index + 1]?.x ?? placeOf(span, Math.min(span.now, span.to), plotWidth);
          const figures = figuresOf(all.map((item) => item.value));
          return isWorded ? (
            <StepBar key={readingId} from={x} to={to} value={figures} word={wordOf(name, value)} />
          ) : (
            <text key={readingId} className="lane-number" x={x} y={HEIGHT - 8} textAnchor="middle">
              {figures}
            </text>
          );
        })}
      </PlotFrame>
    </Lane>
  );
}

/** Values that stand at one place: each of them once, so that none hides behind another. */
function figuresOf(values: readonly number[]): string {
  return [...new Set(values)].join('·');
}

interface StepBarProps {
  from: number;
  to: number;
  value: string;
  word: string | undefined;
}

/** The word stands where it has room; the number always does. */
function StepBar({ from, to, value, word }: StepBarProps) {
  const room = Math.max(to - from - 3, LEAST_ROOM);
  const whole = [value, word].filter(Boolean).join(' ');
  const text = room > (whole.length + 1) * LETTER ? whole : value;
  return (
    <g>
      <title>{whole}</title>
      <rect className="lane-bar" x={from} y={3} width={room} height={HEIGHT - 7} rx={5} />
      <text className="lane-number" x={from + 6} y={HEIGHT - 8}>
        {text}
      </text>
    </g>
  );
}
