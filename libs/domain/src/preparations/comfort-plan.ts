import type { LiveSession } from '../sessions/infusion-session.js';
import { preparationOf } from './preparation.js';
import type { AnswerName } from './preparations.js';

/** What was agreed with a patient: what to do and to leave, and the triggers and words in full. */
export interface ComfortPlan {
  agreed: AnswerName[];
  note: string | null;
}

/** The plan that stands in a session; nothing where nobody asked, or nothing was agreed. */
export function comfortPlan(session: Pick<LiveSession, 'gates'>): ComfortPlan | null {
  const asked = preparationOf(session, 'comfort');
  if (!asked || !('answers' in asked) || asked.answers.includes('nothing-agreed')) return null;
  return { agreed: asked.answers, note: asked.note };
}
