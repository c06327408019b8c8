import { ANSWER_WORDS, comfortPlan, isFallRisk, type LiveSession } from '@chairside/domain';
import { PINNED_WORDS as words } from './words.en.js';
import './pinned.css';

/**
 * What whoever comes to the chair must know before they do: whether the patient may get up alone, and the trigger and
 * comfort plan in full (product 3, dizziness and PTSD).
 */
export function Pinned({ session }: { session: LiveSession }) {
  const plan = comfortPlan(session);
  return (
    <>
      {isFallRisk(session) && (
        <p className="pinned">
          <b>{words.fallRisk}</b> {words.fallRiskUntil}
        </p>
      )}
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
export function PinnedMark({ session }: { session: LiveSession }) {
  const plan = comfortPlan(session);
  const agreed = plan?.agreed.map((answer) => ANSWER_WORDS[answer]).join(', ');
  return (
    <>
      {isFallRisk(session) && <b className="pinned-risk">{words.fallRiskShort}</b>}
      {plan && <span className="pinned-mark">{[agreed, plan.note].filter(Boolean).join(': ')}</span>}
    </>
  );
}
