import fc from 'fast-check';
import { minutesAfter } from '../clinic/clinic-time.js';
import { markedItems } from '../shift/day-items.js';
import { undecidedMarks } from '../shift/day-lists.js';
import { CANARY, inHand, pick, staff, type Act } from './random-parts.js';

/** Who covers is planned and taken over, chairs are covered, handed back and handed over, and the lists are looked at, well or badly. */
export const roundOfDay: fc.Arbitrary<Act> = fc
  .record({
    actor: staff,
    other: staff,
    which: fc.nat(9),
    minutes: fc.integer({ min: -60, max: 60 }),
    then: fc.constantFrom('plan', 'take', 'cover', 'cover', 'back', 'right', 'wrong', 'decide', 'over', 'over'),
  })
  .map(({ actor, other, which, minutes, then }) => (clinic) => {
    const item = pick(markedItems, which) ?? 'oxygen';
    const markId = undecidedMarks(clinic.board)[0]?.id ?? CANARY;
    const coverer = clinic.board.shift.covers[other.id]?.by ?? actor.id;
    const from = minutesAfter(clinic.now, minutes);
    const turns = [
      { staffId: other.id, from, until: minutesAfter(from, 30) },
      { staffId: actor.id, from: minutesAfter(from, 20 + which * 2), until: minutesAfter(from, 90) },
    ];
    const tries: Record<typeof then, () => unknown> = {
      plan: () => clinic.send('covering:plan', { turns, seen: which > 8 ? [] : clinic.board.shift.turns }, actor),
      take: () => clinic.send('covering:take', {}, actor),
      cover: () => clinic.send('chairs:cover', { nurseId: other.id }, actor),
      back: () => clinic.send('chairs:hand-back', { nurseId: other.id, from: coverer }, actor),
      right: () => clinic.send('day-list:mark', { item, found: 'right' }, actor),
      wrong: () => clinic.send('day-list:mark', { item, found: 'not-right', note: CANARY }, actor),
      over: () => {
        const fromId = inHand(clinic, which).session.nurseId;
        clinic.send('session:hand-over', { fromId, toId: other.id, ...(which > 0 && { note: CANARY }) }, actor);
      },
      decide: () => clinic.send('day-list:decide', { markId, words: CANARY }, actor),
    };
    tries[then]();
  });
