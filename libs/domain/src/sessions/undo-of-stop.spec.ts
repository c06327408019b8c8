import { describe, expect, it } from '@jest/globals';
import { aClinic, t } from '../testing/a-clinic.js';
import type { SessionStatus } from './session-statuses.js';
import { undoOfStop } from './undo-of-stop.js';

const stoppedAt = (clock: string) => {
  const clinic = aClinic();
  clinic.aSession({ status: 'infusing' });
  clinic.at(clock);
  clinic.send('session:stop', {});
  return clinic;
};

describe('floor rule 14 whether "Not stopped: undo" is offered', () => {
  it.each([
    ['10:20', 'possible'],
    ['10:35', 'possible'],
    ['10:35:01', 'late'],
  ] as const)('floor rule 14 a stop of 10:20 is, at %s, %s; and the command agrees', (clock, says) => {
    const clinic = stoppedAt('10:20');
    expect(undoOfStop(clinic.session, t(clock))).toBe(says);
    clinic.at(clock);
    const undo = () => clinic.send('session:undo-stop', {});
    if (says === 'possible') undo();
    else expect(undo).toThrow('and stands');
    expect(clinic.session.status).toBe(says === 'possible' ? 'infusing' : 'recovering');
  });

  it('floor rule 14 whoever names an earlier time for the undo does not lengthen it: the clinic looks at its own clock', () => {
    const clinic = stoppedAt('10:12').at('11:40');
    const refused = clinic.refusal('session:undo-stop', { at: t('10:13') });
    expect(refused).toMatchObject({ code: 'illegal-transition' });
    expect(refused.message).toContain('more than 15 minutes ago');
    expect(clinic.session.status).toBe('recovering');
  });

  it('floor rule 14 an undo that waited on a device is taken while its quarter of an hour lasts, with its own time', () => {
    const clinic = stoppedAt('10:12').at('10:25');
    clinic.send('session:undo-stop', { at: t('10:13') });
    expect(clinic.session.steps.at(-1)).toMatchObject({ move: 'undo-stop', at: t('10:13'), recordedAt: t('10:25') });
  });

  it('floor rule 14 a stop that somebody described stands at once, and the refusal says what to do', () => {
    const clinic = stoppedAt('10:20');
    clinic.send('session:describe-stop', { reason: 'vomiting', pumpMl: 20 });
    expect(undoOfStop(clinic.session, t('10:21'))).toBe('described');
    expect(() => clinic.send('session:undo-stop', {})).toThrow(/stop it there and tell the provider/);
  });

  it.each(['infusing', 'recovering'] as const)('floor rule 14 there is no stop to undo while %s', (status) => {
    const clinic = aClinic();
    clinic.aSession({ status: status satisfies SessionStatus });
    expect(undoOfStop(clinic.session, t('10:25'))).toBeNull();
  });

  it('floor rule 14 what was taken back cannot be taken back again', () => {
    const clinic = stoppedAt('10:20');
    clinic.send('session:undo-stop', {});
    expect(undoOfStop(clinic.session, t('10:21'))).toBeNull();
  });
});
