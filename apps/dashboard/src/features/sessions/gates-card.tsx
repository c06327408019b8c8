import { isPreparation } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useMe } from '../auth/use-me.js';
import { EMPTY_FORM } from './action-form.js';
import { actionText } from './action-text.js';
import { GateList } from '../board/gate-list.js';
import { gateLines, wholeLines } from './gates-of-action.js';
import { actionsOf } from './session-actions.js';
import type { SessionInView } from './session-in-view.js';
import { PAGE_WORDS as words } from './words.en.js';

/** What the next step of the visit still waits for, measured and named by the protocol's gates. */
export function GatesCard({ view }: { view: SessionInView }) {
  const now = useClinicNow();
  const me = useMe();
  const { session, protocol } = view;
  const next = actionsOf(session, protocol).find(({ look, isRare }) => look === 'primary' && !isRare);
  const lines = next ? gateLines(next, view, EMPTY_FORM, now, me.id).filter(({ gate }) => !isPreparation(gate)) : [];
  if (!next || lines.length === 0) return null;
  return (
    <section className="card side-card">
      <h2>{words.missingFor(actionText(next.id, protocol).button)}</h2>
      <GateList gates={wholeLines(lines)} look="page" />
    </section>
  );
}
