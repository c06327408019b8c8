import {
  findingsOf,
  isQuestion,
  minutesAfter,
  preparationRow,
  preparationsOf,
  quietAnswer,
  type AnswerName,
  type Iso,
  type PreparationAnswer,
  type PreparationName,
  type QuestionName,
} from '@chairside/domain';
import { actOf, soonAfter, type Act, type Visit } from './world.js';
import { painOf } from './plan-asking-after.js';
import { vary } from './variation.js';

const FROM_MINUTES = 3;
const APART_MINUTES = 0.35;
/** Not answered, or not so that it could go on: what was answered otherwise, a provider looks at. */
const UNDONE = ['not-answered', 'answered-no'];

/** What few patients say, and a provider must look at; the rest say what lets a visit go on. */
const RARE: readonly { question: QuestionName; answer: AnswerName; share: number }[] = [
  { question: 'new-medicines', answer: 'lamotrigine', share: 0.05 },
  { question: 'suicide-risk', answer: 'thoughts-of-death', share: 0.03 },
  { question: 'hydration', answer: 'drank-little', share: 0.12 },
];
/** What differs from patient to patient, and is the same at each visit of theirs. */
const SEVERAL: readonly { question: QuestionName; answers: readonly AnswerName[] }[] = [
  { question: 'kind-of-pain', answers: ['burning', 'aching', 'electric-shocks', 'throbbing'] },
  { question: 'panic-since', answers: ['one-or-two', 'three-to-six', 'no-attack'] },
];
const ATE_LATE_SHARE = 0.06;

/** The questions that are still to be asked before the drug, in the protocol's order. */
export function planAsking(visit: Visit, seatedAt: Iso): Act[] {
  return preparationsOf(visit.protocol)
    .map((name, index) => ({ name, from: FROM_MINUTES + index * APART_MINUTES }))
    .filter(({ name }) => isOpen(visit, name))
    .map(({ name, from }) =>
      actOf(visit, soonAfter(visit, seatedAt, from, from + 0.2, name), (at) => ({
        name: 'preparation:record',
        payload: { sessionId: visit.session.id, at, ...answerOf(visit, name, at) },
      })),
    );
}

function isOpen({ session, protocol, world }: Visit, name: PreparationName): boolean {
  const step = { move: 'ready' as const, overrides: [], orderedBy: null };
  return findingsOf(name, { session, protocol, step, at: world.now, by: '' }).some(({ kind }) => UNDONE.includes(kind));
}

/** What this patient says on this visit. */
function answerOf({ session, world }: Visit, name: PreparationName, at: Iso): PreparationAnswer {
  const allergies = world.board.patients[session.patientId]?.allergies ?? null;
  if (name === 'allergies' && allergies === null) return { preparation: name, answers: ['none-known'], note: null };
  const share = vary(0, 1, session.id, name, 'answer');
  if (isQuestion(name) && preparationRow(name).isPointedOut)
    return { preparation: name, answers: painOf(session), note: null };
  const several = SEVERAL.find(({ question }) => question === name);
  if (several) return { preparation: several.question, answers: pick(several.answers, session.patientId), note: null };
  const quiet = quietAnswer(name, at);
  if (quiet.preparation === 'fasting' && share < ATE_LATE_SHARE) return { ...quiet, foodAt: minutesAfter(at, -5 * 60) };
  const rare = RARE.find(({ question, share: rarely }) => question === name && share < rarely);
  return rare ? { preparation: rare.question, answers: [rare.answer], note: null } : quiet;
}

const pick = (answers: readonly AnswerName[], patientId: string): AnswerName[] => {
  const one = answers[Math.floor(vary(0, answers.length, patientId, 'several'))];
  return one ? [one] : [];
};
