import type { Iso } from '@chairside/domain';
import type { ActionForm, FormPart } from './action-form.js';
import { volumeBeyond, type PumpDoubt } from './pump-doubt.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';
import { intoView } from './into-view.js';
import { FORM_WORDS as words } from './words.en.js';

/** Asks once about a volume that the pump can hardly show (floor rule 5). */
export function PumpQuestion({ doubt }: { doubt: PumpDoubt | null }) {
  if (!doubt) return null;
  return (
    <p className="action-ask" role="alert" ref={intoView}>
      <b>{words.pumpDoubt(doubt.typed)}</b> {words.pumpAbout(doubt.about, doubt.ordered)} <kbd>{words.enterKey}</kbd>{' '}
      {words.pumpKeeps(doubt.typed)}
    </p>
  );
}

/** Whether a part asks for a volume of the pump, right below which stands that its order cannot explain it. */
export function isVolume(part: FormPart): boolean {
  return part === 'pump-volume' || part === 'cleared';
}

interface VolumeBeyondProps {
  action: SessionAction;
  view: SessionInView;
  form: ActionForm;
  at: Iso;
}

/** A volume that the order cannot explain: nothing charts it but its own dialog, with how it came to be given. */
export function VolumeBeyond({ action, view, form, at }: VolumeBeyondProps) {
  const ordered = volumeBeyond(action, view, form, at);
  if (ordered === null) return null;
  const isCleared = action.parts.includes('cleared');
  return (
    <p className="action-differs" role="alert" ref={intoView}>
      {words.pumpBeyond(isCleared ? form.volume : form.pumpMl, ordered)}{' '}
      {action.command === 'pump:read' ? '' : words.pumpBeyondElsewhere}
    </p>
  );
}
