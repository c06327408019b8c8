import { describe, expect, it } from '@jest/globals';
import { aClinic, BEN, CHAIRS, MIA } from '../testing/a-clinic.js';
import { lastStep } from './infusion-session.js';

describe('3.3 the order is judged by the weight at the start', () => {
  it.each([
    [170, 'dose-needs-reason'],
    [250, 'dose-hard-limit'],
  ])('3.3 a weight of %d kg charted after "ready" is refused: %s', (bodyWeight, code) => {
    const clinic = aClinic();
    clinic.aSession({ status: 'ready' });
    clinic.at('09:55').chart({ bodyWeight });
    clinic.send('pump:check', { rateMlPerHour: bodyWeight * 0.75, volumeMl: bodyWeight / 2 }, BEN);
    expect(clinic.refusal('session:start', {}).code).toBe(code);
  });
});

describe('H43 a seat that was chosen from an older screen', () => {
  it('H43 is refused once the session has moved on', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'infusing' });
    const [, chairId = ''] = CHAIRS;
    const { statusRevision } = clinic.session;
    const seat = { chairId, nurseId: BEN.id };
    expect(clinic.refusal('session:seat', { ...seat, statusRevision: statusRevision - 1 }).code).toBe('stale');
    clinic.send('session:seat', { ...seat, statusRevision });
    expect(clinic.session).toMatchObject({ chairId, nurseId: BEN.id });
  });
});

describe('floor 14 the description of a stop', () => {
  it.each([
    [{ reason: 'distress' as const }, { reason: 'other' as const, pumpMl: 20 }],
    [{ pumpMl: 20 }, { reason: 'other' as const, pumpMl: 21 }],
  ])('floor 14 of %j, what was charted is not overwritten by %j', (charted, other) => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:20').send('session:stop', charted, MIA);
    expect(clinic.refusal('session:describe-stop', other).code).toBe('superseded');
    clinic.send('session:describe-stop', { reason: 'distress', pumpMl: 20 });
    expect(lastStep(clinic.session, 'stop')).toMatchObject({ reason: 'distress', pumpMl: 20 });
  });
});
