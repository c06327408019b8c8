import { GRAVE_FROM, worstGrade, type AdverseEvent } from '../adverse-events/adverse-event.js';
import { adverseEvent } from '../adverse-events/adverse-events.js';
import { stopForEvent } from '../adverse-events/early-stops.js';
import type { Id, Iso } from '../clinic/clinic-time.js';
import { stepsBeyond, volumesBeyond, type GivenBeyond } from '../dose/given-beyond.js';
import type { CustomLimit } from '../limits/custom-limit.js';
import type { GivenMedicine } from '../medicines/given-medicine.js';
import type { LiveSession, SessionStep, StepOf } from '../sessions/infusion-session.js';

/** What is owed a signature, as it stands in the record. Another kind of act is one more member and one more finder. */
export type CoSignedAct =
  | { kind: 'step-by-voice'; step: Extract<SessionStep, { orderedBy: Id | null }> }
  | { kind: 'medicine-by-voice'; given: GivenMedicine }
  | { kind: 'limit-by-voice'; limit: CustomLimit }
  | { kind: 'checked-alone'; step: Extract<SessionStep, { checkedAlone: string | null }> }
  /** Given without an order, or beyond what may be ordered: a provider signs that they know of it. What was no step says its figure itself. */
  | { kind: 'given-beyond'; step: SessionStep | null; given: GivenBeyond }
  /** What the medical director reads the same day (clinical.md 4). */
  | { kind: 'adverse-event'; event: AdverseEvent }
  | { kind: 'early-stop'; step: StepOf<'stop'> };

/**
 * A signature that is owed: under what, since when, who charted it, and who must sign; where nobody is named any provider,
 * or the medical director.
 */
export interface OwedCoSignature {
  key: string;
  since: Iso;
  saidBy: Id;
  by: Id | null;
  ofDirector?: true;
  act: CoSignedAct;
}

/** What of a session a provider must put their name under, whether or not they did. */
const FINDERS: readonly ((session: LiveSession) => OwedCoSignature[])[] = [
  stepsByVoice,
  medicinesByVoice,
  limitsByVoice,
  startsCheckedAlone,
  givenBeyond,
  eventsToReview,
  stopsToReview,
];

/** What was done by a provider's voice or without a second person, and is not signed yet; oldest first. */
export function owedCoSignatures(session: LiveSession): OwedCoSignature[] {
  const signed = new Set(session.coSignatures.map(({ key }) => key));
  return coSignedActs(session).filter(({ key }) => !signed.has(key));
}

/** All that is owed a signature in a session, signed or not; oldest first. */
export function coSignedActs(session: LiveSession): OwedCoSignature[] {
  return FINDERS.flatMap((find) => find(session)).sort((a, b) => a.since.localeCompare(b.since));
}

/** A provider who was at the screen has signed by that. */
function stepsByVoice({ steps }: LiveSession): OwedCoSignature[] {
  return steps.flatMap((step, index): OwedCoSignature[] => {
    if (!('orderedBy' in step) || step.orderedBy === null || step.orderedBy === step.by) return [];
    const { at: since, by: saidBy, orderedBy: by } = step;
    return [{ key: `order:${index + 1}`, since, saidBy, by, act: { kind: 'step-by-voice', step } }];
  });
}

/** What was given on a provider's word beyond the signed order; what was charted in error was not given. */
function medicinesByVoice({ medicines }: LiveSession): OwedCoSignature[] {
  return medicines.flatMap((given): OwedCoSignature[] => {
    const { id, at: since, by: saidBy, orderedBy: by, struck } = given;
    if (by === null || by === saidBy || struck) return [];
    return [{ key: `medicine:${id}`, since, saidBy, by, act: { kind: 'medicine-by-voice', given } }];
  });
}

/** A limit that lets more pass, on a provider's word (floor rule 4). */
function limitsByVoice({ customLimits }: LiveSession): OwedCoSignature[] {
  return customLimits.flatMap((limit, index): OwedCoSignature[] => {
    const { at: since, by: saidBy, orderedBy: by } = limit;
    if (by === null || by === saidBy) return [];
    return [{ key: `limit:${index + 1}`, since, saidBy, by, act: { kind: 'limit-by-voice', limit } }];
  });
}

/** With nobody there to read the pump, a provider signs the same day (floor rule 12). */
function startsCheckedAlone({ steps }: LiveSession): OwedCoSignature[] {
  return steps.flatMap((step, index): OwedCoSignature[] => {
    if (!('checkedAlone' in step) || step.checkedAlone === null) return [];
    const act = { kind: 'checked-alone' as const, step };
    return [{ key: `checked-alone:${index + 1}`, since: step.at, saidBy: step.by, by: null, act }];
  });
}

/** What was given beyond the order is told to a provider, and is told once one has signed for it. */
function givenBeyond(session: LiveSession): OwedCoSignature[] {
  const steps = stepsBeyond(session).map(({ step, number, given }) => owedBeyond(`${number}`, step, step, given));
  const volumes = volumesBeyond(session).map(({ note, given }) => owedBeyond(`pump:${note.at}`, note, null, given));
  return [...steps, ...volumes];
}

function owedBeyond(
  name: string,
  { at: since, by: saidBy }: { at: Iso; by: Id },
  step: SessionStep | null,
  given: GivenBeyond,
): OwedCoSignature {
  return { key: `given-beyond:${name}`, since, saidBy, by: null, act: { kind: 'given-beyond', step, given } };
}

/** The first of what was given beyond the order that no provider has signed for. */
export function unsignedBeyond(session: LiveSession): OwedCoSignature | undefined {
  return owedCoSignatures(session).find(({ act }) => act.kind === 'given-beyond');
}

/** One that was ever grave, whatever was said of it later, and every fall and medication error, also one that was struck. */
function eventsToReview({ adverseEvents }: LiveSession): OwedCoSignature[] {
  return adverseEvents.flatMap((event): OwedCoSignature[] => {
    const worst = worstGrade(event);
    if (worst < GRAVE_FROM && !adverseEvent(event.term).isAlwaysReviewed) return [];
    const { recordedAt: since, by: saidBy } = event.states.find(({ grade }) => grade === worst) ?? event.states[0];
    // graded worse after it was signed, it is read again
    const key = `adverse-event:${event.id}:${worst}`;
    return [{ key, since, saidBy, by: null, ofDirector: true, act: { kind: 'adverse-event', event } }];
  });
}

/** An early stop for an adverse event. */
function stopsToReview(session: LiveSession): OwedCoSignature[] {
  const step = stopForEvent(session);
  if (!step) return [];
  const key = `early-stop:${session.steps.findLastIndex(({ move }) => move === 'stop') + 1}`;
  return [{ key, since: step.at, saidBy: step.by, by: null, ofDirector: true, act: { kind: 'early-stop', step } }];
}
