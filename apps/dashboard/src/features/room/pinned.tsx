import { ANSWER_WORDS, comfortPlan, fallRisk, type LiveSession, type Protocol } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { FallRiskLine } from './fall-risk-line.js';
import { PINNED_WORDS as words } from './words.en.js';
import './pinned.css';

/**
 * What whoever comes to the chair must know before they do: whether the patient may get up alone, and the trigger and
 * comfort plan in full (product 3, dizziness and PTSD).
 */
export function Pinned({ view: { session, protocol, timeZone } }: { view: SessionInView }) {
  const risk = fallRisk(session, protocol);
  const plan = comfortPlan(session);
  return (
    <>
      {risk && <FallRiskLine {...{ risk, timeZone }} sessionId={session.id} />}
      {plan && (
        <p className="pinned">
          <b>{words.plan}:</b> {plan.agreed.map((answer) => ANSWER_WORDS[answer]).join(', ')}
          {plan.note && <q>{plan.note}</q>}
        </p>
      )}
    </>
  );
}

/** The same where there is little room. */
export function PinnedMark({ session, protocol }: { session: LiveSession; protocol: Protocol }) {
  const plan = comfortPlan(session);
  const agreed = plan?.agreed.map((answer) => ANSWER_WORDS[answer]).join(', ');
  return (
    <>
      {fallRisk(session, protocol) && <b className="pinned-risk">{words.fallRiskShort}</b>}
      {plan && <span className="pinned-mark">{[agreed, plan.note].filter(Boolean).join(': ')}</span>}
    </>
  );
}
