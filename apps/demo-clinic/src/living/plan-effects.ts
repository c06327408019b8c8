import { effectNow, firstStep, minutesAfter, type Effect, type Iso } from '@chairside/domain';
import type { FeltEffect } from './courses.js';
import { actOf, soonAfter, type Act, type Visit } from './world.js';

/** What a patient feels, as the nurse notes it, follows it and ends it. */
export function planEffects(visit: Visit): Act[] {
  const start = firstStep(visit.session, 'start');
  if (!start) return [];
  return (visit.patient.course.effects ?? []).flatMap((felt) => {
    const noted = visit.session.effects.find(({ term }) => term === felt.term);
    return noted ? follow(visit, felt, noted, start.at) : note(visit, felt, start.at);
  });
}

function note(visit: Visit, { term, severity, action, from, acted }: FeltEffect, startedAt: Iso): Act[] {
  const said = {
    sessionId: visit.session.id,
    term,
    severity,
    action: acted === undefined ? action : 'not-charted',
  } as const;
  return [
    actOf(visit, soonAfter(visit, startedAt, from, from + 1, term), (now) => ({
      name: 'effect:note',
      payload: { ...said, onsetAt: now },
    })),
  ];
}

/** Something is done about it, and later it is over. */
function follow(visit: Visit, { action, acted, to }: FeltEffect, effect: Effect, startedAt: Iso): Act[] {
  const said = { sessionId: visit.session.id, effectId: effect.id };
  const { action: done, endedAt } = effectNow(effect);
  if (acted !== undefined && done !== action) {
    return [
      actOf(visit, minutesAfter(startedAt, acted), () => ({ name: 'effect:follow', payload: { ...said, action } })),
    ];
  }
  if (to === undefined || endedAt !== null) return [];
  return [
    actOf(visit, minutesAfter(startedAt, to), (now) => ({ name: 'effect:follow', payload: { ...said, endedAt: now } })),
  ];
}
