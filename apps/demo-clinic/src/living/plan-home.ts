import {
  END_CHECKS,
  isFirstOfProtocol,
  lastHome,
  minutesAfter,
  nextHomeCheckAt,
  PEER_PROMISES,
  preparationsOf,
  quietAnswer,
  standingReadings,
  statusSince,
  type Board,
  type ClinicDay,
  type Commands,
  type HomeDetails,
  type Iso,
  type LiveSession,
  type PreparationAnswer,
  type PreparationName,
  type SessionStatus,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { bookingAct } from './booking.js';
import { homePatientOn } from './roster.js';
import { vary } from './variation.js';
import { actOf, isHomeSession, MONITOR, PROVIDER, soonAfter, type Act, type Visit, type World } from './world.js';

/** The dose is planned so long after the doors open, and booked when they do. */
const FROM_OPENING_MINUTES = 120;
const CALLS_BEFORE_MINUTES = 25;
const WATCHES_MINUTES = 240;
/** Between two things that are asked or made sure of before the dose. */
const APART_MINUTES = 1.1;
const LOZENGES = { pieces: 2, mgEach: 100 } as const;
const LOT = 'SL-0931';
const PLACE = { street: '12 Elm Street, Syracuse', county: 'Onondaga', emergencyNumber: '3155550142' } as const;

/** The one patient of a day who takes the dose at home, and the monitor who watches by video. */
export function planHome(world: World): Act[] {
  const { board } = world;
  if (board.day === null) return [];
  const patient = homePatientOn(board.day);
  const session = sessionAtHome(board);
  if (!session) return planBooking(world, board.day);
  const protocol = board.protocols[session.protocolId];
  if (!protocol) return [];
  return PLANS[session.status]?.({ world, session, protocol, patient, nurse: 0 }) ?? [];
}

function sessionAtHome(board: Board): LiveSession | undefined {
  return Object.values(board.sessions).find((session) => isHomeSession(board, session));
}

const PLANS: Partial<Record<SessionStatus, (visit: Visit) => Act[]>> = {
  scheduled: planCall,
  'checked-in': planWatch,
  'pre-assessment': planBefore,
  ready: planDose,
  dosing: planDose,
  recovering: planAfter,
};

function planCall(visit: Visit): Act[] {
  const { id: sessionId, scheduledAt } = visit.session;
  const dueAt = soonAfter(visit, scheduledAt, -CALLS_BEFORE_MINUTES, -CALLS_BEFORE_MINUTES + 3, 'call');
  const payload: Commands['session:check-in'] = { sessionId, identifiers: ['name', 'birth-date'] };
  return [watched(visit, dueAt, { name: 'session:check-in', payload })];
}

function planWatch(visit: Visit): Act[] {
  const { session } = visit;
  const dueAt = soonAfter(visit, statusSince(session), 0.5, 1.5, 'watch');
  const payload = { sessionId: session.id, until: minutesAfter(dueAt, WATCHES_MINUTES) };
  return [watched(visit, dueAt, { name: 'home:watch', payload })];
}

function planBooking(world: World, day: ClinicDay): Act[] {
  const { hours, now } = world;
  const scheduledAt = minutesAfter(hours.from, FROM_OPENING_MINUTES);
  if (now > scheduledAt) return [];
  return [bookingAct(world, { chair: null, patient: homePatientOn(day), day, scheduledAt, dueAt: hours.from })];
}

/** The first thing that is still missing before the dose, one every minute; ready when nothing is. */
function planBefore(visit: Visit): Act[] {
  const { session, protocol } = visit;
  const all = [...questionsOf(visit), ...MADE_SURE_OF];
  const since = statusSince(session);
  const next = all.findIndex(({ isDone }) => !isDone(session));
  const missing = all[next];
  if (missing) {
    const dueAt = minutesAfter(since, (next + 1) * APART_MINUTES);
    return [actOf(visit, dueAt, (now) => missing.draft(visit, now), missing.by ?? MONITOR)];
  }
  const who = isFirstOfProtocol(session, protocol) ? PROVIDER : MONITOR;
  const dueAt = minutesAfter(since, (all.length + 1) * APART_MINUTES);
  return [actOf(visit, dueAt, () => ({ name: 'session:ready', payload: { sessionId: session.id } }), who)];
}

/** Both lozenges, one after the other. */
function planDose(visit: Visit): Act[] {
  const { session } = visit;
  const dueAt = soonAfter(visit, statusSince(session), 1, 2, 'lozenge');
  return [watched(visit, dueAt, { name: 'dose:give', payload: { sessionId: session.id, given: { lot: LOT } } })];
}

/** The checks as they fall due, the end check, and the closing. */
function planAfter(visit: Visit): Act[] {
  const { session, protocol } = visit;
  const checkAt = nextHomeCheckAt(session, protocol);
  if (checkAt !== undefined) {
    const distress = Math.round(vary(0, 3, session.id, checkAt));
    const found = { isResponsive: true, breathesNormally: true, hasVomited: false, distress };
    const source = vary(0, 1, session.id, checkAt, 'source') < 0.8 ? 'video' : 'peer';
    return [record(visit, soonAfter(visit, checkAt, 0, 1.5, checkAt), { kind: 'check', source, found })];
  }
  const endedAt = lastHome(session, 'end-check')?.at;
  if (endedAt === undefined) {
    const lookedAt = lastHome(session, 'check')?.at ?? statusSince(session);
    return [record(visit, soonAfter(visit, lookedAt, 2, 4, 'end'), { kind: 'end-check', seen: [...END_CHECKS] })];
  }
  const dueAt = soonAfter(visit, endedAt, 1, 2, 'close');
  return [watched(visit, dueAt, { name: 'session:discharge', payload: { sessionId: session.id } })];
}

/** One thing that must be so before the dose. */
interface Missing {
  isDone: (session: LiveSession) => boolean;
  draft: (visit: Visit, now: Iso) => Draft;
  by?: string;
}

function questionsOf({ protocol, patient }: Visit): Missing[] {
  return preparationsOf(protocol).map((name) => ({
    isDone: ({ gates }) => gates.some((record) => record.gate === 'preparation' && record.preparation === name),
    draft: ({ session }, at) => ({
      name: 'preparation:record',
      payload: { sessionId: session.id, at, ...answerOf(name, at, patient.allergies) },
    }),
  }));
}

function answerOf(name: PreparationName, at: Iso, allergies: string | null): PreparationAnswer {
  const isNone = name === 'allergies' && allergies === null;
  return isNone ? { preparation: name, answers: ['none-known'], note: null } : quietAnswer(name, at);
}

function madeSureOf<K extends HomeDetails['kind']>(kind: K, details: (visit: Visit) => HomeDetails): Missing {
  return {
    isDone: (session) => lastHome(session, kind) !== undefined,
    draft: (visit, at) => ({ name: 'home:record', payload: { sessionId: visit.session.id, at, ...details(visit) } }),
  };
}

const MADE_SURE_OF: readonly Missing[] = [
  {
    isDone: ({ gates }) => gates.some(({ gate }) => gate === 'consent'),
    draft: ({ session }, now) => ({
      name: 'consent:record',
      payload: { sessionId: session.id, signedAt: now, version: 'Telehealth 2026-1' },
    }),
  },
  {
    isDone: ({ order }) => order !== null,
    draft: ({ session }) => ({ name: 'dose:order', payload: { sessionId: session.id, ordered: LOZENGES } }),
    by: PROVIDER,
  },
  madeSureOf('place', () => ({ kind: 'place', ...PLACE })),
  madeSureOf('read-back', () => ({ kind: 'read-back', emergencyNumber: PLACE.emergencyNumber })),
  madeSureOf('peer', ({ patient: { escort } }) => ({
    kind: 'peer',
    name: escort.name,
    phone: escort.phone,
    promises: [...PEER_PROMISES],
  })),
  madeSureOf('call', () => ({ kind: 'call', whom: 'peer', result: 'answered', words: null })),
  {
    isDone: ({ readings }) => standingReadings(readings).length > 0,
    draft: ({ session }, now) => ({
      name: 'vitals:record',
      payload: {
        sessionId: session.id,
        patientId: session.patientId,
        takenAt: now,
        values: { systolicBp: 122, diastolicBp: 78, heartRate: 70 },
      },
    }),
  },
];

function record(visit: Visit, dueAt: Iso, details: HomeDetails): Act {
  const draft = (at: Iso): Draft => ({ name: 'home:record', payload: { sessionId: visit.session.id, at, ...details } });
  return actOf(visit, dueAt, draft, MONITOR);
}

function watched(visit: Visit, dueAt: Iso, draft: Draft): Act {
  return actOf(visit, dueAt, () => draft, MONITOR);
}
