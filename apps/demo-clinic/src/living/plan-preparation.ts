import {
  findingsOf,
  isGivenInPortions,
  missingBaseline,
  planOf,
  roundHalfUp,
  statusSince,
  type GateName,
  type Iso,
  type Measure,
  type StepDetails,
} from '@chairside/domain';
import { chartSet } from './chart-set.js';
import { planAsking } from './plan-asking.js';
import { TREATMENTS } from './courses.js';
import { planGo } from './plan-go.js';
import { checkDose, nextPortion } from './plan-portions.js';
import { actOf, chairOf, nurseName, PROVIDER, soonAfter, type Act, type Visit } from './world.js';

interface Preparation {
  gate: GateName;
  /** Minutes after the patient sat down. */
  afterMinutes: number;
  act: (visit: Visit, dueAt: Iso) => Act;
}

const CONSENT_VERSION = 'IV ketamine, spring 2025';
const READY_AFTER_MINUTES = 7;

/** What is done between chair and drug, in the order in which it is done. */
const PREPARATIONS: readonly Preparation[] = [
  { gate: 'weight', afterMinutes: 1, act: (visit, at) => chartSet(visit, at, ['bodyWeight', 'bodyHeight']) },
  { gate: 'baseline', afterMinutes: 2, act: (visit, at) => chartSet(visit, at, baselineMeasures(visit)) },
  { gate: 'consent', afterMinutes: 3, act: recordConsent },
  { gate: 'escort-named', afterMinutes: 3.5, act: nameEscort },
  { gate: 'order', afterMinutes: 4.5, act: signOrder },
  { gate: 'second-person', afterMinutes: 6, act: checkPump },
  { gate: 'dose-check', afterMinutes: 6, act: checkDose },
];

/** A chair and a nurse. */
export function planSeat(visit: Visit): Act[] {
  const { session, world } = visit;
  const chair = chairOf(world, session);
  const nurseId = world.nurseIds[visit.nurse];
  if (!chair || nurseId === undefined) return [];
  const dueAt = soonAfter(visit, statusSince(session), 1, 2, 'seat');
  const payload = { sessionId: session.id, chairId: chair.id, nurseId };
  return [actOf(visit, dueAt, () => ({ name: 'session:seat', payload }))];
}

/** The first thing that is still missing, or "ready". */
export function planPreAssessment(visit: Visit): Act[] {
  const { session } = visit;
  const seatedAt = statusSince(session);
  const readyAt = soonAfter(visit, seatedAt, READY_AFTER_MINUTES, READY_AFTER_MINUTES + 1.5, 'ready');
  const asked = planAsking(visit, seatedAt);
  const missing = PREPARATIONS.find(
    (preparation) => isWanted(visit, preparation) && !isDone(visit, preparation, readyAt),
  );
  if (missing) {
    const dueAt = soonAfter(visit, seatedAt, missing.afterMinutes, missing.afterMinutes + 0.7, missing.gate);
    return [missing.act(visit, dueAt), ...asked];
  }
  return asked.length > 0 ? asked : planGo(visit, 'ready', readyAt);
}

/** The drug starts; what grew old or was changed meanwhile is done again first. */
export function planStart(visit: Visit): Act[] {
  const { session } = visit;
  const startAt = soonAfter(visit, statusSince(session), 1, 2.5, 'start');
  const missing = PREPARATIONS.find(
    (preparation) => isWanted(visit, preparation) && !isDone(visit, preparation, startAt),
  );
  if (missing) return [missing.act(visit, startAt)];
  if (isGivenInPortions(visit.protocol)) return planGo(visit, 'first-dose', startAt, { given: nextPortion(visit) });
  const rateMlPerHour = planOf(session)?.pumpRateMlPerHour;
  return planGo(visit, 'start', startAt, rateMlPerHour === undefined ? {} : { rateMlPerHour });
}

/** A baseline is good practice also where no gate asks for it. */
function isWanted({ protocol }: Visit, { gate }: Preparation): boolean {
  const { ready = [], start = [], 'first-dose': first = [] } = protocol.gates;
  const gates = [...ready, ...start, ...first];
  return gate === 'baseline' || gates.includes(gate);
}

function isDone(visit: Visit, { gate }: Preparation, dueAt: Iso): boolean {
  const { session, protocol, world, nurse } = visit;
  const at = dueAt > world.now ? dueAt : world.now;
  const step: StepDetails = { move: 'ready', overrides: [], orderedBy: null };
  return findingsOf(gate, { session, protocol, step, at, by: world.nurseIds[nurse] ?? '' }).length === 0;
}

/** What was never taken, for a visitor may have charted a part of it, and what has to be taken again. */
function baselineMeasures({ session, protocol, world }: Visit): Measure[] {
  const { measures, renewed } = protocol.baseline;
  const never = missingBaseline(session, measures, world.now, Infinity);
  return never.length === measures.length ? measures : [...new Set([...renewed, ...never])];
}

function recordConsent(visit: Visit, dueAt: Iso): Act {
  const { id: sessionId } = visit.session;
  return actOf(visit, dueAt, (now) => ({
    name: 'consent:record',
    payload: { sessionId, signedAt: now, version: CONSENT_VERSION },
  }));
}

function nameEscort(visit: Visit, dueAt: Iso): Act {
  const payload = { sessionId: visit.session.id, ...visit.patient.escort };
  return actOf(visit, dueAt, () => ({ name: 'escort:name', payload }));
}

function signOrder(visit: Visit, dueAt: Iso): Act {
  const { concentrationMgPerMl, course } = visit.patient;
  const order = TREATMENTS[course.treatment].order ?? { doseMgPerKg: 0.5, minutes: 40 };
  const rescue = visit.protocol.rescue.map(({ medicine, dose, unit, route }) => ({ medicine, dose, unit, route }));
  const { portions } = TREATMENTS[course.treatment];
  const sessionId = visit.session.id;
  if (portions) {
    const draft: Act['draft'] = () => ({ name: 'dose:order', payload: { sessionId, ordered: portions, rescue } });
    return actOf(visit, dueAt, draft, PROVIDER);
  }
  const payload = { sessionId, ...order, concentrationMgPerMl, rescue };
  return actOf(visit, dueAt, () => ({ name: 'order:sign', payload }), PROVIDER);
}

/** The nurse of the neighbouring chairs reads the pump. */
function checkPump(visit: Visit, dueAt: Iso): Act {
  const plan = planOf(visit.session);
  const payload = {
    sessionId: visit.session.id,
    rateMlPerHour: plan?.pumpRateMlPerHour ?? 0,
    volumeMl: roundHalfUp(plan?.volumeMl ?? 0, 1),
  };
  return actOf(visit, dueAt, () => ({ name: 'pump:check', payload }), nurseName(visit.nurse + 1));
}
