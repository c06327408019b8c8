import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import type { Protocol } from '../protocols/protocol.js';
import { isPreparation } from '../sessions/gate-names.js';
import type { PreparationAnswer } from './preparation.js';
import { type PreparationName } from './preparations.js';
import { answersOf } from './what-is-asked.js';

const HOUR = 60;

/** The preparations that a protocol asks for, in its order. */
export function preparationsOf({ gates }: Pick<Protocol, 'gates'>): PreparationName[] {
  return (gates.ready ?? []).filter(isPreparation);
}

/** What a quiet visit answers at a moment: for whoever plays a visit. No screen offers it. */
export function quietAnswer(preparation: PreparationName, at: Iso): PreparationAnswer {
  switch (preparation) {
    case 'fasting':
      return { preparation, foodAt: minutesAfter(at, -12 * HOUR), clearDrinkAt: minutesAfter(at, -3 * HOUR) };
    case 'iv-access':
      return { preparation, site: 'left-forearm', gauge: 22, isPatent: true };
    default:
      return { preparation, answers: answersOf(preparation).slice(0, 1), note: null };
  }
}
