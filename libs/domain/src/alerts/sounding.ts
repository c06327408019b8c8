import { minutesAfter, minutesBetween, type Iso } from '../clinic/clinic-time.js';
import { tonesHeldUntil } from '../help/help-call.js';
import type { Board } from '../journal/board.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { dueLevel } from '../vitals/due.js';
import type { Alert } from './alert.js';
import type { AlertLevel } from './alert-rules.js';
import { recheckOf } from './rechecks.js';
import { snoozeOf } from './snooze.js';

/** One alert that is to be heard: how loud, and since when it calls. */
export interface Sounding {
  /** Another one as soon as it calls anew. */
  key: string;
  level: AlertLevel;
  since: Iso;
}

/** While an emergency goes on, a routine set that is overdue is shown and not sounded; a critical one is (floor rule 14). */
function isToneHeld({ condition, level }: Alert, board: Board, now: Iso): boolean {
  return condition.rule === 'set-overdue' && level !== 'high' && now < (tonesHeldUntil(board) ?? '');
}

/**
 * Every alert that is to be heard now: nobody took it, or somebody did and what they were to chart again is overdue. One
 * that was taken is silent at once, and so is one whose return is snoozed; what settled calls nobody (clinical.md 6.3).
 */
export function soundings(board: Board, now: Iso): Sounding[] {
  return Object.values(board.sessions).flatMap((session) =>
    session.alerts.flatMap((alert) => {
      const since = soundsSince(session, alert, board, now);
      const isSilent = since === null || isToneHeld(alert, board, now);
      if (isSilent || snoozeOf(session, alert, now)) return [];
      return [{ key: `${alert.id} ${alert.level} ${since}`, level: alert.level, since }];
    }),
  );
}

function soundsSince(session: LiveSession, alert: Alert, { protocols }: Board, now: Iso): Iso | null {
  const { state, settledAt, callsSince, had } = alert;
  const protocol = protocols[session.protocolId];
  if (settledAt !== null || (state !== 'raised' && state !== 'acknowledged')) return null;
  const late = protocol ? lateSince(session, alert, protocol, now) : null;
  if (state === 'acknowledged') return late;
  // it was heard of already as what is to be charted again: that nobody has it now is no second call
  return had && late !== null && late < callsSince ? late : callsSince;
}

/** Since when what an alert asks to be charted again is overdue. */
function lateSince(session: LiveSession, alert: Alert, protocol: Protocol, now: Iso): Iso | null {
  const again = recheckOf(session, alert, protocol);
  if (!again || dueLevel(minutesBetween(again.dueAt, now), protocol) !== 'overdue') return null;
  return minutesAfter(again.dueAt, protocol.graceMinutes);
}
