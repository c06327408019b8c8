import type { PumpDoubt } from './pump-doubt.js';
import { FORM_WORDS as words } from './words.en.js';

/** Asks once about a volume that the pump can hardly show (floor rule 5). */
export function PumpQuestion({ doubt }: { doubt: PumpDoubt | null }) {
  if (!doubt) return null;
  return (
    <p className="action-ask" role="alert">
      <b>{words.pumpDoubt(doubt.typed)}</b> {words.pumpAbout(doubt.about, doubt.ordered)} <kbd>{words.enterKey}</kbd>{' '}
      {words.pumpKeeps(doubt.typed)}
    </p>
  );
}
