import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, BEN, CHAIRS, FAY, MIA, PIA } from '../testing/a-clinic.js';
import { isClinician } from './permissions.js';
import { ROLES } from './staff.js';

const chairId = CHAIRS[0] ?? '';

describe('who answers for a patient', () => {
  it('T6 nurses, providers and the director do', () => {
    expect(ROLES.filter(isClinician)).toEqual(['nurse', 'charge-nurse', 'provider', 'medical-director']);
    expect(isClinician('system')).toBe(false);
  });

  it.each([MIA, FAY])('2 the nurse of a session is one: $role is not, whoever says so', (somebody) => {
    const clinic = aClinic();
    clinic.aSession({ status: 'checked-in' });
    const refusal = clinic.refusal('session:seat', { chairId, nurseId: somebody.id }, ANA);
    expect(refusal).toMatchObject({ code: 'not-allowed', fields: [{ path: 'nurseId', code: 'not-allowed' }] });
    clinic.send('session:seat', { chairId, nurseId: PIA.id }, MIA);
    expect(clinic.refusal('session:seat', { chairId, nurseId: somebody.id }, ANA).code).toBe('not-allowed');
    clinic.send('session:seat', { chairId, nurseId: BEN.id }, MIA);
    expect(clinic.session).toMatchObject({ nurseId: BEN.id, status: 'pre-assessment' });
  });

  it.each(['checked-in', 'pre-assessment', 'ready'] as const)('T6 who is %s is cancelled by them alone', (status) => {
    const clinic = aClinic();
    clinic.aSession({ status });
    for (const actor of [FAY, MIA, { id: FAY.id, role: 'administrator' as const }]) {
      const refusal = clinic.refusal('session:cancel', { reason: 'illness' }, actor);
      expect(refusal).toMatchObject({ code: 'forbidden', message: expect.stringContaining('ask a nurse') });
    }
    clinic.send('session:cancel', { reason: 'illness' }, ANA);
    expect(clinic.session.status).toBe('cancelled');
  });

  it('T6 a booking is cancelled by whoever plans, and what is over by nobody', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'scheduled' });
    clinic.send('session:cancel', { reason: 'weather' }, FAY);
    expect(clinic.session.status).toBe('cancelled');
    expect(clinic.refusal('session:cancel', { reason: 'weather' }, FAY).code).toBe('illegal-transition');
  });
});
