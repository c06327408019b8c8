import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../clinic/staff.js';
import { visibleBoard, visibleChange } from '../clinic/views.js';
import { HOME_SUBLINGUAL, OBSERVATION } from '../protocols/shipped-protocols.js';
import { SYSTEM } from '../clinic/staff.js';
import { aClinic, ANA, BEN, EVE, FAY, MIA, PIA, type AClinic } from '../testing/a-clinic.js';
import { mayHandOver } from './may-hand-over.js';
import { nurseNow } from './shift.js';

const note = 'Second visit. Sick at 20 min, took ondansetron. Escort comes at 12:30.';
const CLEO: Actor = { id: '0b1f6b64-6b1e-8c11-9d0a-0000000000c1', role: 'charge-nurse' };
const DAN: Actor = { id: '0b1f6b64-6b1e-8c11-9d0a-0000000000d1', role: 'nurse' };

/** Ana's patient, whose pump runs. */
function aDay(): AClinic {
  const clinic = aClinic();
  clinic.send('staff:add', { id: CLEO.id, name: 'Cleo', initials: 'C', role: 'charge-nurse' }, SYSTEM);
  clinic.send('staff:add', { id: DAN.id, name: 'Dan', initials: 'D', role: 'nurse' }, SYSTEM);
  clinic.aSession({ nurse: ANA });
  return clinic;
}

const over = { fromId: ANA.id, toId: BEN.id, note };

describe('floor rule 22 a chair is handed over with a note', () => {
  it('floor rule 22 the patient has the next nurse, and what was said stays, while the pump runs', () => {
    const clinic = aDay();
    const { statusRevision, status } = clinic.session;
    clinic.at('10:20').send('session:hand-over', over, ANA);
    expect(clinic.session).toMatchObject({ nurseId: BEN.id, statusRevision, status });
    clinic.at('10:30').send('session:hand-over', { fromId: BEN.id, toId: PIA.id, note: 'Ben goes home.' }, BEN);
    expect(clinic.session.nurseId).toBe(PIA.id);
    expect(clinic.session.handOvers).toEqual([
      { ...over, at: clinic.session.handOvers[0]?.at, by: ANA.id },
      { fromId: BEN.id, toId: PIA.id, note: 'Ben goes home.', at: clinic.now, by: BEN.id },
    ]);
  });

  it.each(['ready', 'paused', 'recovering'] as const)('floor rule 22 also while they are %s', (status) => {
    const clinic = aClinic();
    clinic.aSession({ status, nurse: ANA });
    clinic.send('session:hand-over', over, ANA);
    expect(clinic.session.nurseId).toBe(BEN.id);
  });

  it('floor rule 22 who covers the chair, a charge nurse and a provider hand over too, and nobody else', () => {
    const clinic = aDay();
    clinic.send('chairs:cover', { nurseId: ANA.id }, DAN);
    const who = [ANA, DAN, CLEO, PIA, EVE];
    expect(who.filter((actor) => !mayHandOver(clinic.board, clinic.session, actor))).toEqual([]);
    expect(clinic.refusal('session:hand-over', over, BEN)).toMatchObject({
      code: 'forbidden',
      message: 'Ana is this patient’s nurse. They hand over, or who covers them, a charge nurse or a provider.',
    });
    clinic.send('session:hand-over', over, DAN);
    expect(clinic.session.nurseId).toBe(BEN.id);
  });

  it('floor rule 22 a cover stands: of the other chairs of who handed over, and of nobody else’s', () => {
    const clinic = aDay();
    clinic.send('chairs:cover', { nurseId: ANA.id }, DAN);
    clinic.send('session:hand-over', over, DAN);
    expect(nurseNow(clinic.board.shift.covers, ANA.id)).toBe(DAN.id);
    expect(nurseNow(clinic.board.shift.covers, clinic.session.nurseId)).toBe(BEN.id);
  });

  it('floor rule 22 whom nobody has is taken without a note by who takes them, with one by anybody else', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'checked-in' });
    expect(clinic.session.nurseId).toBeNull();
    expect(clinic.refusal('session:hand-over', { fromId: null, toId: BEN.id }, ANA).code).toBe('required');
    clinic.send('session:hand-over', { fromId: null, toId: BEN.id }, BEN);
    expect(clinic.session).toMatchObject({ nurseId: BEN.id, handOvers: [{ fromId: null, note: null, by: BEN.id }] });
  });
});

describe('floor rule 22 what is not handed over', () => {
  it('without a word of what the next one has to know', () => {
    const { fromId, toId } = over;
    expect(aDay().refusal('session:hand-over', { fromId, toId }, ANA)).toMatchObject({
      code: 'required',
      fields: [{ path: 'note', code: 'required' }],
    });
  });

  it('to nobody of the clinic, to who may not answer for a patient, or to who is the nurse already', () => {
    const clinic = aDay();
    const to = (toId: string) => clinic.refusal('session:hand-over', { ...over, toId }, ANA);
    expect(to(OBSERVATION.id).code).toBe('not-found');
    for (const { id } of [MIA, FAY]) expect(to(id)).toMatchObject({ code: 'not-allowed', fields: [{ path: 'toId' }] });
    expect(to(ANA.id)).toMatchObject({ code: 'not-allowed', message: 'Ana is this patient’s nurse already.' });
  });

  it('to who is on a break: whoever covers them is told instead', () => {
    const clinic = aDay();
    clinic.send('chairs:cover', { nurseId: BEN.id }, DAN);
    expect(clinic.refusal('session:hand-over', over, ANA)).toMatchObject({
      code: 'precondition',
      message: 'Dan covers the chairs of Ben now: hand over to Dan, or once Ben took them back.',
    });
    clinic.send('session:hand-over', { ...over, toId: DAN.id }, ANA);
    expect(clinic.session.nurseId).toBe(DAN.id);
  });

  it('by a screen that shows another nurse', () => {
    const clinic = aDay();
    clinic.send('session:hand-over', over, ANA);
    expect(clinic.refusal('session:hand-over', { ...over, toId: DAN.id }, CLEO)).toMatchObject({
      code: 'stale',
      message: 'Ben is this patient’s nurse by now. Look again, then decide.',
    });
  });

  it.each(['discharged', 'scheduled'] as const)('who is %s', (status) => {
    const clinic = aClinic();
    clinic.aSession({ status, protocol: OBSERVATION });
    const fromId = clinic.session.nurseId;
    expect(clinic.refusal('session:hand-over', { ...over, fromId }, CLEO).code).toBe('illegal-transition');
  });

  it('who is at home', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'checked-in', protocol: HOME_SUBLINGUAL });
    expect(clinic.refusal('session:hand-over', { ...over, fromId: null }, CLEO).code).toBe('not-allowed');
  });
});

it('6 the wall shows whose the chair is, and nothing of what was said', () => {
  const clinic = aDay();
  const [change] = clinic.send('session:hand-over', over, ANA);
  const shown = change && visibleChange('wall-initials', change);
  expect(shown).toMatchObject({ handOver: { toId: BEN.id, note: null } });
  const wall = JSON.stringify(visibleBoard('wall-initials', clinic.board));
  expect(wall).not.toContain('ondansetron');
  expect(JSON.stringify(visibleBoard('clinical', clinic.board))).toContain('ondansetron');
});
