import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dayReview, type DayReview } from '@chairside/contracts';
import { clinicDay, drugDay, minutesAfter } from '@chairside/domain';
import { aClinic, accepted, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { anInfusion, aReadyPatient, timeOf, timePassed } from '../testing/a-session.js';

const LABEL = { product: 'ketamine-500-in-10', lot: 'K4471', expiresOn: '2099-06-30' } as const;

let clinic: TestClinic;
let people: Record<'ana' | 'ben' | 'pia' | 'eve', TestPerson>;

beforeAll(async () => {
  clinic = await aClinic();
  const [ana, ben, pia, eve] = [
    await signIn(clinic.url, 'ana'),
    await signIn(clinic.url, 'ben'),
    await signIn(clinic.url, 'pia'),
    await signIn(clinic.url, 'eve'),
  ];
  people = { ana, ben, pia, eve };
});
afterAll(async () => clinic.stop());

async function reviewOf(at: string): Promise<DayReview> {
  const board = await people.eve.board();
  const { body } = await people.eve.get(`/api/review/${clinicDay(at, board.clinic?.timeZone ?? 'UTC')}`);
  return dayReview.parse(body);
}

function drugOf({ drug: { records, given }, asOf }: DayReview) {
  return drugDay(Object.fromEntries(records.map((record) => [record.id, record])), { given, now: asOf, isOver: false });
}

it('clinical 8 a vial of another day stands with all of its draws, and makes no gap that is not there', async () => {
  const { ana, pia } = people;
  const now = await timeOf(ana);
  const opened = { ...LABEL, at: minutesAfter(now, -26 * 60), useBy: minutesAfter(now, 60) };
  const { id: old } = accepted(await ana.send('vial:open', opened));
  const { id: fresh } = accepted(await ana.send('vial:open', { ...LABEL, at: now }));
  const [one, other] = [await aReadyPatient(ana, pia), await aReadyPatient(ana, pia)];
  accepted(await ana.send('vial:draw', { vialId: old, sessionId: one.sessionId, ml: 0.8 }));
  accepted(await ana.send('vial:draw', { vialId: old, sessionId: other.sessionId, ml: 0.4 }));
  accepted(await ana.send('vial:draw', { vialId: fresh, sessionId: other.sessionId, ml: 0.4 }));

  const { vials } = drugOf(await reviewOf(now));
  expect(vials.map(({ vial, drawnMg, inVialMg }) => [vial.id, drawnMg, inVialMg])).toEqual([
    [old, 60, 440],
    [fresh, 20, 480],
  ]);
});

it('clinical 8 a drug that runs and was drawn from no vial is in the review of its day', async () => {
  const { ana, ben, pia } = people;
  const { sessionId } = await anInfusion(ana, ben, pia);
  const now = await timePassed(ana);
  accepted(await ana.send('session:pause', { sessionId, at: now, reason: 'bathroom', pumpMl: 3 }));
  const drug = drugOf(await reviewOf(now));
  expect(drug.matters).toMatchObject([{ kind: 'never-drawn', sessionId, givenMg: 3 }]);
  expect(drug.closes).toBe(false);
});
