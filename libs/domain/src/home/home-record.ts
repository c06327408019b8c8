import type { Id, Iso } from '../clinic/clinic-time.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { CALL_RESULTS, CHECK_SOURCES, HomeCallee } from './home-rules.js';

/** What the monitor makes sure of with the peer before the dose; a peer who is not all of it is none. */
export const PEER_PROMISES = ['adult', 'sober', 'stays', 'briefed'] as const;
export type PeerPromise = (typeof PEER_PROMISES)[number];

/** What a person must see before the session is closed. */
export const END_CHECKS = ['responsive', 'oriented', 'walks', 'peer-stays', 'no-driving'] as const;
export type EndCheck = (typeof END_CHECKS)[number];

/** How the patient is at a check; distress from 0 to 10. */
export interface HomeFound {
  isResponsive: boolean;
  breathesNormally: boolean;
  hasVomited: boolean;
  distress: number;
}

/** Seen by video, or said by the peer. */
interface HomeLook {
  kind: 'check';
  source: (typeof CHECK_SOURCES)[number];
  found: HomeFound;
}

/** What is charted of a session at home. Nothing is edited: what was said last counts. */
export type HomeDetails =
  /** Where help is sent, and the ten digits that reach the county's emergency line from anywhere. */
  | { kind: 'place'; street: string; county: string; emergencyNumber: string }
  /** The number was read aloud digit by digit and typed a second time. */
  | { kind: 'read-back'; emergencyNumber: string }
  | { kind: 'peer'; name: string; phone: string; promises: PeerPromise[] }
  /** Somebody called; the record never does. */
  | { kind: 'call'; whom: HomeCallee; result: (typeof CALL_RESULTS)[number]; words: string | null }
  | HomeLook
  | { kind: 'end-check'; seen: EndCheck[] };

/** Whoever recorded it is the named monitor, until then or until another takes over. */
export interface HomeWatch {
  kind: 'watch';
  until: Iso;
}

/** A wall is not told what was found. */
type Kept = Exclude<HomeDetails, HomeLook> | (Omit<HomeLook, 'found'> & { found: HomeFound | null }) | HomeWatch;

export type HomeRecord = Kept & { id: Id; at: Iso; recordedAt: Iso; by: Id };
export type HomeRecordOf<K extends HomeRecord['kind']> = Extract<HomeRecord, { kind: K }>;

/** The records of a kind, in the order in which they happened. */
export function homeRecords<K extends HomeRecord['kind']>(
  { home }: Pick<LiveSession, 'home'>,
  kind: K,
): HomeRecordOf<K>[] {
  const found = home.filter((record): record is HomeRecordOf<K> => record.kind === kind);
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What was said last of a kind, whenever it arrived. */
export function lastHome<K extends HomeRecord['kind']>(
  session: Pick<LiveSession, 'home'>,
  kind: K,
): HomeRecordOf<K> | undefined {
  return homeRecords(session, kind).at(-1);
}
