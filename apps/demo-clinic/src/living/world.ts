import {
  isAtHome,
  minutesAfter,
  sessionStatus,
  type Board,
  type Chair,
  type ClinicDay,
  type Id,
  type Iso,
  type LiveSession,
  type Protocol,
  type Values,
} from '@chairside/domain';
import type { Draft } from '../face/draft.js';
import { rosterPatient, type RosterPatient } from './roster.js';
import { vary } from './variation.js';

export const CHAIR_NAMES: readonly string[] = Array.from({ length: 12 }, (_, index) => String(index + 1));
export const NURSES: readonly string[] = Array.from({ length: 6 }, (_, index) => `demo-nurse-${index + 1}`);
export const PROVIDER = 'pia';
/** Who watches by video whoever takes a dose at home. */
export const MONITOR = 'rhea';

export type PatientIds = ReadonlyMap<string, Id | null>;

/** All that a plan is made from: what the clinic shows, its time, and who can chart. */
export interface World {
  board: Board;
  now: Iso;
  rate: number;
  /** The ids of NURSES, in their order. */
  nurseIds: readonly Id[];
  /** Patients of the roster that the clinic knows, by number; nothing where somebody else has that number. */
  patientIds: PatientIds;
  /** When an alert was first seen as it is now. */
  alertsSeen: ReadonlyMap<string, Iso>;
  lastNewsAt: Iso;
  /** When the doors of the board's day open, and until when patients come. */
  hours: { from: Iso; to: Iso };
  /** To how many chairs they come on a day. */
  chairsOn: (day: ClinicDay) => number;
  /** What was planned for coming days and is sent, by the ids of its commands. */
  booked: ReadonlySet<Id>;
  /** The recording, window by window. */
  windows: readonly (readonly Values[])[];
}

/** One thing that somebody is to do, and when it is time for it. */
export interface Act {
  /** The session or chair that it is about. */
  about: Id;
  by: string;
  dueAt: Iso;
  /** What is charted, if it is done at a moment. */
  draft: (now: Iso) => Draft;
  /** The id of its command, where that follows from what was planned. */
  commandId?: Id;
}

/** A patient of ours who is in the clinic. */
export interface Visit {
  world: World;
  session: LiveSession;
  protocol: Protocol;
  patient: RosterPatient;
  /** The place of the patient's nurse among NURSES. */
  nurse: number;
}

/** Whether nobody of the chairs has anything to do with it. */
export function isHomeSession(board: Board, { protocolId }: LiveSession): boolean {
  const protocol = board.protocols[protocolId];
  return protocol !== undefined && isAtHome(protocol);
}

/** The patients of ours in the clinic, by chair. Sessions of other people are left to them. */
export function visitsOf(world: World): Visit[] {
  return Object.values(world.board.sessions)
    .filter((session) => sessionStatus(session.status).inClinic && !isHomeSession(world.board, session))
    .flatMap((session) => visitOf(world, session) ?? [])
    .sort((a, b) => chairNumber(a) - chairNumber(b));
}

function visitOf(world: World, session: LiveSession): Visit | null {
  const protocol = world.board.protocols[session.protocolId];
  const patient = patientOf(world, session);
  if (!protocol || !patient) return null;
  return { world, session, protocol, patient, nurse: nurseOf(world, session) };
}

/** The roster's patient of a session, if it is one of ours. */
export function patientOf({ board }: World, session: LiveSession): RosterPatient | undefined {
  const patient = board.patients[session.patientId];
  return patient && rosterPatient(patient);
}

function nurseOf(world: World, session: LiveSession): number {
  const assigned = session.nurseId === null ? -1 : world.nurseIds.indexOf(session.nurseId);
  return assigned >= 0 ? assigned : nurseOfChair(chairOf(world, session)?.name);
}

/** Each nurse has two chairs. */
export function nurseOfChair(name: string | undefined): number {
  const number = Number(name);
  return Number.isInteger(number) && number > 0 ? Math.floor((number - 1) / 2) % NURSES.length : 0;
}

/** The chair that a session is in, or is planned for. */
export function chairOf({ board }: World, { chairId, plannedChairId }: LiveSession): Chair | undefined {
  return board.chairs[chairId ?? plannedChairId ?? ''];
}

function chairNumber({ world, session }: Visit): number {
  return Number(chairOf(world, session)?.name ?? Infinity);
}

export function nurseName(index: number): string {
  return NURSES[index % NURSES.length] ?? 'demo-nurse-1';
}

/** An act of a visit; its nurse does it, unless somebody else is named. */
export function actOf(visit: Visit, dueAt: Iso, draft: Act['draft'], by = nurseName(visit.nurse)): Act {
  return { about: visit.session.id, by, dueAt, draft };
}

/** Some minutes after a moment, a little different for each visit. */
export function soonAfter(visit: Visit, at: Iso, low: number, high: number, what: string): Iso {
  return minutesAfter(at, vary(low, high, visit.session.id, what));
}
