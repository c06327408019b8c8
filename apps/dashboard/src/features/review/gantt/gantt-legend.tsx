import { LevelMark } from '../../../ui/level-mark.js';
import { REVIEW_WORDS } from '../words.en.js';
import type { GanttPlan, StretchKind } from './gantt-plan.js';

const words = REVIEW_WORDS.gantt;
const KINDS = Object.keys(words.legend) as StretchKind[];

/** What the bars and marks of this day mean; what does not occur is not explained. */
export function GanttLegend({ plan: { visits, gap } }: { plan: GanttPlan }) {
  const drawn = new Set(visits.flatMap(({ stretches }) => stretches.map(({ kind }) => kind)));
  const marked = new Set(visits.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  return (
    <ul className="gantt-legend">
      {KINDS.filter((kind) => drawn.has(kind)).map((kind) => (
        <li key={kind}>
          <i className={`gantt-key gantt-key-${kind}`} /> {words.legend[kind]}
        </li>
      ))}
      {(['high', 'medium'] as const)
        .filter((level) => marked.has(level))
        .map((level) => (
          <li key={level}>
            <LevelMark level={level} size={15} /> {words[level]}
          </li>
        ))}
      {marked.has('stop') && (
        <li>
          <i className="gantt-key-stop" /> {words.stop}
        </li>
      )}
      {gap && (
        <li>
          <i className="gantt-key-gap" /> {words.gapLegend(gap.minutes, gap.chair ?? words.noChair)}
        </li>
      )}
    </ul>
  );
}
