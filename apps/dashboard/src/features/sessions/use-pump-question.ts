import { useState } from 'react';
import { useLive } from '../../live/live-context.js';
import { momentOf, partsOf, type ActionForm } from './action-form.js';
import { pumpDoubt, type PumpDoubt } from './pump-doubt.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';

interface PumpQuestionOf {
  /** Raises the question, if there is one that was not asked yet; then nothing may be charted. */
  isAsked: (form: ActionForm) => boolean;
  /** The question that stands: gone as soon as another volume is typed. */
  doubtOf: (form: ActionForm) => PumpDoubt | null;
}

/** One question for each doubtful volume; asked again only when the volume changes. */
export function usePumpQuestion(action: SessionAction, { session, protocol, timeZone }: SessionInView): PumpQuestionOf {
  const { clock } = useLive();
  const [asked, setAsked] = useState<{ doubt: PumpDoubt; clock: string } | null>(null);
  const hasVolume = partsOf(action, protocol).includes('pump-volume');
  // another volume, or another moment, is another question
  const doubtOf = ({ pumpMl, clock: at }: ActionForm): PumpDoubt | null =>
    asked?.doubt.typed === pumpMl && asked.clock === at ? asked.doubt : null;
  const isAsked = (form: ActionForm): boolean => {
    const now = clock.now();
    const at = momentOf(form, now, timeZone) ?? now;
    const found =
      hasVolume && form.asGiven === null && doubtOf(form) === null ? pumpDoubt(session, form.pumpMl, at) : null;
    if (found) setAsked({ doubt: found, clock: form.clock });
    return found !== null;
  };
  return { isAsked, doubtOf };
}
