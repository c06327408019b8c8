import { onsetOf, SIDE_EFFECT_WORDS, termOfEffect, type Effect } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { ReportFrom } from './report-from.js';

/** The way from what a patient says to its report. */
export function ReportEffect({ effect, view }: { effect: Effect; view: SessionInView }) {
  const term = termOfEffect(effect.term);
  if (term === undefined) return null;
  const source = { effectId: effect.id };
  return (
    <ReportFrom what={SIDE_EFFECT_WORDS[effect.term]} term={term} at={onsetOf(effect)} source={source} view={view} />
  );
}
