import type { PanelPoint } from './panel-series.js';
import { CHART_WORDS as words } from './words.en.js';

interface CaretProps {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: PanelPoint;
}

/** Half the width of a caret; not the bar's own, which shrinks where two readings lie close together. */
const HALF = 7;

/** Above this there is no room for a number in the panel. */
const TOP_OF_NUMBER = 11;

/** Upper and lower value of one cuff: V and Λ at the values, a stem between, a tick at the mean. */
export function Caret({ x = 0, y = 0, width = 0, height = 0, payload }: CaretProps) {
  if (!payload || payload.main === null || payload.lower === null) return null;
  const top = Math.min(y, y + height);
  const bottom = Math.max(y, y + height);
  const center = x + width / 2;
  const mean = top + meanShare(payload.main, payload.lower, payload.mean) * (bottom - top);
  return (
    <g className={`mark mark-${payload.level} ${payload.isUnconfirmed ? 'mark-unconfirmed' : ''}`}>
      <path className="mark-stem" d={`M${center} ${top}V${bottom}`} />
      <path d={`M${center - HALF} ${top - HALF}L${center} ${top}L${center + HALF} ${top - HALF}`} />
      <path d={`M${center - HALF} ${bottom + HALF}L${center} ${bottom}L${center + HALF} ${bottom + HALF}`} />
      <path d={`M${center - 4} ${mean}h8`} />
      {payload.isMainOut && <UpperValue x={center} y={top - HALF - 4} value={payload.main} />}
      {payload.isLowerOut && (
        <text className="mark-value" x={center - HALF - 3} y={bottom + 4} textAnchor="end">
          {payload.lower}
        </text>
      )}
      <Count x={center + HALF + 2} y={mean + 4} count={payload.count} />
    </g>
  );
}

/** Over its mark; at the top of the panel beside it, where it would be cut off. */
function UpperValue({ x, y, value }: { x: number; y: number; value: number }) {
  const isOver = y >= TOP_OF_NUMBER;
  return (
    <text
      className="mark-value"
      x={isOver ? x : x + HALF + 4}
      y={isOver ? y : TOP_OF_NUMBER}
      textAnchor={isOver ? 'middle' : 'start'}
    >
      {value}
    </text>
  );
}

/** How far down the stem the mean lies: two thirds, where it was not measured. */
function meanShare(main: number, lower: number, mean: number | null): number {
  return mean === null ? 2 / 3 : (main - mean) / (main - lower);
}

interface DotProps {
  cx?: number;
  cy?: number;
  payload?: PanelPoint;
  /** The panel's place in the chart: shapes differ by order, never by name. */
  order: number;
}

/** One value. Beyond a limit it is larger, carries its number, and is outlined: never colour alone. */
export function Dot({ cx, cy, payload, order }: DotProps) {
  if (cx === undefined || cy === undefined || !payload || payload.main === null) return null;
  const size = payload.isMainOut ? 6 : 4.5;
  return (
    <g className={`mark mark-${payload.level} ${payload.isUnconfirmed ? 'mark-unconfirmed' : ''}`}>
      <DotShape cx={cx} cy={cy} size={size} order={order} />
      {payload.isMainOut && <UpperValue x={cx} y={cy - size - 4} value={payload.main} />}
      <Count x={cx + size + 3} y={cy + 4} count={payload.count} />
    </g>
  );
}

function DotShape({ cx, cy, size, order }: { cx: number; cy: number; size: number; order: number }) {
  switch (order % 4) {
    case 1:
      return <circle className="mark-solid" cx={cx} cy={cy} r={size} />;
    case 2:
      return <rect className="mark-solid" x={cx - size} y={cy - size} width={2 * size} height={2 * size} />;
    case 3:
      return <circle className="mark-open" cx={cx} cy={cy} r={size} />;
    default:
      return (
        <path
          className="mark-solid"
          d={`M${cx} ${cy - size - 1}l${size + 1} ${size + 1}l${-size - 1} ${size + 1}l${-size - 1} ${-size - 1}z`}
        />
      );
  }
}

/** Beside a mark that stands for several sets of one minute. */
function Count({ x, y, count }: { x: number; y: number; count: number }) {
  if (count < 2) return null;
  return (
    <text className="mark-count" x={x} y={y}>
      {words.times(count)}
    </text>
  );
}
