import { describe, expect, it } from '@jest/globals';
import { visibleBoard, visibleChange } from '../clinic/views.js';
import { MOOD_IM } from '../protocols/shipped-protocols.js';
import { aClinic, ANA, BEN, MIA, PATIENTS, PIA, t, type AClinic } from '../testing/a-clinic.js';
import { balanceOf, drugOfSession, heldMl, vialBalances } from './balance.js';
import { standingDrug, type DrugRecord } from './drug-record.js';
import { givenOnBoard } from './given.js';

const PRODUCT = 'ketamine-500-in-10' as const;
const VIAL = { product: PRODUCT, lot: 'K4471', expiresOn: '2027-06-30' };

/** A patient whose 40 mg run from ten o'clock on, drawn from a vial of 500 mg at ten to ten. */
function running(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  clinic.at('09:50').send('vial:open', VIAL);
  clinic.send('vial:draw', { vialId: idOf(clinic, 'vial'), sessionId: clinic.sessionId, ml: 0.8 });
  return clinic.at('10:00');
}
const records = (clinic: AClinic): DrugRecord[] => Object.values(clinic.board.drug);
const idOf = (clinic: AClinic, kind: DrugRecord['kind']): string =>
  records(clinic).findLast((record) => record.kind === kind)?.id ?? '';
const given = (clinic: AClinic) => givenOnBoard(clinic.board, clinic.now);
const ofSession = (clinic: AClinic) => drugOfSession(clinic.board.drug, clinic.sessionId, given(clinic));
const held = ({ board: { drug } }: AClinic) => standingDrug(drug, 'vial').map((vial) => heldMl(drug, vial));

/** Stopped early at 27:30, and what is left charted as wasted. */
function wasted(): AClinic {
  const clinic = running().at('10:27:30');
  clinic.send('session:stop', { reason: 'vomiting' });
  clinic.at('10:30').send('waste:record', { from: 'syringe', sessionId: clinic.sessionId, mg: 12.5 });
  return clinic;
}

describe('clinical 8 opened = given + wasted + returned', () => {
  it.each([
    ['at the edge, closes', 500, 352.5, 147, 0, 0.5, 0.1, true],
    ['to the tenth', 500, 352.5, 147.5, 0, 0, 0, true],
    ['a tenth beyond the edge', 500, 352.4, 147, 0, 0.6, 0.12, false],
    ['more than was opened', 500, 353.1, 147.5, 0, -0.6, -0.12, false],
    ['back in the safe', 200, 40, 12.5, 147.5, 0, 0, true],
    ['binary fractions add nothing', 0.6, 0.1, 0, 0, 0.5, 83.333333333, true],
    ['nothing was opened', 0, 0, 0, 0, 0, 0, true],
  ])('clinical 8 %s', (_what, openedMg, givenMg, wastedMg, returnedMg, gapMg, gapPercent, closes) => {
    expect(balanceOf({ openedMg, givenMg, wastedMg, returnedMg })).toMatchObject({ gapMg, gapPercent, closes });
  });

  it('vector 10 stopped at 27:30 of 40 mg, 27.5 are given and 12.5 are left, from the record of the pump alone', () => {
    const clinic = running().at('10:27:30');
    clinic.send('session:stop', { reason: 'vomiting' });
    expect(ofSession(clinic)).toMatchObject({ drawnMg: 40, givenMg: 27.5, wastedMg: 0, leftMg: 12.5, estimated: true });
    clinic.send('session:describe-stop', { reason: 'vomiting', pumpMl: 27 });
    expect(ofSession(clinic)).toMatchObject({ givenMg: 27, leftMg: 13, estimated: false, overAt: t('10:27:30') });
  });

  it('clinical 8 what was given beside the vein has left the syringe too', () => {
    const clinic = running().at('10:20');
    clinic.send('pump:note', { note: 'not-delivered', volumeMl: 5 });
    expect(ofSession(clinic)).toMatchObject({ givenMg: 20, leftMg: 20, overAt: null });
  });

  it('clinical 8 a patient may have two vials: the first that was drawn was given first', () => {
    const clinic = running();
    clinic.send('vial:open', { ...VIAL, lot: 'K9' });
    clinic.send('vial:draw', { vialId: idOf(clinic, 'vial'), sessionId: clinic.sessionId, ml: 0.2 });
    clinic.at('10:40').send('session:complete', { pumpMl: 45 });
    clinic.send('waste:record', { from: 'syringe', sessionId: clinic.sessionId, mg: 5 });
    const [first, second] = vialBalances(clinic.board.drug, given(clinic));
    expect(first).toMatchObject({ givenMg: 40, wastedMg: 0, drawnMg: 40, inVialMg: 460, gapMg: 460 });
    expect(second).toMatchObject({ givenMg: 5, wastedMg: 5, drawnMg: 10, inVialMg: 490, gapMg: 490 });
  });
});

