import { clinicDay, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { drugOverAt } from '../discharge/question.js';
import { DomainError } from '../journal/problem.js';
import type { OrderGuards } from '../protocols/protocol.js';
import { drugStart, type LiveSession } from '../sessions/infusion-session.js';
import { dosingWeightKg } from './dosing-weight.js';
import type { DoseOrder } from './dose-order.js';
import { roundHalfUp, twelveDigits } from './rounding.js';
import type { Said } from '../journal/said.js';
import { say } from './say.js';

interface Asked {
  /** The order and the readings that are judged, as a session has them. */
  session: Pick<LiveSession, 'order' | 'readings'>;
  /** The patient's last visit on which a drug was begun. */
  last: LiveSession | undefined;
  guards: OrderGuards | null;
  /** When the drug would begin. */
  at: Iso;
  timeZone: string;
}

/**
 * What is wrong with an order that rises too far above the last one of its own way, or a drug too soon after the last one; a
 * smaller step, or a longer gap, asks for a reason (clinical.md 3.3).
 */
export function faultOfHistory({ session, last, guards, at, timeZone }: Asked): DomainError | null {
  if (guards === null || session.order === null || !last) return null;
  const on = clinicDay(drugStart(last) ?? last.scheduledAt, timeZone);
  return faultOfRise(session, last, guards, on) ?? faultOfGap(session.order, last, guards, { at, on });
}

function faultOfRise(
  session: Asked['session'],
  last: LiveSession,
  { risePercent }: OrderGuards,
  on: string,
): DomainError | null {
  const [before, now] = [mgPerKgOf(last), mgPerKgOf(session)];
  // milligrams of different ways of the drug are different things
  if (!before || !now || before.way !== now.way) return null;
  const percent = twelveDigits(((now.mgPerKg - before.mgPerKg) / before.mgPerKg) * 100);
  if (percent <= risePercent.soft) return null;
  const isHard = percent > risePercent.hard;
  const figures = [shown(now.mgPerKg), roundHalfUp(percent, 0), on, shown(before.mgPerKg)] as const;
  return fault(isHard, session.order, say('risen', isHard, ...figures), percent);
}

function faultOfGap(
  order: DoseOrder,
  last: LiveSession,
  { hoursSinceLast }: OrderGuards,
  when: { at: Iso; on: string },
): DomainError | null {
  if (hoursSinceLast === null) return null;
  const hours = minutesBetween(drugOverAt(last) ?? when.at, when.at) / 60;
  if (hours >= hoursSinceLast.softBelow) return null;
  const isHard = hours < hoursSinceLast.hardBelow;
  return fault(
    isHard,
    order,
    say('soonAfter', isHard, when.on, roundHalfUp(hours, 1), hoursSinceLast.softBelow),
    hours,
  );
}

function fault(isHard: boolean, order: DoseOrder | null, said: Said, value: number): DomainError | null {
  if (isHard)
    return new DomainError('dose-hard-limit', said, [
      { path: 'order', code: 'dose-hard-limit', value: roundHalfUp(value, 1) },
    ]);
  return order?.reason === null ? new DomainError('dose-needs-reason', said) : null;
}

/** What an order is for, for each kilogram, and by which way; nothing of pieces, which have no kilograms. */
function mgPerKgOf(session: Asked['session']): { way: 'pump' | 'injection'; mgPerKg: number } | null {
  const { order } = session;
  if (order === null || 'pieces' in order) return null;
  if ('minutes' in order) return { way: 'pump', mgPerKg: order.doseMgPerKg + (order.bolusMgPerKg ?? 0) };
  const { injected } = order;
  if ('doseMgPerKg' in injected) return { way: 'injection', mgPerKg: injected.doseMgPerKg };
  const kg = dosingWeightKg(session);
  return kg === undefined ? null : { way: 'injection', mgPerKg: injected.doseMg / kg };
}

function shown(mgPerKg: number): number {
  return roundHalfUp(mgPerKg, 3);
}
