import {
  actionsSince,
  dosesAfter,
  effectNow,
  isProvider,
  minutesAfter,
  onsetOf,
  standingEvents,
  termOfEffect,
  untoldSince,
  type Effect,
} from '@chairside/domain';
import { actOf, type Act, type Visit } from './world.js';

/** So long after the onset of something that was more than mild the nurse reports it, and so long after that tells. */
const REPORTED_AFTER_MINUTES = 9;
const TOLD_AFTER_MINUTES = 4;

/** What was more than mild is graded and reported, and the provider is told of it. */
export function planEvents(visit: Visit): Act[] {
  const { session } = visit;
  const reported = standingEvents(session);
  const sources = reported.flatMap(({ source }) => (source && 'effectId' in source ? [source.effectId] : []));
  const grave = session.effects.filter(
    ({ struck, states }) => !struck && states.some(({ severity }) => severity !== 'mild'),
  );
  return [
    ...grave.filter(({ id }) => !sources.includes(id)).flatMap((effect) => report(visit, effect)),
    ...reported.flatMap((event) => {
      const since = untoldSince(event);
      return since === null ? [] : tell(visit, event.id, since);
    }),
  ];
}

function report(visit: Visit, effect: Effect): Act[] {
  const { session } = visit;
  const term = termOfEffect(effect.term);
  if (term === undefined) return [];
  const at = onsetOf(effect);
  return [
    actOf(visit, minutesAfter(at, REPORTED_AFTER_MINUTES), () => {
      const done = { actions: actionsSince(session, at), medicineIds: dosesAfter(session, at).map(({ id }) => id) };
      const { endedAt } = effectNow(effect);
      const end = endedAt
        ? { outcome: 'resolved' as const, resolvedAt: endedAt }
        : { outcome: 'recovering' as const, resolvedAt: null };
      const judged = { grade: 2 as const, serious: null, ...done, relatedness: 'probable' as const, ...end };
      const payload = { sessionId: session.id, term, at, source: { effectId: effect.id }, ...judged };
      return { name: 'adverse-event:report', payload };
    }),
  ];
}

function tell(visit: Visit, eventId: string, since: string): Act[] {
  const provider = Object.values(visit.world.board.staff).find(({ role }) => isProvider(role));
  if (!provider) return [];
  const said = { sessionId: visit.session.id, eventId, providerId: provider.id };
  return [
    actOf(visit, minutesAfter(since, TOLD_AFTER_MINUTES), (now) => ({
      name: 'adverse-event:tell',
      payload: { ...said, at: now },
    })),
  ];
}