describe('clinical 8 out of a vial', () => {
  it('clinical 8 comes no more than it holds, and the words say how much that is', () => {
    const clinic = running();
    const [vialId, sessionId] = [idOf(clinic, 'vial'), clinic.sessionId];
    const refusal = clinic.refusal('vial:draw', { vialId, sessionId, ml: 9.3 });
    expect(refusal).toMatchObject({ code: 'out-of-range', fields: [{ path: 'ml', allowed: [0, 9.2] }] });
    clinic.send('vial:draw', { vialId, sessionId, ml: 9.2, confirmed: true });
    expect(held(clinic)).toEqual([0]);
    expect(clinic.refusal('waste:record', { from: 'vial', vialId, mg: 0.1 }).code).toBe('out-of-range');
  });

  it('clinical 8 an emptied vial holds nothing, whatever binary fractions make of it', () => {
    const clinic = running();
    const [vialId, sessionId] = [idOf(clinic, 'vial'), clinic.sessionId];
    for (const ml of [0.7, 0.9, 1.1, 0.6, 1.3]) clinic.send('vial:draw', { vialId, sessionId, ml, confirmed: true });
    clinic.send('waste:record', { from: 'vial', vialId, mg: 230 });
    expect(held(clinic)).toEqual([0]);
  });

  it('clinical 8 a draw far beyond the order is asked about: somebody drew already, or a figure was typed wrongly', () => {
    const clinic = running();
    const [vialId, sessionId] = [idOf(clinic, 'vial'), clinic.sessionId];
    // 40 mg are ordered and drawn: 10 more are a rounded syringe, 11 more are asked about
    const refusal = clinic.refusal('vial:draw', { vialId, sessionId, ml: 0.22 });
    expect(refusal).toMatchObject({ code: 'needs-confirmation', fields: [{ path: 'ml', value: 0.22 }] });
    expect(refusal.message).toContain('51 mg would be drawn for an order of 40 mg');
    clinic.send('vial:draw', { vialId, sessionId, ml: 0.22, confirmed: true });
    // what was wasted is in no syringe any more
    clinic.send('waste:record', { from: 'syringe', sessionId, mg: 51 });
    expect(clinic.send('vial:draw', { vialId, sessionId, ml: 0.8 })).toHaveLength(1);
  });

  it('clinical 8 an injection is drawn from a vial of the strength that is ordered, or another dose would be given', () => {
    const clinic = aClinic();
    const sessionId = clinic.aSession({ protocol: MOOD_IM, status: 'ready' });
    clinic.send('vial:open', { ...VIAL, product: 'ketamine-200-in-20' });
    const refusal = clinic.refusal('vial:draw', { vialId: idOf(clinic, 'vial'), sessionId, ml: 0.8 });
    expect(refusal.message).toContain('holds 10 mg/mL (200 mg in 20 mL), and the order is for 50 mg/mL');
    clinic.send('vial:open', VIAL);
    expect(clinic.send('vial:draw', { vialId: idOf(clinic, 'vial'), sessionId, ml: 0.8 })).toHaveLength(1);
  });

  it('clinical 8 nothing comes once it is beyond its time or its date, or before it was opened', () => {
    const clinic = running();
    const draw = { vialId: idOf(clinic, 'vial'), sessionId: clinic.sessionId, ml: 0.1 };
    expect(clinic.refusal('vial:draw', { ...draw, at: t('09:49') }).code).toBe('out-of-order');
    expect(clinic.at('13:50').refusal('vial:draw', draw).message).toContain('open another one');
    expect(clinic.send('vial:draw', { ...draw, at: t('13:49') })).toHaveLength(1);
    expect(clinic.refusal('vial:open', { ...VIAL, expiresOn: '2026-11-22' }).code).toBe('past-date');
    expect(clinic.refusal('vial:open', { ...VIAL, useBy: t('13:50') }).code).toBe('out-of-order');
  });

  it('clinical 8 it is drawn for a patient who is here and gets a drug by the pump', () => {
    const clinic = running().at('10:40');
    clinic.send('session:leave', { reason: 'went home' });
    const draw = { vialId: idOf(clinic, 'vial'), sessionId: clinic.sessionId, ml: 0.1 };
    expect(clinic.at('10:41').refusal('vial:draw', draw).code).toBe('illegal-transition');
    // what was drawn while they were here may be charted later
    expect(clinic.send('vial:draw', { ...draw, at: t('10:39') })).toHaveLength(1);
    expect(clinic.refusal('vial:draw', { ...draw, sessionId: 'other' }).code).toBe('not-found');
    expect(clinic.refusal('vial:draw', { ...draw, vialId: PATIENTS[0] }).code).toBe('not-found');
  });

  it('clinical 8 of what was drawn no more is wasted than was drawn, whatever an estimate says', () => {
    const clinic = wasted();
    const { sessionId } = clinic;
    expect(clinic.refusal('waste:record', { from: 'syringe', sessionId, mg: 27.6 })).toMatchObject({
      fields: [{ path: 'mg', allowed: [0, 27.5] }],
    });
    expect(clinic.refusal('waste:record', { from: 'syringe', sessionId: 'other', mg: 1 }).code).toBe('precondition');
  });

  it('clinical 8 what a vial still holds is wasted or goes back', () => {
    const clinic = wasted();
    const vialId = idOf(clinic, 'vial');
    clinic.send('waste:record', { from: 'vial', vialId, mg: 300 });
    clinic.send('vial:return', { vialId, mg: 160 });
    const [balance] = vialBalances(clinic.board.drug, given(clinic));
    expect(balance).toMatchObject({ givenMg: 27.5, wastedMg: 312.5, returnedMg: 160, gapMg: 0, closes: true });
    expect(clinic.refusal('vial:return', { vialId, mg: 0.1 }).code).toBe('out-of-range');
  });
});

