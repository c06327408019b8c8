import { describe, expect, it } from '@jest/globals';
import { decide } from '../journal/decide.js';
import { ANA, BEN, CHAIRS, DAY, FAY, aClinic } from '../testing/a-clinic.js';
import { isInUse, worksOn } from './day-plan.js';
import { SYSTEM } from './staff.js';

const [first = '', second = ''] = CHAIRS;
const PLAN = { day: DAY, staffIds: [ANA.id], chairIds: [first] };

describe('the plan of a day', () => {
  it('says who works and which chairs are in use; a day without one has everybody', () => {
    const clinic = aClinic();
    expect([worksOn(clinic.board.plan, BEN.id), isInUse(clinic.board.plan, second)]).toEqual([true, true]);
    clinic.send('day:plan', PLAN, FAY);
    const { plan } = clinic.board;
    expect([ANA.id, BEN.id].map((id) => worksOn(plan, id))).toEqual([true, false]);
    expect([first, second].map((id) => isInUse(plan, id))).toEqual([true, false]);
  });

  it('of a later day waits for that day', () => {
    const clinic = aClinic();
    const later = { ...PLAN, day: '2026-11-24' };
    clinic.send('day:plan', later, FAY);
    expect(clinic.board.plan).toBeNull();
    const opening = clinic.command('day:open', { day: later.day });
    const joining = { plan: later, sessions: [], patients: [] };
    expect(decide(clinic.board, opening, { actor: SYSTEM, now: clinic.now, rate: 1, joining })).toEqual([
      { type: 'day-opened', day: later.day, plan: later },
    ]);
  });

  it('is not made for a day that is over, nor with somebody who is not of the clinic', () => {
    const clinic = aClinic();
    expect(clinic.refusal('day:plan', { ...PLAN, day: '2026-11-22' }, FAY).code).toBe('past-date');
    expect(clinic.refusal('day:plan', { ...PLAN, staffIds: [first] }, FAY).code).toBe('not-found');
    expect(clinic.refusal('day:plan', { ...PLAN, chairIds: [ANA.id] }, FAY).code).toBe('not-found');
  });
});
