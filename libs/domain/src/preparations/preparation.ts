import type { Id, Iso } from '../clinic/clinic-time.js';
import type { LiveSession, GateRecord } from '../sessions/infusion-session.js';
import type { AnswerName, PreparationName, QuestionName } from './preparations.js';
import type { IvSite } from './what-is-asked.js';

/** What somebody said or saw before the drug. */
export type PreparationAnswer =
  | { preparation: QuestionName; answers: AnswerName[]; note: string | null }
  | { preparation: 'fasting'; foodAt: Iso; clearDrinkAt: Iso }
  | { preparation: 'iv-access'; site: IvSite; gauge: number; isPatent: boolean };

/** What stands in the record of it. */
export type PreparationDetails = { gate: 'preparation'; recordedAt: Iso } & PreparationAnswer & {
    /** The visit and the moment at which it was first answered, where the patient only said that it is the same. */
    sameAs: { sessionId: Id; at: Iso } | null;
  };

export type PreparationRecord = Extract<GateRecord, { gate: 'preparation' }>;

/** What was last answered of a preparation, whenever it arrived. */
export function preparationOf(
  { gates }: Pick<LiveSession, 'gates'>,
  name: PreparationName,
): PreparationRecord | undefined {
  return gates
    .filter((record): record is PreparationRecord => record.gate === 'preparation' && record.preparation === name)
    .reduce<PreparationRecord | undefined>((last, record) => (last && last.at > record.at ? last : record), undefined);
}
