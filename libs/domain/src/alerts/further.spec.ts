import { describe, expect, it } from '@jest/globals';
import { aClinic, BEN, MIA } from '../testing/a-clinic.js';
import { isOpen, type Alert } from './alert.js';

type Clinic = ReturnType<typeof aClinic>;
function infusing(): Clinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:10');
}
const open = (clinic: Clinic): Alert[] => clinic.session.alerts.filter(isOpen);
const bp = (systolicBp: number, diastolicBp = 75) => ({ systolicBp, diastolicBp });
function take(clinic: Clinic): Clinic {
  for (const { id } of open(clinic)) clinic.send('alert:acknowledge', { alertId: id }, BEN);
  return clinic;
}

describe('floor 6 one alert never stands for another sign', () => {
  it.each([6, 0.5])('floor 6 a saturation of 78 is raised beside a taken alert about %d L/min of oxygen', (flow) => {
    const clinic = infusing();
    clinic.chart({ oxygenFlow: flow });
    take(clinic).at('10:12').chart({ spo2: 78 });
    expect(open(clinic)).toMatchObject([
      { state: 'acknowledged', condition: { about: 'oxygenFlow' } },
      { state: 'raised', level: 'high', condition: { about: 'spo2', reached: [{ measure: 'spo2', value: 78 }] } },
    ]);
  });

  it('floor 6 new oxygen is raised beside a taken alert about the saturation', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 85 });
    take(clinic).at('10:12').chart({ spo2: 99, oxygenFlow: 8 });
    expect(open(clinic)).toMatchObject([{ state: 'raised', level: 'high', condition: { about: 'oxygenFlow' } }]);
  });

  it('6.3 a mean charted alone joins the cuff in its alert, and ends it for nobody', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:12').chart({ meanArterialPressure: 131 });
    expect(open(clinic)).toMatchObject([
      { condition: { reached: [{ measure: 'meanArterialPressure' }, { measure: 'systolicBp', value: 185 }] } },
    ]);
    for (const time of ['10:14', '10:16']) clinic.at(time).chart({ meanArterialPressure: 90 });
    expect(open(clinic)).toHaveLength(1);
    clinic.at('10:18').chart(bp(120));
    expect(open(clinic)).toEqual([]);
  });
});

describe('6.3 a value that goes further out', () => {
  it('6.3 the alert names the newest worst value, and calls again once it is a big change from what was taken', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 88 });
    take(clinic).at('10:12').chart({ spo2: 85 });
    expect(open(clinic)).toMatchObject([{ state: 'acknowledged', condition: { reached: [{ value: 85 }] } }]);
    clinic.at('10:14').chart({ spo2: 70 });
    expect(open(clinic)).toMatchObject([{ state: 'raised', level: 'high', condition: { reached: [{ value: 70 }] } }]);
  });

  it('6.3 a value that creeps on in small steps calls again too', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 88 });
    take(clinic);
    const states = [85, 82, 79].map((spo2, index) => {
      clinic.at(`10:1${index + 2}`).chart({ spo2 });
      return open(clinic)[0]?.state;
    });
    expect(states).toEqual(['acknowledged', 'acknowledged', 'raised']);
  });

  it.each([
    [{ respiratoryRate: 8 }, { respiratoryRate: 0 }, {}, {}, 'acknowledged'],
    [{}, {}, { sedation: 2 }, { sedation: 1 }, 'raised'],
    [{ etco2: 60 }, { etco2: 62 }, {}, {}, 'acknowledged'],
    [{ etco2: 60 }, { etco2: 63 }, {}, {}, 'raised'],
    [bp(181), bp(222), {}, {}, 'raised'],
    [bp(181), bp(85), {}, {}, 'raised'],
  ] as const)('6.3 %j then %j %j %j leaves it %5$s', (first, then, firstScales, thenScales, state) => {
    const clinic = infusing();
    clinic.chart(first, firstScales);
    take(clinic).at('10:12').chart(then, thenScales);
    expect(open(clinic)).toMatchObject([{ state, level: 'high' }]);
    expect(JSON.stringify(open(clinic)[0]?.condition)).toContain(
      `${Object.values(then)[0] ?? Object.values(thenScales)[0]}`,
    );
  });

  it('6.3 a value that is out, but less so, leaves the worst in the alert', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 80 });
    clinic.at('10:12').chart({ spo2: 86 });
    expect(open(clinic)).toMatchObject([{ condition: { reached: [{ value: 80 }] } }]);
  });

  it('6.3 an alert that nobody has taken names the newest worst value as well', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 88 }, {}, {}, MIA);
    clinic.at('10:12').chart({ spo2: 70 }, {}, {}, MIA);
    expect(open(clinic)).toMatchObject([{ state: 'raised', revision: 2, condition: { reached: [{ value: 70 }] } }]);
  });

  it('floor 8 of two values within a minute the worse is named', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 88 });
    clinic.at('10:10:30').chart({ spo2: 79 }, {}, {}, BEN);
    expect(open(clinic)).toMatchObject([{ condition: { reached: [{ value: 79 }] } }]);
  });

  it('2.1 a pressure that was confirmed stays confirmed when it is further out', () => {
    const clinic = infusing();
    for (const [time, upper] of [
      ['10:10', 185],
      ['10:12', 184],
      ['10:14', 170],
      ['10:16', 190],
    ] as const) {
      clinic.at(time).chart(bp(upper));
    }
    expect(open(clinic)).toMatchObject([{ condition: { confirmed: true, reached: [{ value: 190 }] } }]);
  });
});
