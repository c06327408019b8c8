import type { Problem } from '@chairside/domain';
import { withClockTimes } from '../vitals/clock-time.js';
import { intoView } from './into-view.js';
import { FORM_WORDS as words } from './words.en.js';
import './action-dialog.css';

interface ProblemTextProps {
  problem: Problem | null;
  timeZone: string;
  /** What did not happen, where it is not charting. */
  refused?: string;
}

/** The clinic's own words for a refusal. */
export function ProblemText({ problem, timeZone, refused = words.refused }: ProblemTextProps) {
  if (!problem) return null;
  return (
    <p className="action-problem" role="alert" ref={intoView}>
      <b>{refused}</b> {withClockTimes(problem.detail, timeZone)}
    </p>
  );
}
