import { LevelMark } from '../../../ui/level-mark.js';
import { REVIEW_WORDS } from '../words.en.js';
import { across, middleOf } from './gantt-places.js';
import type { GanttMark, GanttPlan } from './gantt-plan.js';

const MARK_PX = 17;

/** A moment that a director looks for, at its place in the row. */
export function Mark({ mark: { kind, at }, row }: { mark: GanttMark; row: number }) {
  const y = middleOf(row);
  if (kind === 'stop') return <line className="gantt-stop" x1={across(at)} x2={across(at)} y1={y - 10} y2={y + 10} />;
  return (
    // a frame of its own: what is moved in pixels cannot be placed in per cent
    <svg className="gantt-mark" x={across(at)} y={y}>
      <g transform={`translate(${-MARK_PX / 2} ${-MARK_PX / 2})`}>
        <LevelMark level={kind} size={MARK_PX} />
      </g>
    </svg>
  );
}

/** The longest gap of the day as a bracket with its minutes; a light edge sets it apart from the bar. */
export function GapMark({ gap }: { gap: GanttPlan['gap'] }) {
  if (!gap) return null;
  const y = middleOf(gap.row);
  const [x1, x2] = [across(gap.from), across(gap.to)];
  return (
    <g>
      {['gantt-gap-edge', 'gantt-gap'].map((className) => (
        <g key={className} className={className}>
          <line x1={x1} x2={x2} y1={y} y2={y} />
          <line x1={x1} x2={x1} y1={y - 5.5} y2={y + 5.5} />
          <line x1={x2} x2={x2} y1={y - 5.5} y2={y + 5.5} />
        </g>
      ))}
      <text className="gantt-gap-words" x={across((gap.from + gap.to) / 2)} y={y - 9}>
        {REVIEW_WORDS.gantt.gap(gap.minutes)}
      </text>
    </g>
  );
}
