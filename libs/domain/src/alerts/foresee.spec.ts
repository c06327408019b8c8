import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { aClinic, ANA, t } from '../testing/a-clinic.js';
import { isOutside } from './condition-now.js';
import { foresee, type Foreseen, type ToChart } from './foresee.js';
import { findingOf } from './judge-condition.js';

type Clinic = ReturnType<typeof aClinic>;
type Values = ToChart['set']['values'];

function infusing(): Clinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:10');
}

/** What is foreseen for the saturation of a set, before it is charted. */
function foreseen(clinic: Clinic, values: Values, takenAt: Iso = clinic.now, corrects?: string): Foreseen {
  const toChart = { set: { values, scales: {}, notTaken: {} }, takenAt, corrects };
  return foresee(clinic.session, 'spo2', toChart, clinic.protocol, { actor: ANA, now: clinic.now, rate: 1 });
}

describe('floor rule 8 what a value will bring about is said before it is saved', () => {
  it('a critical one calls', () => {
    expect(foreseen(infusing(), { spo2: 86 })).toBe('calls');
  });

  it('a calm one brings nothing', () => {
    expect(foreseen(infusing(), { spo2: 98 })).toBe('nothing');
  });

  it('one that was taken before a later value is found late', () => {
    const clinic = infusing();
    clinic.at('10:20').chart({ spo2: 97 });
    expect(foreseen(clinic.at('10:22'), { spo2: 86 }, t('10:15'))).toBe('found-late');
  });

  it('a later set that says nothing of it does not silence it', () => {
    const clinic = infusing();
    clinic.at('10:20').chart({ heartRate: 72 });
    expect(foreseen(clinic.at('10:22'), { spo2: 86 }, t('10:15'))).toBe('calls');
  });

  it('one as bad as what calls already goes on with it', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 86 });
    expect(foreseen(clinic.at('10:14'), { spo2: 86 })).toBe('goes-on');
  });

  it('nobody is called to an empty chair', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'discharged' });
    expect(foreseen(clinic.at('11:40'), { spo2: 85 }, t('11:15'))).toBe('found-late');
  });

  it('a correction of what a later value stands behind is found late, too', () => {
    const clinic = infusing();
    const wrong = clinic.chart({ spo2: 97 });
    clinic.at('10:20').chart({ spo2: 98 });
    expect(foreseen(clinic.at('10:22'), { spo2: 79 }, t('10:10'), wrong)).toBe('found-late');
  });

  // whether an alert calls anew is read from when it began to: no two sets in the same moment
  const wait = fc.integer({ min: 1, max: 6 });
  const aSet = fc.record({ spo2: fc.integer({ min: 80, max: 99 }), ago: fc.nat(15), wait });

  it('whatever the day: what is foreseen is what comes of it', () => {
    fc.assert(
      fc.property(fc.array(aSet, { minLength: 1, maxLength: 6 }), (sets) => {
        const clinic = infusing();
        for (const { spo2, ago, wait } of sets) {
          clinic.at(minutesAfter(clinic.now, wait).slice(11, 19));
          const takenAt = minutesAfter(clinic.now, -ago);
          const before = clinic.session.alerts;
          const said = foreseen(clinic, { spo2 }, takenAt);
          clinic.chart({ spo2 }, {}, { takenAt });
          const { alerts, readings } = clinic.session;
          const reading = readings.at(-1);
          if (!reading) throw new Error('nothing was charted');
          const isCalled = alerts.some(
            (alert) =>
              alert.state === 'raised' && alert.callsSince !== before.find(({ id }) => id === alert.id)?.callsSince,
          );
          const isLate = alerts.slice(before.length).some(({ state }) => state === 'found-late');
          // a late value can make a trend of what stands, and that calls
          if (isLate) expect(said).toBe(isCalled ? 'calls' : 'found-late');
          if (said === 'calls') expect(isCalled).toBe(true);
          if (said === 'nothing' && isOutside(findingOf(clinic.session, reading, 'spo2', clinic.protocol))) {
            expect([isCalled, isLate]).toEqual([false, false]);
          }
        }
      }),
    );
  });
});
