import {
  dosesOf,
  firstStep,
  isOngoing,
  MEDICINES,
  minutesAfter,
  type MedicineKind,
  type RescueItem,
  type SideEffectTerm,
} from '@chairside/domain';
import { actOf, type Act, type Visit } from './world.js';

/** What helps against what is felt; the first of the order that does is given. */
const HELPS: Partial<Record<SideEffectTerm, MedicineKind>> = { nausea: 'antiemetic' };

/** A medicine of the signed order, given once where the course says that one was. */
export function planMedicines(visit: Visit): Act[] {
  const { session, patient } = visit;
  const start = firstStep(session, 'start');
  if (!start) return [];
  return (patient.course.effects ?? []).flatMap(({ term, action, acted }) => {
    const item = action === 'medicine' && itemFor(visit, term);
    const isFelt = session.effects.some((effect) => effect.term === term && isOngoing(effect));
    if (!item || !isFelt || acted === undefined || dosesOf(session, item.medicine).length > 0) return [];
    const { medicine, dose, unit, route } = item;
    // given first, and then said of the side effect
    return [
      actOf(visit, minutesAfter(start.at, acted - 0.5), (now) => ({
        name: 'medicine:give',
        payload: { sessionId: session.id, medicine, dose, unit, route, at: now },
      })),
    ];
  });
}

function itemFor({ session }: Visit, term: SideEffectTerm): RescueItem | undefined {
  return session.order?.rescue.find(({ medicine }) => MEDICINES[medicine].kind === HELPS[term]);
}
