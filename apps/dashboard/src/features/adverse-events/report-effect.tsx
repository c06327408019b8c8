import { onsetOf, SIDE_EFFECT_WORDS, termOfEffect, type Effect } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { EventSubject } from './event-dialog.js';
import { ReportFrom } from './report-from.js';

interface ReportEffectProps {
  effect: Effect;
  view: SessionInView;
  /** The effect may be over before its report is written. */
  onReport: (subject: EventSubject) => void;
}

/** The way from what a patient says to its report. */
export function ReportEffect({ effect, view, onReport }: ReportEffectProps) {
  const term = termOfEffect(effect.term);
  if (term === undefined) return null;
  const source = { effectId: effect.id };
  return (
    <ReportFrom what={SIDE_EFFECT_WORDS[effect.term]} at={onsetOf(effect)} {...{ term, source, view, onReport }} />
  );
}
