import { describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../clinic/staff.js';
import { aClinic, ANA, BEN, t, type AClinic, type Said } from '../testing/a-clinic.js';
import { ESKETAMINE, MOOD_IM } from '../protocols/shipped-protocols.js';
import { drugDay, expectedVials, isDayOver, type DrugDay } from './drug-day.js';
import { givenOnBoard } from './given.js';

const PRODUCT = 'ketamine-500-in-10' as const;
const VIAL = { product: PRODUCT, lot: 'K4471', expiresOn: '2027-06-30' };

/** 40 mg drawn from a vial of 500, and the pump stopped at 27:30. */
function stopped(): { clinic: AClinic; vialId: string; sessionId: string } {
  const clinic = aClinic();
  const sessionId = clinic.aSession();
  const vialId = clinic.at('09:50').command('vial:open', VIAL).id;
  clinic.send('vial:open', VIAL, ANA, vialId);
  clinic.send('vial:draw', { vialId, sessionId, ml: 0.8 });
  clinic.at('10:27:30').send('session:stop', { reason: 'vomiting' });
  return { clinic, vialId, sessionId };
}
const UNTOLD: Said<'adverse-event:report'> = {
  term: 'seizure',
  grade: 3,
  serious: 'life-threatening',
  actions: ['stopped'],
  medicineIds: [],
  relatedness: 'possible',
  outcome: 'recovering',
  resolvedAt: null,
  at: t('10:20'),
};
const dayOf = ({ board, now }: AClinic, isOver = isDayOver(board)): DrugDay =>
  drugDay(board.drug, { given: givenOnBoard(board, now), now, isOver });
const said = (clinic: AClinic) => dayOf(clinic).matters.map(({ kind, level }) => [kind, level]);

/** Charts a removal and has another person see it. */
function removed<N extends 'waste:record' | 'vial:return'>(clinic: AClinic, name: N, said: Said<N>): void {
  const { id } = clinic.command(name, said);
  clinic.send(name, said, ANA, id);
  clinic.send('drug:witness', { recordId: id, seen: said.mg }, BEN);
}
function counted(clinic: AClinic, moment: 'opening' | 'closing', vials: number, more: object = {}): void {
  const { id } = clinic.command('drug-count:record', { moment, product: PRODUCT, vials, ...more });
  clinic.send('drug-count:record', { moment, product: PRODUCT, vials, ...more }, ANA, id);
  clinic.send('drug:witness', { recordId: id, seen: vials }, BEN);
}

describe('clinical 8 where a gap is', () => {
  it('clinical 8 an open vial and a running syringe are no gap; what is left when the drug has ended is one until it is wasted', () => {
    const clinic = aClinic();
    const sessionId = clinic.aSession();
    const vialId = clinic.at('09:50').command('vial:open', VIAL).id;
    clinic.send('vial:open', VIAL, ANA, vialId);
    clinic.send('vial:draw', { vialId, sessionId, ml: 0.8 });
    const lot = () => dayOf(clinic).lots[0];
    clinic.at('10:20');
    expect(lot()).toMatchObject({ gapMg: 480, inVialMg: 460, inSyringeMg: 20, missingMg: 0, closes: false });
    clinic.at('10:27:30').send('session:stop', { reason: 'vomiting', pumpMl: 27.5 });
    expect(lot()).toMatchObject({ gapMg: 472.5, inVialMg: 460, inSyringeMg: 0, missingMg: 12.5 });
    removed(clinic, 'waste:record', { from: 'syringe', sessionId, mg: 12.5 });
    expect(lot()).toMatchObject({ gapMg: 460, inVialMg: 460, inSyringeMg: 0, missingMg: 0 });
  });
});

describe('6.3 an unwitnessed waste', () => {
  it('6.3 waits an hour without a word, is low from then on, and medium once the day closes', () => {
    const { clinic, sessionId } = stopped();
    clinic.at('10:30').send('waste:record', { from: 'syringe', sessionId, mg: 12.5 });
    expect(said(clinic.at('11:29'))).toEqual([['unwitnessed', null]]);
    expect(said(clinic.at('11:30'))).toEqual([['unwitnessed', 'low']]);
    clinic.send('session:leave', { reason: 'went home' });
    expect(said(clinic)).toEqual([
      ['unwitnessed', 'medium'],
      ['left-in-vial', 'medium'],
    ]);
  });

  it('clinical 5 it holds no patient back', () => {
    const { clinic, sessionId } = stopped();
    clinic.send('waste:record', { from: 'syringe', sessionId, mg: 12.5 });
    const before = clinic.board;
    clinic.send('session:leave', { reason: 'went home' });
    expect(clinic.board).not.toBe(before);
  });

  it('clinical 8 what is left of a patient’s drug is said until it is charted', () => {
    const { clinic, sessionId } = stopped();
    expect(said(clinic)).toEqual([['left-of-session', null]]);
    expect(dayOf(clinic).matters).toMatchObject([{ since: t('10:27:30'), session: { leftMg: 12.5 } }]);
    removed(clinic, 'waste:record', { from: 'syringe', mg: 12.5, sessionId });
    expect(said(clinic)).toEqual([]);
  });

  it('clinical 8 what was given and drawn from no vial is said, and no day closes over it', () => {
    const clinic = aClinic();
    const sessionId = clinic.aSession();
    expect(said(clinic.at('10:00'))).toEqual([]);
    expect(dayOf(clinic.at('10:10')).matters).toMatchObject([
      { kind: 'never-drawn', sessionId, givenMg: 10, since: t('10:00'), level: null },
    ]);
    expect(dayOf(clinic).closes).toBe(false);
    const vialId = clinic.command('vial:open', VIAL).id;
    clinic.send('vial:open', { ...VIAL, at: t('09:50') }, ANA, vialId);
    clinic.send('vial:draw', { vialId, sessionId, ml: 0.8, at: t('09:50') });
    expect(said(clinic)).toEqual([]);
  });

  it('clinical 8 an injection comes from a vial, and a device from none', () => {
    const injected = aClinic();
    injected.aSession({ protocol: MOOD_IM, status: 'dosing' });
    expect(said(injected.at('10:10'))).toEqual([['never-drawn', null]]);
    const sprayed = aClinic();
    sprayed.aSession({ protocol: ESKETAMINE, status: 'dosing' });
    expect(said(sprayed.at('10:10'))).toEqual([]);
  });

  it('clinical 8 so is what is left in a vial that nobody may use any more', () => {
    const { clinic, vialId, sessionId } = stopped();
    removed(clinic, 'waste:record', { from: 'syringe', mg: 12.5, sessionId });
    expect(said(clinic.at('13:49'))).toEqual([]);
    expect(said(clinic.at('13:50'))).toEqual([['left-in-vial', null]]);
    removed(clinic, 'vial:return', { mg: 460, vialId });
    expect(said(clinic)).toEqual([]);
  });
});

describe('floor 22 the count of unopened vials', () => {
  it('floor 22 is what the last count, deliveries and opened vials make, or differs with a reason', () => {
    const clinic = aClinic();
    expect(expectedVials(clinic.board.drug, PRODUCT)).toBeNull();
    counted(clinic.at('09:00'), 'opening', 10);
    clinic.at('09:50').send('vial:open', VIAL);
    expect(expectedVials(clinic.board.drug, PRODUCT, 5)).toBe(14);
    const closing = { moment: 'closing' as const, product: PRODUCT, vials: 8 };
    expect(clinic.at('17:00').refusal('drug-count:record', closing)).toMatchObject({
      code: 'required',
      fields: [{ path: 'reason' }],
    });
    counted(clinic, 'closing', 8, { reason: 'one was broken' });
    expect(dayOf(clinic).matters).toMatchObject([{}, { kind: 'count-differs', count: { expected: 9, vials: 8 } }]);
  });

  it('floor 22 is of two people: who counted does not confirm it, and the other counts the same', () => {
    const clinic = aClinic();
    const { id: recordId } = clinic.command('drug-count:record', { moment: 'opening', product: PRODUCT, vials: 10 });
    clinic.send('drug-count:record', { moment: 'opening', product: PRODUCT, vials: 10 }, ANA, recordId);
    expect(clinic.refusal('drug:witness', { recordId, seen: 10 }, ANA).code).toBe('not-allowed');
    expect(clinic.refusal('drug:witness', { recordId, seen: 9 }, BEN).code).toBe('precondition');
    expect(said(clinic)).toEqual([['unwitnessed', null]]);
    clinic.send('drug:witness', { recordId, seen: 10 }, BEN);
    expect(said(clinic)).toEqual([]);
  });
});

describe('clinical 8 a day closes only at nothing, within half a milligram', () => {
  it('clinical 8 once all is given, wasted or returned before a witness, and the vials are counted', () => {
    const { clinic, vialId, sessionId } = stopped();
    counted(clinic.at('09:00'), 'opening', 10);
    clinic.at('10:30').send('session:describe-stop', { reason: 'vomiting', pumpMl: 27.5 });
    removed(clinic, 'waste:record', { from: 'syringe', mg: 12.5, sessionId });
    removed(clinic, 'waste:record', { from: 'vial', mg: 459.4, vialId });
    clinic.send('session:leave', { reason: 'went home' });
    expect(dayOf(clinic)).toMatchObject({ closes: false, uncounted: [PRODUCT] });
    counted(clinic.at('16:00'), 'closing', 9);
    expect(dayOf(clinic)).toMatchObject({ closes: false, lots: [{ gapMg: 0.6, closes: false }] });
    removed(clinic, 'waste:record', { from: 'vial', mg: 0.1, vialId });
    expect(dayOf(clinic)).toMatchObject({ closes: true, lots: [{ lot: 'K4471', vials: 1, gapMg: 0.5 }] });
  });

  it('clinical 8 a vial that is opened after the closing count is counted again', () => {
    const { clinic } = stopped();
    counted(clinic.at('17:00'), 'closing', 9);
    expect(dayOf(clinic).uncounted).toEqual([]);
    clinic.at('17:05').send('vial:open', VIAL);
    expect(dayOf(clinic).uncounted).toEqual([PRODUCT]);
  });
});

describe('floor 23 a gap goes on to the next day', () => {
  const tomorrow = (clinic: AClinic) => {
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    return clinic;
  };

  it('floor 23 with what was given of it, though its session has left the board', () => {
    const { clinic, vialId, sessionId } = stopped();
    clinic.send('session:leave', { reason: 'went home' });
    const before = dayOf(clinic).vials;
    tomorrow(clinic);
    expect(clinic.board.sessions).toEqual({});
    expect(dayOf(clinic).vials).toMatchObject([{ givenMg: 27.5, gapMg: before[0]?.gapMg, isInUse: false }]);
    removed(clinic, 'waste:record', { from: 'syringe', mg: 12.5, sessionId });
    removed(clinic, 'waste:record', { from: 'vial', mg: 460, vialId });
    expect(dayOf(clinic).lots).toMatchObject([{ gapMg: 0, closes: true }]);
  });

  it('floor 23 what a visit was given that stays on the board was drawn: its vials go on with it', () => {
    const { clinic, vialId, sessionId } = stopped();
    removed(clinic, 'waste:record', { from: 'syringe', mg: 12.5, sessionId });
    removed(clinic, 'vial:return', { mg: 460, vialId });
    clinic.send('adverse-event:report', UNTOLD);
    clinic.send('session:transfer', { reason: 'seizure' });
    tomorrow(clinic);
    expect(Object.keys(clinic.board.sessions)).toEqual([sessionId]);
    expect(dayOf(clinic).matters).toEqual([]);
  });

  it('floor 23 what closed stays behind, and the last count is what the next one is expected from', () => {
    const { clinic, vialId, sessionId } = stopped();
    removed(clinic, 'waste:record', { from: 'syringe', mg: 12.5, sessionId });
    removed(clinic, 'vial:return', { mg: 460, vialId });
    counted(clinic.at('17:00'), 'closing', 9);
    clinic.send('session:leave', { reason: 'went home' });
    tomorrow(clinic);
    expect(dayOf(clinic).vials).toEqual([]);
    expect(expectedVials(clinic.board.drug, PRODUCT)).toBe(9);
  });

  it('floor 23 a patient who is still here keeps their drug on the board', () => {
    const { clinic, sessionId } = stopped();
    tomorrow(clinic);
    expect(dayOf(clinic).matters).toMatchObject([{ kind: 'left-of-session', session: { sessionId, leftMg: 12.5 } }]);
  });
});
