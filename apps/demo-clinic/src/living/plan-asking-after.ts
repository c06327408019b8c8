import {
  answeredTwice,
  drugEnd,
  isAskedAgain,
  isQuestion,
  preparationsOf,
  type AnswerName,
  type AskedAfterName,
} from '@chairside/domain';
import { actOf, soonAfter, type Act, type Visit } from './world.js';
import { vary } from './variation.js';

const ASKED_AFTER_MINUTES = 14;

/** Where it hurts, from one patient to the next; after the drug it hurts in the first of them alone. */
const PAINS: readonly AnswerName[][] = [
  ['lower-back', 'left-thigh', 'left-lower-leg'],
  ['neck', 'left-shoulder', 'right-shoulder', 'upper-back', 'lower-back', 'hips'],
  ['left-foot', 'right-foot', 'left-lower-leg', 'right-lower-leg'],
  ['head', 'neck'],
];

/** Where it hurts this patient before the drug, visit after visit. */
export function painOf({ patientId }: Visit['session']): AnswerName[] {
  return PAINS[Math.floor(vary(0, PAINS.length, patientId, 'pain'))] ?? [];
}

/** What is asked again once the drug has worked. */
export function planAskingAfter(visit: Visit): Act[] {
  const { session, protocol } = visit;
  const endedAt = drugEnd(session);
  if (endedAt === undefined) return [];
  return preparationsOf(protocol)
    .filter(isQuestion)
    .filter((name) => isAskedAgain(session, name))
    .filter((name) => answeredTwice(session, name).after === null)
    .map((preparation) =>
      actOf(visit, soonAfter(visit, endedAt, ASKED_AFTER_MINUTES, ASKED_AFTER_MINUTES + 4, preparation), (at) => ({
        name: 'preparation:record',
        payload: { sessionId: session.id, at, preparation, answers: answersAfter(preparation, session), note: null },
      })),
    );
}

function answersAfter(question: AskedAfterName, session: Visit['session']): AnswerName[] {
  return question === 'suicide-risk' ? ['no-thoughts'] : painOf(session).slice(0, 1);
}
