import { describe, expect, it } from '@jest/globals';
import { aClinic, BEN, CHAIRS, PATIENTS, t } from '../testing/a-clinic.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { pumpsOfCall } from './pumps-of-call.js';

describe('floor 14 the pumps that a call is about', () => {
  function three() {
    const clinic = aClinic();
    const seats = [2, 0, 1].map((index) => ({ patientId: PATIENTS[index] ?? '', chairId: CHAIRS[index] ?? '' }));
    const [third = '', first = '', second = ''] = seats.map((seat) => {
      clinic.aSession(seat);
      return clinic.sessionId;
    });
    return { clinic, third, first, second };
  }
  const called = (time: string) => ({
    callers: [{ id: 'call', level: 'emergency', by: BEN.id, at: t(time), recordedAt: t(time) }] as const,
  });
  const ids = (clinic: ReturnType<typeof aClinic>, time: string) => {
    const { callers } = called(time);
    return pumpsOfCall(clinic.board, { callers: [...callers] }).map(({ id }) => id);
  };

  it('floor 14 all that run, by chair', () => {
    const { clinic, first, second, third } = three();
    expect(ids(clinic, '10:15')).toEqual([first, second, third]);
  });

  it('floor 14 one that was stopped since somebody called stays among them; one stopped before it does not', () => {
    const { clinic, first, second, third } = three();
    clinic.take(second);
    clinic.at('10:14').send('session:stop', { at: t('10:14') });
    clinic.take(first);
    clinic.at('10:16').send('session:stop', { at: t('10:16') });
    expect(ids(clinic, '10:15')).toEqual([first, third]);
    clinic.send('session:undo-stop', {});
    expect(ids(clinic, '10:15')).toEqual([first, third]);
  });

  it('who has no pump is not among them', () => {
    const clinic = aClinic();
    clinic.aSession({ protocol: OBSERVATION });
    expect(ids(clinic, '10:15')).toEqual([]);
  });
});
