import fc from 'fast-check';
import { minutesAfter } from '../clinic/clinic-time.js';
import { COUNT_MOMENTS } from '../controlled-drug/drug-record.js';
import { drugProducts } from '../controlled-drug/products.js';
import { BEN } from './a-clinic.js';
import { at, CANARY, inHand, pick, session, staff, type Act } from './random-parts.js';

/** A vial is opened, drawn from, emptied and counted, seen by a second person or by nobody, and charted in error. */
export const handleDrug: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    at,
    which: fc.nat(9),
    tenths: fc.integer({ min: 1, max: 120 }),
    product: fc.constantFrom(...drugProducts),
    moment: fc.constantFrom(...COUNT_MOMENTS),
    then: fc.constantFrom('open', 'draw', 'draw', 'waste', 'rest', 'return', 'count', 'see', 'see', 'strike'),
  })
  .map(({ index, actor, at, which, tenths, product, moment, then }) => (clinic) => {
    const { sessionId, board, now } = inHand(clinic, index);
    const of = (...kinds: string[]) =>
      pick(
        Object.values(board.drug).filter(({ kind }) => kinds.includes(kind)),
        which,
      );
    const time = at === undefined ? {} : { at: minutesAfter(now, at) };
    const [vialId, mg] = [of('vial')?.id ?? CANARY, tenths / 2];
    const record = of('waste', 'return', 'count');
    const seen = record && 'mg' in record ? record.mg : record && 'vials' in record ? record.vials : tenths;
    const recordId = pick(Object.keys(board.drug), which) ?? CANARY;
    const opened = { product, lot: CANARY, expiresOn: '2027-06-30' };
    const count = { moment, product, vials: tenths, received: which, reason: CANARY };
    const tries: Record<typeof then, () => unknown> = {
      open: () => clinic.send('vial:open', { ...opened, ...time }, actor),
      draw: () =>
        clinic.send(
          'vial:draw',
          { vialId, sessionId, ml: tenths / 100, ...(which > 2 ? { confirmed: true as const } : {}), ...time },
          actor,
        ),
      waste: () => clinic.send('waste:record', { from: 'syringe', sessionId, mg, ...time }, actor),
      rest: () => clinic.send('waste:record', { from: 'vial', vialId, mg: tenths * 4 }, actor),
      return: () => clinic.send('vial:return', { vialId, mg: tenths * 4 }, actor),
      count: () => clinic.send('drug-count:record', count, actor),
      see: () => clinic.send('drug:witness', { recordId: record?.id ?? CANARY, seen }, which > 4 ? BEN : actor),
      strike: () => clinic.send('drug:strike', { recordId, reason: CANARY }, actor),
    };
    tries[then]();
  });
