import fc from 'fast-check';
import { DomainError } from '../journal/problem.js';
import { ANA, BEN, CHAIRS, MIA, PATIENTS, PIA, RHEA, type AClinic } from './a-clinic.js';

/** Stands in every free text of a random day: it must never be seen where free text may not be. */
export const CANARY = 'Canary text';

/** One thing that somebody tries at the clinic, well or badly. */
export type Act = (clinic: AClinic) => void;

export const staff = fc.constantFrom(ANA, BEN, PIA, MIA, RHEA);
export const chair = fc.constantFrom(...CHAIRS, PATIENTS[0]);
export const minute = fc.integer({ min: -40, max: 3 }).map((halves) => halves / 2);
export const session = fc.integer({ min: 0, max: 3 });
export const volume = fc.option(
  fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
  { nil: undefined },
);

export const at = fc.option(minute, { nil: undefined });
export const pick = <T>(list: readonly T[], index: number): T | undefined =>
  list[list.length === 0 ? 0 : index % list.length];
export const inHand = (clinic: AClinic, index: number): AClinic => {
  const id = pick(Object.keys(clinic.board.sessions), index);
  if (id === undefined) throw new DomainError('not-found', 'Everybody was booked for another day.');
  return clinic.take(id);
};
