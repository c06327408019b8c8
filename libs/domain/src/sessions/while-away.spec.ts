import { describe, expect, it } from '@jest/globals';
import { openAbsence } from '../away/absence.js';
import { ESKETAMINE } from '../protocols/shipped-protocols.js';
import { aClinic, aPortion, BEN, passChecks, t, type AClinic } from '../testing/a-clinic.js';

const RESTROOM = { reason: 'restroom' as const, minutes: 10, goesWith: null };
const BACK_FIRST = 'Say first that you saw the patient back';

/** Refused while the record says that the patient is away, and taken once somebody saw them back. */
function expectAfterBack(clinic: AClinic, act: () => unknown): void {
  expect(act).toThrow(BACK_FIRST);
  expect(openAbsence(clinic.session)).toBeDefined();
  clinic.send('session:back', {});
  expect(act).not.toThrow();
}

describe('floor 16 what needs the patient in their place', () => {
  it('floor 16 no pump starts for somebody who is away', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    clinic.at('09:56').send('session:away', RESTROOM);
    clinic.send('pump:check', { rateMlPerHour: 60, volumeMl: 40 }, BEN);
    expectAfterBack(clinic, () => clinic.send('session:start', {}));
    expect(clinic.session.status).toBe('infusing');
  });

  it('floor 16 no first dose is given to somebody who is away', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready', protocol: ESKETAMINE });
    clinic.at('09:56').send('session:away', RESTROOM);
    clinic.send('dose:check', { doseMg: 56 }, BEN);
    expectAfterBack(clinic, () => clinic.send('dose:give', aPortion(clinic)));
    expect(clinic.session.status).toBe('dosing');
  });

  it('floor 16 no pump is resumed, and none is found running without that it is charted as it was', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'paused' });
    clinic.at('10:13').send('session:away', RESTROOM);
    clinic.at('10:14').chartCalm();
    expectAfterBack(clinic, () => clinic.send('session:resume', { rateMlPerHour: 60 }));
    const found = aClinic();
    found.aSession({ status: 'ready' });
    found.at('09:56').send('session:away', RESTROOM);
    found.at('10:00').send('session:start', { rateMlPerHour: 60, asGiven: 'found running' });
    expect(found.session.status).toBe('infusing');
  });

  it('floor 16 nobody is discharged who was not seen back', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    clinic.at('11:00').chart({ systolicBp: 120, diastolicBp: 75 });
    clinic.at('11:10').chartCalm();
    clinic.at('11:11').send('session:away', RESTROOM);
    clinic.at('11:17');
    passChecks(clinic);
    expect(clinic.refusal('session:discharge', { escortSeen: true })).toMatchObject({
      code: 'illegal-transition',
      fields: [{ path: 'absence', code: 'illegal-transition' }],
    });
    expectAfterBack(clinic, () => clinic.send('session:discharge', { escortSeen: true }));
    expect(clinic.session.absences[0]?.back?.at).toBe(t('11:17'));
  });

  it('floor 14 a pump that stopped, a pause and somebody who left without a word wait for nothing', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').send('session:away', RESTROOM);
    clinic.send('session:pause', { reason: 'bathroom', pumpMl: 10 });
    clinic.send('session:stop', {});
    clinic.send('session:leave', { reason: 'did not come back' });
    expect(clinic.session.status).toBe('left');
  });
});
