import type { Id, Iso } from '../clinic/clinic-time.js';
import type { CustomLimit } from '../limits/custom-limit.js';
import type { GivenMedicine } from '../medicines/given-medicine.js';
import type { LiveSession, SessionStep } from '../sessions/infusion-session.js';

/** What is owed a signature, as it stands in the record. Another kind of act is one more member and one more finder. */
export type CoSignedAct =
  | { kind: 'step-by-voice'; step: Extract<SessionStep, { orderedBy: Id | null }> }
  | { kind: 'medicine-by-voice'; given: GivenMedicine }
  | { kind: 'limit-by-voice'; limit: CustomLimit }
  | { kind: 'checked-alone'; step: Extract<SessionStep, { checkedAlone: string | null }> };

/** A signature that is owed: under what, since when, who charted it, and who must sign; any provider where nobody is named. */
export interface OwedCoSignature {
  key: string;
  since: Iso;
  saidBy: Id;
  by: Id | null;
  act: CoSignedAct;
}

/** What of a session a provider must put their name under, whether or not they did. */
const FINDERS: readonly ((session: LiveSession) => OwedCoSignature[])[] = [
  stepsByVoice,
  medicinesByVoice,
  limitsByVoice,
  startsCheckedAlone,
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
