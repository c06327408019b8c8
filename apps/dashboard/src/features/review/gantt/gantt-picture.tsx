import { useId } from 'react';
import { REVIEW_WORDS } from '../words.en.js';
import { GapMark, Mark } from './gantt-marks.js';
import { across, AXIS_PX, middleOf, ROW_PX } from './gantt-places.js';
import type { GanttPlan, GanttStretch, GanttVisit, StretchKind } from './gantt-plan.js';

const words = REVIEW_WORDS.gantt;

const THICK: Record<StretchKind, number> = {
  preparation: 5,
  infusion: 14,
  pause: 2,
  recovery: 13,
  planned: 12,
  awaited: 2,
  missed: 12,
};
/** An hour's label gives way to "now" within this share of the span. */
const NOW_SHARE = 0.065;

/** The bars, the hours and the moments; what each of them means is said by the links over it and by the table. */
export function GanttPicture({ plan, isShown, now }: GanttPictureProps) {
  const hatch = useId();
  const height = AXIS_PX + plan.chairs.length * ROW_PX + 6;
  const { from, to } = { from: plan.span.hours[0]?.clock ?? '', to: plan.span.hours.at(-1)?.clock ?? '' };
  return (
    <svg
      className="gantt-picture"
      height={height}
      role="img"
      aria-label={words.sentence(plan.chairs.length, plan.visits.length, from, to)}
    >
      <Hatch id={hatch} />
      <Hours plan={plan} height={height} />
      {[...plan.visits].sort(missedFirst).map((visit) => (
        <g key={visit.session.id} className={isShown(visit) ? undefined : 'gantt-faded'}>
          {visit.stretches.map((stretch) => (
            <Stretch key={`${stretch.kind} ${stretch.from}`} stretch={stretch} row={visit.row} hatch={hatch} />
          ))}
        </g>
      ))}
      {plan.now !== null && <NowLine at={plan.now} height={height} label={words.now(now)} />}
      <GapMark gap={plan.gap} />
      {plan.visits.map((visit) => (
        <g key={visit.session.id} className={isShown(visit) ? undefined : 'gantt-faded'}>
          {visit.marks.map((mark, index) => (
            <Mark key={index} mark={mark} row={visit.row} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface GanttPictureProps {
  plan: GanttPlan;
  /** Those that are not are drawn faint. */
  isShown: (visit: GanttVisit) => boolean;
  /** The clock time at which the day was read. */
  now: string;
}

/** Who sits in a chair is drawn over who was to sit there. */
function missedFirst(a: GanttVisit, b: GanttVisit): number {
  return Number(a.session.checkedInAt !== null) - Number(b.session.checkedInAt !== null);
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="gantt-hatch-ground" width="6" height="6" />
        <rect className="gantt-hatch-stroke" width="2.2" height="6" />
      </pattern>
    </defs>
  );
}

function Hours({ plan, height }: { plan: GanttPlan; height: number }) {
  return plan.span.hours.map(({ at, clock }) => (
    <g key={clock + at}>
      <line className="gantt-hour" x1={across(at)} x2={across(at)} y1={AXIS_PX - 8} y2={height} />
      {(plan.now === null || Math.abs(plan.now - at) > NOW_SHARE) && (
        <text className="gantt-clock" x={across(at)} y="12">
          {clock}
        </text>
      )}
    </g>
  ));
}

function NowLine({ at, height, label }: { at: number; height: number; label: string }) {
  return (
    <>
      <line className="gantt-now" x1={across(at)} x2={across(at)} y1={AXIS_PX - 9} y2={height} />
      <text className="gantt-clock gantt-clock-now" x={across(at)} y="12">
        {label}
      </text>
    </>
  );
}

function Stretch({ stretch: { kind, from, to }, row, hatch }: { stretch: GanttStretch; row: number; hatch: string }) {
  const y = middleOf(row);
  const thick = THICK[kind];
  return (
    <>
      <rect
        className={`gantt-${kind}`}
        x={across(from)}
        width={across(to - from)}
        y={y - thick / 2}
        height={thick}
        rx={thick > 8 ? 2.5 : 1}
        fill={kind === 'recovery' ? `url(#${hatch})` : undefined}
      />
      {kind === 'missed' && (
        <>
          <line className="gantt-cross" x1={across(from)} x2={across(to)} y1={y - thick / 2} y2={y + thick / 2} />
          <line className="gantt-cross" x1={across(from)} x2={across(to)} y1={y + thick / 2} y2={y - thick / 2} />
        </>
      )}
    </>
  );
}
