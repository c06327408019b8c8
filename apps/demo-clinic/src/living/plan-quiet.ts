import { minutesBetween, pumpReadingsOf, standingReadings, statusSince, type Iso } from '@chairside/domain';
import { chartSet } from './chart-set.js';
import { pumpReading } from './plan-drug.js';
import { actOf, type Act, type Visit, type World } from './world.js';

/** Clinic minutes without news after which a nurse walks round: eight seconds at the speed of `npm start`. */
const QUIET_MINUTES = 0.75;
const PUMP_AGE_MINUTES = 4;
const LOOK_AGE_MINUTES = 2;

/** On a round in a quiet moment: the pump that was not read for longest, else a look at heart and oxygen. */
export function planQuiet(world: World, visits: readonly Visit[]): Act[] {
  if (minutesBetween(world.lastNewsAt, world.now) < QUIET_MINUTES) return [];
  const pump = stalest(world, visits.filter(isInfusingDrug), pumpReadAt, PUMP_AGE_MINUTES);
  if (pump) {
    const { id: sessionId } = pump.session;
    return [
      actOf(pump, world.now, (now) => ({ name: 'pump:read', payload: { sessionId, pumpMl: pumpReading(pump, now) } })),
    ];
  }
  const patient = stalest(world, visits.filter(isWatched), lookedAt, LOOK_AGE_MINUTES);
  return patient ? [chartSet(patient, world.now, ['heartRate', 'spo2'])] : [];
}

function stalest(
  { now }: World,
  visits: readonly Visit[],
  since: (visit: Visit) => Iso,
  ageMinutes: number,
): Visit | undefined {
  const [oldest] = [...visits].sort((a, b) => since(a).localeCompare(since(b)));
  return oldest && minutesBetween(since(oldest), now) >= ageMinutes ? oldest : undefined;
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
