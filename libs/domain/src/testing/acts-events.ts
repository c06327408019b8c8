import fc from 'fast-check';
import {
  adverseEventTerms,
  eventOutcomes,
  GRADES,
  RELATEDNESS,
  SERIOUS_KINDS,
} from '../adverse-events/adverse-events.js';
import { minutesAfter } from '../clinic/clinic-time.js';
import type { Said } from './a-clinic.js';
import { BEN, EVE, PIA } from './a-clinic.js';
import { at, CANARY, inHand, pick, session, staff, type Act } from './random-parts.js';

/** An adverse event is reported, graded anew, told of or struck, well or badly. */
export const reportEvent: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    at,
    which: fc.nat(9),
    term: fc.constantFrom(...adverseEventTerms),
    grade: fc.constantFrom(...GRADES),
    serious: fc.option(fc.constantFrom(...SERIOUS_KINDS.slice(1))),
    outcome: fc.constantFrom(...eventOutcomes.filter((outcome) => outcome !== 'fatal')),
    isDeath: fc.constantFrom(false, false, false, true),
    relatedness: fc.constantFrom(...RELATEDNESS),
    then: fc.constantFrom('report', 'report', 'judge', 'judge', 'tell', 'tell', 'strike', 'sign'),
  })
  .map(({ index, actor, at, which, term, grade, serious, outcome, relatedness, isDeath, then }) => (clinic) => {
    const { adverseEvents, effects, alerts, medicines, coSignatures } = inHand(clinic, index).session;
    const onset = minutesAfter(clinic.now, at ?? 0);
    const isOver = outcome.startsWith('resolved');
    const medicineIds = which > 6 ? medicines.slice(0, 1).map(({ id }) => id) : [];
    const actions = which % 2 ? (['paused', 'oxygen'] as const) : [];
    const end = isDeath ? { grade: 5, serious: 'death', outcome: 'fatal' } : { grade, serious, outcome };
    const judged = { ...end, resolvedAt: isOver && !isDeath ? clinic.now : null, relatedness };
    const judgement = { ...judged, actions: [...actions], medicineIds } as Said<'adverse-event:judge'>;
    const [effect, alert] = [pick(effects, which), pick(alerts, which)];
    const from = which < 3 ? effect && { effectId: effect.id } : which < 5 ? alert && { alertId: alert.id } : undefined;
    const event = pick(adverseEvents, which);
    const eventId = event?.id ?? CANARY;
    // now and then a judgement that somebody else's has overtaken
    const seen = (event?.states.length ?? 1) - (which === 9 ? 1 : 0);
    const reported = {
      ...judgement,
      term,
      at: onset,
      ...(from ? { source: from } : {}),
    } as Said<'adverse-event:report'>;
    const key = `adverse-event:${eventId}:${grade}${coSignatures.length > 5 ? CANARY : ''}`;
    const tries: Record<typeof then, () => unknown> = {
      report: () => clinic.send('adverse-event:report', reported, actor),
      judge: () => clinic.send('adverse-event:judge', { ...judgement, eventId, seen }, actor),
      tell: () => clinic.send('adverse-event:tell', { eventId, providerId: which > 7 ? BEN.id : PIA.id }, actor),
      strike: () => clinic.send('adverse-event:strike', { eventId, reason: CANARY }, actor),
      sign: () => clinic.send('co-signature:sign', { key }, EVE),
    };
    // what is to be followed must be reported first
    if (adverseEvents.length === 0) tries.report();
    else tries[then]();
  });