describe('floor 12 a second person', () => {
  const seen = (clinic: AClinic, mg: number) => ({ recordId: idOf(clinic, 'waste'), seen: mg });

  it('floor 12 nobody witnesses their own waste', () => {
    const clinic = wasted();
    expect(clinic.refusal('drug:witness', seen(clinic, 12.5), ANA).message).toContain('You charted this yourself');
  });

  it('floor 12 the second person types what they saw, and another figure is refused without telling the first', () => {
    const clinic = wasted();
    const refusal = clinic.refusal('drug:witness', seen(clinic, 11), BEN);
    expect(refusal.code).toBe('precondition');
    expect(refusal.message).toContain('Look again together');
    expect(refusal.message).not.toContain('12.5');
    clinic.send('drug:witness', seen(clinic, 12.5), MIA);
    expect(standingDrug(clinic.board.drug, 'waste')).toMatchObject([{ witness: { by: MIA.id, at: clinic.now } }]);
  });

  it('floor 12 once it is confirmed a third person is told, and the same one changes nothing', () => {
    const clinic = wasted();
    clinic.send('drug:witness', seen(clinic, 12.5), BEN);
    expect(clinic.send('drug:witness', seen(clinic, 12.5), BEN)).toEqual([]);
    expect(clinic.refusal('drug:witness', seen(clinic, 12.5), PIA).code).toBe('superseded');
  });

  it('floor 12 what needs nobody is not witnessed, and what is not there neither', () => {
    const clinic = wasted();
    expect(clinic.refusal('drug:witness', { recordId: idOf(clinic, 'draw'), seen: 1 }, BEN).code).toBe('not-allowed');
    expect(clinic.refusal('drug:witness', { recordId: 'other', seen: 1 }, BEN).code).toBe('not-found');
  });
});

describe('39 charted in error', () => {
  const strike = (clinic: AClinic, kind: DrugRecord['kind']) => ({ recordId: idOf(clinic, kind), reason: 'mistyped' });

  it('39 its author strikes it, it stays readable and counts for nothing', () => {
    const clinic = wasted();
    expect(clinic.refusal('drug:strike', strike(clinic, 'waste'), BEN).message).toContain('Only who charted this');
    clinic.send('drug:strike', strike(clinic, 'waste'));
    expect(ofSession(clinic)).toMatchObject({ wastedMg: 0, leftMg: 12.5 });
    expect(records(clinic)).toHaveLength(3);
    expect(clinic.refusal('drug:strike', strike(clinic, 'waste')).code).toBe('superseded');
    expect(clinic.refusal('drug:witness', { recordId: idOf(clinic, 'waste'), seen: 12.5 }, BEN).code).toBe(
      'superseded',
    );
  });

  it('39 what two people confirmed only a provider strikes', () => {
    const clinic = wasted();
    clinic.send('drug:witness', { recordId: idOf(clinic, 'waste'), seen: 12.5 }, BEN);
    expect(clinic.refusal('drug:strike', strike(clinic, 'waste')).message).toContain('only a provider');
    clinic.send('drug:strike', strike(clinic, 'waste'), PIA);
    expect(ofSession(clinic)).toMatchObject({ wastedMg: 0 });
  });

  it('39 nothing may rest on what is struck', () => {
    const clinic = wasted();
    expect(clinic.refusal('drug:strike', strike(clinic, 'vial')).message).toContain('Strike first');
    expect(clinic.refusal('drug:strike', strike(clinic, 'draw')).message).toContain('Strike first');
    clinic.send('drug:strike', strike(clinic, 'waste'));
    // what the patient got came out of it: its milligrams do not leave the balance
    expect(clinic.refusal('drug:strike', strike(clinic, 'draw')).message).toContain('Chart first what was drawn');
    expect(vialBalances(clinic.board.drug, given(clinic))).toHaveLength(1);
  });
});

describe('floor 17 the wall', () => {
  it('floor 17 shows nothing of the drug', () => {
    const clinic = wasted();
    expect(visibleBoard('wall-initials', clinic.board).drug).toEqual({});
    const changes = clinic.entries.flatMap((entry) => entry.changes).filter(({ type }) => type.startsWith('drug-'));
    expect(changes.map((change) => visibleChange('wall-initials', change))).toEqual([null, null, null]);
  });
});
