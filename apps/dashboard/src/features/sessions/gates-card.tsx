import { isPreparation, type GateState, type Id, type Iso, type LiveSession } from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useMe } from '../auth/use-me.js';
import { EMPTY_FORM } from './action-form.js';
import { actionText } from './action-text.js';
import { GateList } from '../board/gate-list.js';
import { differingFigures, type GateLine } from '../board/gates-ahead.js';
import { gateLines, wholeLines } from './gates-of-action.js';
import { actionsOf } from './session-actions.js';
import type { SessionInView } from './session-in-view.js';
import { PAGE_WORDS as words } from './words.en.js';

interface PlainLines {
  title: string;
  lines: GateLine[];
}

/** What the next step of the visit waits for beside what is asked before the drug, named by the protocol's gates. */
export function plainLines(view: SessionInView, now: Iso, meId: Id): PlainLines {
  const { session, protocol } = view;
  const next = actionsOf(session, protocol).find(({ look, isRare }) => look === 'primary' && !isRare);
  if (!next) return { title: '', lines: [] };
  const plain = gateLines(next, view, EMPTY_FORM, now, meId).filter(({ gate }) => !isPreparation(gate));
  const title = words.missingFor(actionText(next.id, protocol).button);
  return { title, lines: wholeLines([...checkedAhead(plain, session), ...plain], view) };
}

/** A second check that was made early and differs stands here as soon as it is charted, whatever the next step waits for. */
function checkedAhead(gates: readonly GateState[], session: LiveSession): Pick<GateState, 'gate' | 'isPassed'>[] {
  return SECOND_CHECKS.filter((check) => gates.every(({ gate }) => gate !== check))
    .filter((check) => differingFigures(session, check) !== null)
    .map((gate) => ({ gate, isPassed: false }));
}

const SECOND_CHECKS = ['second-person', 'dose-check'] as const;

/** What the next step of the visit still waits for. */
export function GatesCard({ view }: { view: SessionInView }) {
  const now = useClinicNow();
  const me = useMe();
  const { title, lines } = plainLines(view, now, me.id);
  if (lines.length === 0) return null;
  return (
    <section className="card side-card">
      <h2>{title}</h2>
      <GateList gates={lines} look="page" />
    </section>
  );
}
