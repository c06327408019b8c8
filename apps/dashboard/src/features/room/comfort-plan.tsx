import { ANSWER_WORDS, comfortPlan, type LiveSession } from '@chairside/domain';
import { COMFORT_WORDS as words } from './words.en.js';
import './comfort-plan.css';

/** The trigger and comfort plan in full: what to do and to leave, and the words that were agreed on (product 3, PTSD). */
export function ComfortPlan({ session }: { session: LiveSession }) {
  const plan = comfortPlan(session);
  if (!plan) return null;
  return (
    <p className="comfort">
      <b>{words.plan}:</b> {plan.agreed.map((answer) => ANSWER_WORDS[answer]).join(', ')}
      {plan.note && <q>{plan.note}</q>}
    </p>
  );
}

/** The same where there is little room: what whoever comes to the chair must know before they do. */
export function ComfortMark({ session }: { session: LiveSession }) {
  const plan = comfortPlan(session);
  const said = plan?.agreed.map((answer) => ANSWER_WORDS[answer]).join(', ');
  return plan && <span className="comfort-mark">{[said, plan.note].filter(Boolean).join(': ')}</span>;
}
