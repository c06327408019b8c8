import { describe, expect, it } from '@jest/globals';
import { visibleBoard } from '../clinic/views.js';
import { SYSTEM } from '../clinic/staff.js';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { aClinic, ANA, BEN, CHAIRS, EVE, openList, PATIENTS, PIA, type AClinic } from '../testing/a-clinic.js';
import { itemsOf } from './day-items.js';
import { dayList, openingFindings, openItems, undecidedMarks } from './day-lists.js';

const open = (clinic: AClinic, list: 'opening' | 'closing') => openItems(clinic.board, list, clinic.now);
const fresh = () => aClinic({ isOpened: false });

/** A patient who is ready, on a morning whose oxygen and suction nobody has looked at. */
function twoOpen(): AClinic {
  const clinic = fresh();
  openList(clinic, ['oxygen', 'suction']);
  clinic.aSession({ status: 'ready' });
  clinic.at('09:55').send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
  return clinic.at('10:00');
}
const passing = (clinic: AClinic, reason = 'both were seen by the charge nurse') => ({
  overrides: [{ gate: 'opening-list' as const, findings: openingFindings(clinic.board), reason }],
});

describe('floor rule 22 the opening list', () => {
  it('floor rule 22 is open item by item, until a named person has looked at each', () => {
    const clinic = fresh();
    expect(open(clinic, 'opening')).toEqual(itemsOf('opening'));
    clinic.at('07:40').send('day-list:mark', { item: 'oxygen', found: 'right' }, BEN);
    expect(open(clinic, 'opening')).not.toContain('oxygen');
    expect(dayList(clinic.board, 'opening', clinic.now)).toContainEqual({
      item: 'oxygen',
      mark: expect.objectContaining({ by: BEN.id, at: clinic.now, problem: null }),
      isOpen: false,
    });
    openList(clinic);
    expect(open(clinic, 'opening')).toEqual([]);
  });

  it('floor rule 22 what is not right stays open and waits for a provider, who decides once', () => {
    const clinic = aClinic();
    clinic.send('day-list:mark', { item: 'suction', found: 'not-right', note: 'No pull' }, BEN);
    const [mark] = undecidedMarks(clinic.board);
    expect([open(clinic, 'opening'), mark?.problem]).toEqual([['suction'], { note: 'No pull', decision: null }]);
    const decision = { markId: mark?.id ?? '', words: 'The spare one is in use' };
    clinic.send('day-list:decide', decision, PIA);
    expect([open(clinic, 'opening'), undecidedMarks(clinic.board)]).toEqual([[], []]);
    expect(clinic.refusal('day-list:decide', decision, EVE).code).toBe('superseded');
    expect(clinic.refusal('day-list:decide', { markId: 'other', words: 'x' }, EVE).code).toBe('not-found');
  });

  it('what was put right is right, and the matter still waits for its word', () => {
    const clinic = aClinic();
    clinic.send('day-list:mark', { item: 'suction', found: 'not-right', note: 'No pull' }, BEN);
    clinic.at(5).send('day-list:mark', { item: 'suction', found: 'right' }, BEN);
    expect([open(clinic, 'opening'), undecidedMarks(clinic.board).length]).toEqual([[], 1]);
  });

  it('a new day begins its lists anew, and keeps what nobody has decided on', () => {
    const clinic = aClinic();
    clinic.send('day-list:mark', { item: 'aed', found: 'not-right', note: 'Battery low' }, BEN);
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    expect(open(clinic, 'opening')).toEqual(itemsOf('opening'));
    expect(undecidedMarks(clinic.board).map(({ item }) => item)).toEqual(['aed']);
  });

  it('stands on no wall', () => {
    expect(visibleBoard('wall-initials', aClinic().board).shift.marks).toEqual({});
  });
});

describe('floor rule 22 the first drug of the day', () => {
  it('floor rule 22 waits for the opening list', () => {
    expect(twoOpen().refusal('session:start', {})).toMatchObject({
      code: 'precondition',
      fields: [{ path: 'gates.opening-list' }],
    });
  });

  it('floor rule 22, 12 begins with open items on a reason and the word of a provider, who co-signs', () => {
    const clinic = twoOpen();
    expect(clinic.refusal('session:start', passing(clinic)).message).toContain('needs a provider');
    clinic.send('session:start', { ...passing(clinic), order: { by: PIA.id, readBack: true } });
    expect(clinic.session.status).toBe('infusing');
    expect(owedCoSignatures(clinic.session).map(({ key, by }) => [key, by])).toEqual([['order:4', PIA.id]]);
  });

  it('what was looked at since the provider was asked is another list', () => {
    const clinic = twoOpen();
    const before = passing(clinic);
    clinic.send('day-list:mark', { item: 'oxygen', found: 'right' });
    expect(clinic.refusal('session:start', before, PIA).code).toBe('stale');
  });

  it('the second drug of the day asks nothing, and a visit without a drug never does', () => {
    const clinic = twoOpen();
    clinic.aSession({ protocol: OBSERVATION, patientId: PATIENTS[1], chairId: CHAIRS[1] ?? '' });
    expect(clinic.session.status).toBe('infusing');
    expect(openingFindings(clinic.board)).toHaveLength(2);
    const [first] = Object.keys(clinic.board.sessions);
    clinic.take(first ?? '').send('session:start', passing(clinic), PIA);
    expect(openingFindings(clinic.board)).toEqual([]);
  });
});

describe('floor rule 22 the closing list', () => {
  it('floor rule 22 says by itself who is still here, which alerts are open and whether the drug balances', () => {
    const clinic = aClinic();
    expect(open(clinic, 'closing')).toEqual(['aed-locked']);
    clinic.aSession({ status: 'infusing' });
    clinic.at('10:12').chart({ spo2: 86 });
    clinic.send('vial:open', { product: 'ketamine-500-in-10', lot: 'K1', expiresOn: '2027-06-30' });
    expect(open(clinic, 'closing')).toEqual(['patients-out', 'alerts-closed', 'drug-balanced', 'aed-locked']);
    clinic.send('day-list:mark', { item: 'aed-locked', found: 'right' }, ANA);
    expect(open(clinic, 'closing')).not.toContain('aed-locked');
  });

  it('what was left open yesterday may be said today, and tomorrow not yet', () => {
    const clinic = aClinic();
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    clinic.send('day-list:mark', { item: 'aed-locked', day: '2026-11-23', found: 'right' });
    expect(open(clinic, 'closing')).toContain('aed-locked');
    const tomorrow = { item: 'aed-locked', day: '2026-11-25', found: 'right' } as const;
    expect(clinic.refusal('day-list:mark', tomorrow).code).toBe('future-time');
  });
});
