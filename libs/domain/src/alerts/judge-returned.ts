import { isOngoing, standingEffects } from '../effects/effect.js';
import { lastHome } from '../home/home-record.js';
import { judgeHomeCheck } from '../home/judge-home.js';
import type { Context } from '../journal/context.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { measures } from '../vitals/measures.js';
import { applyAlert, type AlertChange } from './alert-changes.js';
import { judgeAgain } from './judge-again.js';
import { aboutOf } from './judge-condition.js';
import { judgeEffect } from './judge-effect.js';

/**
 * What still stands of a patient who is here again: the end of the visit cleared every alert, and what they were about
 * did not end with it. Values, side effects and the last look at home are judged as if they had just been charted; what
 * time brings, time says again by itself.
 */
export function judgeReturned(session: LiveSession, protocol: Protocol, context: Context): AlertChange[] {
  const once = [...new Map(measures.map((measure) => [aboutOf(measure), measure])).values()];
  const look = lastHome(session, 'check');
  const judges: ((now: LiveSession) => AlertChange[])[] = [
    ...once.map((measure) => (now: LiveSession) => judgeAgain(now, measure, protocol, context)),
    ...standingEffects(session)
      .filter(isOngoing)
      .map((effect) => (now: LiveSession) => judgeEffect(now, effect, context)),
    ...(look ? [(now: LiveSession) => judgeHomeCheck(now, look, protocol, context)] : []),
  ];
  return judges.reduce<AlertChange[]>(
    (changes, judge) => [...changes, ...judge(changes.reduce(applyAlert, session))],
    [],
  );
}
