import type { Iso } from '@chairside/domain';

/** Whether this screen still hears the clinic. `since` is the clinic's time, never the device's. */
export type LinkState =
  | { kind: 'connecting' }
  | { kind: 'live' }
  | { kind: 'not-live'; since: Iso; valuesAreOld: boolean; reason: 'silent' | 'blocked' };

/** What the clinic said last. Over HTTP it says what stands, but nobody is told when that changes: never live. */
interface Word {
  serverTime: Iso;
  atMs: number;
  overHttp: boolean;
}

/** What the link is judged by: when the clinic was last heard, on a clock that nobody can set. */
export interface LinkFacts {
  heard: Word | null;
  /** The websocket upgrade is refused on the way, while HTTP passes (LP1). */
  blocked: boolean;
}

export const SILENT_MS = 4_500;
export const OLD_MS = 15_000;

/** The link at a moment of the monotonic clock (LP7). */
export function linkStateAt({ heard, blocked }: LinkFacts, nowMs: number): LinkState {
  if (!heard) return { kind: 'connecting' };
  const silentMs = nowMs - heard.atMs;
  if (!blocked && !heard.overHttp && silentMs < SILENT_MS) return { kind: 'live' };
  const reason = blocked ? 'blocked' : 'silent';
  return { kind: 'not-live', since: heard.serverTime, valuesAreOld: silentMs >= OLD_MS, reason };
}

/** Milliseconds until silence alone changes the link; nothing when it cannot get worse. */
export function nextChangeMs({ heard }: LinkFacts, nowMs: number): number | null {
  if (!heard) return null;
  const silentMs = nowMs - heard.atMs;
  if (silentMs < SILENT_MS) return SILENT_MS - silentMs;
  return silentMs < OLD_MS ? OLD_MS - silentMs : null;
}

/** After a sleep the last pulse proves nothing, and the monotonic clock may have slept too: old until heard again. */
export function afterWake({ heard, blocked }: LinkFacts): LinkFacts {
  return { heard: heard && { ...heard, atMs: -Infinity }, blocked };
}

export function sameLink(a: LinkState, b: LinkState): boolean {
  if (a.kind !== 'not-live' || b.kind !== 'not-live') return a.kind === b.kind;
  return a.since === b.since && a.valuesAreOld === b.valuesAreOld && a.reason === b.reason;
}
