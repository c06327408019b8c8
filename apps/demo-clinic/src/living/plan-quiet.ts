import {
  minutesAfter,
  minutesBetween,
  pumpReadingsOf,
  standingReadings,
  statusSince,
  type Iso,
} from '@chairside/domain';
import { chartSet } from './chart-set.js';
import { pumpReading } from './plan-drug.js';
import { actOf, type Act, type Visit, type World } from './world.js';

/** Clinic minutes without news after which a nurse walks round: eight seconds at the speed of `npm start`. */
const QUIET_MINUTES = 0.75;
const PUMP_AGE_MINUTES = 4;
const LOOK_AGE_MINUTES = 2;

/** On a round in a quiet moment: the pumps that were not read for long, and a look at heart and oxygen. */
export function planQuiet(world: World, visits: readonly Visit[]): Act[] {
  if (minutesBetween(world.lastNewsAt, world.now) < QUIET_MINUTES) return [];
  return [...visits.filter(isInfusingDrug).map(readPump), ...visits.filter(isWatched).map(look)];
}

function readPump(visit: Visit): Act {
  const { id: sessionId } = visit.session;
  const dueAt = minutesAfter(pumpReadAt(visit), PUMP_AGE_MINUTES);
  return actOf(visit, dueAt, (now) => ({
    name: 'pump:read',
    payload: { sessionId, pumpMl: pumpReading(visit, now) },
  }));
}

function look(visit: Visit): Act {
  return chartSet(visit, minutesAfter(lookedAt(visit), LOOK_AGE_MINUTES), ['heartRate', 'spo2']);
}

function isInfusingDrug({ session, protocol }: Visit): boolean {
  return session.status === 'infusing' && protocol.doseGuards !== null;
}

function isWatched({ session }: Visit): boolean {
  return session.status === 'infusing' || session.status === 'recovering';
}

function pumpReadAt({ session }: Visit): Iso {
  const since = statusSince(session);
  const readAt = pumpReadingsOf(session).at(-1)?.at ?? since;
  return readAt > since ? readAt : since;
}

function lookedAt({ session }: Visit): Iso {
  return standingReadings(session.readings).at(-1)?.takenAt ?? statusSince(session);
}
