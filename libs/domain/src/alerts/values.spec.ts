import { describe, expect, it, test } from '@jest/globals';
import { aClinic, ANA, BEN, FAY, MIA, PIA, t } from '../testing/a-clinic.js';
import type { ScaleValues, Values } from '../vitals/vitals-reading.js';
import { isOpen, type Alert } from './alert.js';

type Clinic = ReturnType<typeof aClinic>;
function infusing(): Clinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic.at('10:10');
}
const alerts = (clinic: Clinic): readonly Alert[] => clinic.session.alerts;
const open = (clinic: Clinic): Alert[] => alerts(clinic).filter(isOpen);
const bp = (systolicBp: number, diastolicBp = 75): Values => ({ systolicBp, diastolicBp });
const confirmed = (alert: Alert | undefined) => alert && 'confirmed' in alert.condition && alert.condition.confirmed;

describe('6.3 a critical value', () => {
  it('2.1 a critical blood pressure is raised at once, unconfirmed, and names value and limit', () => {
    const clinic = infusing();
    const readingId = clinic.chart(bp(185));
    expect(open(clinic)).toEqual([
      {
        id: expect.any(String),
        level: 'high',
        state: 'raised',
        since: t('10:10'),
        raisedAt: t('10:10'),
        callsSince: t('10:10'),
        called: [],
        revision: 1,
        settledAt: null,
        snoozed: null,
        condition: {
          rule: 'critical-value',
          about: 'bloodPressure',
          readingId,
          confirmed: false,
          reached: [{ measure: 'systolicBp', value: 185, direction: 'at-or-above', at: 180 }],
        },
      },
    ]);
  });

  it('2.1 a second critical reading confirms it: one alert, carried on', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:12').chart(bp(183));
    expect(alerts(clinic)).toHaveLength(1);
    expect(confirmed(alerts(clinic)[0])).toBe(true);
  });

  test.each([
    [bp(200, 90), true],
    [bp(199, 90), false],
    [bp(190, 120), true],
    [bp(190, 119), false],
  ])('2.1 %j needs no repeat: %s', (values, isConfirmed) => {
    const clinic = infusing();
    clinic.chart(values);
    expect(confirmed(open(clinic)[0])).toBe(isConfirmed);
  });

  it('6.3 two conditions of one set are two alerts, two figures of one condition are one', () => {
    const clinic = infusing();
    clinic.chart({ ...bp(190, 115), spo2: 88 });
    expect(open(clinic).map(({ condition }) => 'about' in condition && condition.about)).toEqual([
      'bloodPressure',
      'spo2',
    ]);
    expect(open(clinic)[0]?.condition).toMatchObject({ reached: [{ value: 190 }, { value: 115 }] });
  });
});

describe('floor 6 which cautions wait for a second reading', () => {
  test.each([
    ['blood pressure', bp(165)],
    ['blood pressure 30 % over the baseline of 120', bp(156)],
    // one that is near the baseline of 70, so that it makes no trend
    ['heart rate', { heartRate: 49 }],
  ] as [string, Values][])('floor 6 a caution of the %s waits', (_what, values) => {
    const clinic = infusing();
    clinic.chart(values);
    expect(alerts(clinic)).toEqual([]);
    clinic.at('10:15').chart(values);
    expect(open(clinic)).toMatchObject([
      { level: 'medium', state: 'raised', condition: { rule: 'caution-value', confirmed: true } },
    ]);
  });

  test.each([
    ['oxygen', { spo2: 93 }, {}],
    ['a fall of 3 from the baseline of 98', { spo2: 95 }, {}],
    ['respiration', { respiratoryRate: 9 }, {}],
    ['any new oxygen', { oxygenFlow: 0.5 }, {}],
    ['nausea', {}, { nausea: 4 }],
  ] as [string, Values, ScaleValues][])('floor 6 %s alerts at the first value', (_what, values, scales) => {
    const clinic = infusing();
    clinic.chart(values, scales);
    expect(open(clinic)).toMatchObject([{ level: 'medium', condition: { rule: 'caution-value', confirmed: true } }]);
  });

  it('floor 6 cautions an hour apart with a calm reading between do not second each other', () => {
    const clinic = infusing();
    clinic.chart(bp(165));
    clinic.at('10:20').chart(bp(130));
    clinic.at('10:30').chart(bp(165));
    expect(alerts(clinic)).toEqual([]);
  });

  it('floor 6 a caution is no second to a critical value', () => {
    const clinic = infusing();
    clinic.chart(bp(165));
    clinic.at('10:12').chart(bp(185));
    expect(confirmed(open(clinic)[0])).toBe(false);
  });

  it('floor 2 dissociation alerts nobody, however high and however often', () => {
    const clinic = infusing();
    clinic.chart({}, { dissociation: 10 });
    clinic.at('10:15').chart({}, { dissociation: 10 });
    expect(alerts(clinic)).toEqual([]);
  });

  it('floor 1 sedation 5 alerts nobody, sedation 2 is high at once', () => {
    const clinic = infusing();
    clinic.chart({}, { sedation: 5 });
    expect(alerts(clinic)).toEqual([]);
    clinic.chart({}, { sedation: 2 }, { takenAt: t('10:10') });
    expect(open(clinic)).toMatchObject([{ level: 'high', condition: { about: 'sedation', confirmed: true } }]);
  });
});

describe('a possible repeat', () => {
  it.each(['10:10:30', '10:11'])('6 the same values of the same author at %s are no second reading', (time) => {
    const clinic = infusing();
    clinic.chart(bp(165));
    clinic.at(time).chart(bp(165));
    expect(clinic.session.readings.at(-1)?.possibleRepeatOf).toBeDefined();
    expect(alerts(clinic)).toEqual([]);
  });

  it('6 nor is the repeat of a repeat', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    for (const time of ['10:10:50', '10:11:40', '10:12:30']) clinic.at(time).chart(bp(185));
    expect(confirmed(open(clinic)[0])).toBe(false);
  });

  it('6 the same values of another person, or a minute later, are another reading', () => {
    const clinic = infusing();
    clinic.chart(bp(165));
    clinic.at('10:10:30').chart(bp(165), {}, {}, BEN);
    expect(clinic.session.readings.at(-1)?.possibleRepeatOf).toBeUndefined();
    clinic.at('10:12').chart(bp(165));
    expect(clinic.session.readings.at(-1)?.possibleRepeatOf).toBeUndefined();
    expect(open(clinic)).toHaveLength(1);
  });
});

describe('floor 8 two sets within a minute', () => {
  it.each([
    [185, 120],
    [120, 185],
  ])('floor 8 %d then %d: the worse is judged', (first, second) => {
    const clinic = infusing();
    clinic.chart(bp(first));
    clinic.at('10:10:40').chart(bp(second), {}, {}, BEN);
    expect(open(clinic)).toMatchObject([{ level: 'high' }]);
    expect(clinic.session.readings.slice(-2).map(({ values }) => values.systolicBp)).toEqual([first, second]);
  });

  it('floor 8 a calm set more than a minute later is another moment', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:11:01').chart(bp(120), {}, {}, BEN);
    expect(open(clinic)).toEqual([]);
  });
});

describe('floor 15 taking an alert', () => {
  it('floor 15 a named person takes it with one tap, once', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    const alertId = open(clinic)[0]?.id ?? '';
    clinic.at('10:11').send('alert:acknowledge', { alertId, alertRevision: 1 }, BEN);
    expect(open(clinic)).toMatchObject([
      { state: 'acknowledged', acknowledged: { by: BEN.id, at: t('10:11') }, revision: 2 },
    ]);
    expect(clinic.send('alert:acknowledge', { alertId }, PIA)).toEqual([]);
    expect(open(clinic)).toMatchObject([{ acknowledged: { by: BEN.id } }]);
  });

  it('an alert that changed since it was seen is not taken unseen', () => {
    const clinic = infusing();
    clinic.chart(bp(165));
    clinic.at('10:15').chart(bp(165));
    const alertId = open(clinic)[0]?.id ?? '';
    clinic.at('10:16').chart(bp(185));
    expect(clinic.refusal('alert:acknowledge', { alertId, alertRevision: 1 }).code).toBe('stale');
    expect(clinic.refusal('alert:acknowledge', { alertId: FAY.id }).code).toBe('not-found');
  });

  it('floor 15 charting a re-check takes the alert too', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:12').chart(bp(182));
    expect(open(clinic)).toMatchObject([{ state: 'acknowledged', acknowledged: { by: ANA.id, at: t('10:12') } }]);
  });

  it('floor 15 a set without the value in question takes nothing', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 88 });
    clinic.at('10:11').chart({ oxygenFlow: 4 });
    clinic.at('10:12').chart({ heartRate: 80 });
    expect(open(clinic)).toMatchObject([
      { level: 'high', state: 'raised' },
      { level: 'medium', state: 'raised' },
    ]);
  });

  it('floor 15 a value that worsens by a band is raised again, whoever had taken it', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 92 });
    clinic.send('alert:acknowledge', { alertId: open(clinic)[0]?.id ?? '' }, BEN);
    clinic.at('10:15').chart({ spo2: 88 });
    expect(alerts(clinic)).toMatchObject([{ level: 'high', state: 'raised', condition: { rule: 'critical-value' } }]);
  });

  it('floor 24 who may not take alerts does not take one by charting: a latched one stays in sight', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:15').chart(bp(120), {}, {}, MIA);
    expect(open(clinic)).toMatchObject([{ level: 'high', state: 'raised', settledAt: t('10:15') }]);
    clinic.at('10:16').send('alert:acknowledge', { alertId: open(clinic)[0]?.id ?? '' }, BEN);
    expect(alerts(clinic)).toMatchObject([{ state: 'cleared', acknowledged: { by: BEN.id }, clearedAt: t('10:16') }]);
  });

  it('6.3 a latched alert is settled once, and over with the next reading in range of who may take it', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 85 });
    for (const time of ['10:15', '10:17']) clinic.at(time).chart({ spo2: 99 }, {}, {}, MIA);
    expect(open(clinic)).toMatchObject([{ state: 'raised', settledAt: t('10:15'), revision: 2 }]);
    clinic.at('10:20').chart({ spo2: 97 });
    expect(alerts(clinic)).toMatchObject([{ state: 'cleared', acknowledged: { by: ANA.id } }]);
  });

  it('6.3 a latched alert whose value is a caution that waits for its second is no longer settled', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:15').chart(bp(120), {}, {}, MIA);
    clinic.at('10:20').chart(bp(165));
    expect(open(clinic)).toMatchObject([{ level: 'high', state: 'acknowledged', settledAt: null }]);
  });

  it('6.3 a latched alert whose value goes out again is no longer settled', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:15').chart(bp(120), {}, {}, MIA);
    clinic.at('10:20').chart(bp(186), {}, {}, MIA);
    expect(open(clinic)).toMatchObject([{ level: 'high', state: 'raised', settledAt: null }]);
  });
});

describe('6.3 the end of an alert', () => {
  it('6.3 one value inside the limit by a twentieth ends it', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:15').chart(bp(152));
    expect(alerts(clinic)).toMatchObject([
      { state: 'cleared', clearedBy: ANA.id, clearedAt: t('10:15'), acknowledged: { by: ANA.id } },
    ]);
  });

  it('6.3 one value at the edge does not, two in a row do', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 93 });
    clinic.at('10:15').chart({ spo2: 96 });
    expect(open(clinic)).toHaveLength(1);
    clinic.at('10:20').chart({ spo2: 96 });
    expect(open(clinic)).toHaveLength(0);
  });

  it('6.3 a high alert stays high while the value is a caution', () => {
    const clinic = infusing();
    clinic.chart(bp(185));
    clinic.at('10:15').chart(bp(170));
    clinic.at('10:20').chart(bp(168));
    expect(open(clinic)).toMatchObject([{ level: 'high' }]);
  });

  it('4 sets that say nothing of the saturation do not end its alert', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 85 });
    for (const time of ['10:12', '10:15', '10:20']) clinic.at(time).chart({ oxygenFlow: 0 });
    expect(open(clinic)).toMatchObject([{ level: 'high', condition: { about: 'spo2' } }]);
  });

  it('1.2 everything open is cleared once the patient is gone', () => {
    const clinic = infusing();
    clinic.chart({ ...bp(185), spo2: 88 });
    clinic.at('10:20').send('session:transfer', { reason: 'to hospital' }, PIA);
    expect(open(clinic)).toEqual([]);
    expect(alerts(clinic)).toMatchObject([{ state: 'cleared', clearedBy: PIA.id }, { state: 'cleared' }]);
  });
});

describe('what is charted late, and what is corrected', () => {
  it('6 a critical value is found late, silently, where a later value of that sign stands', () => {
    const clinic = infusing();
    clinic.at('10:20').chart(bp(120));
    clinic.at('10:22').chart(bp(185), {}, { takenAt: t('10:15') });
    expect(open(clinic)).toEqual([]);
    expect(alerts(clinic)).toMatchObject([
      { state: 'found-late', level: 'high', since: t('10:15'), raisedAt: t('10:22') },
    ]);
  });

  it('6 it is raised where the later set says nothing of that sign', () => {
    const clinic = infusing();
    clinic.at('10:20').chart({ oxygenFlow: 0, heartRate: 72 });
    clinic.at('10:22').chart({ spo2: 85, oxygenFlow: 0 }, {}, { takenAt: t('10:15') });
    expect(open(clinic)).toMatchObject([{ state: 'raised', level: 'high', condition: { reached: [{ value: 85 }] } }]);
  });

  it('6 what was taken before discharge and charted after it calls nobody to an empty chair', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'discharged' });
    clinic.at('11:40').chart({ spo2: 85 }, {}, { takenAt: t('11:15') });
    expect(alerts(clinic)).toMatchObject([{ state: 'found-late', level: 'high', since: t('11:15') }]);
    clinic.at('11:41').chart({ spo2: 97 }, {}, { takenAt: t('11:10') });
    expect(alerts(clinic)).toHaveLength(1);
  });

  const correct = (clinic: Clinic, corrects: string, values: Values) =>
    clinic.send('vitals:correct', { corrects, reason: 'typing mistake', values, confirmed: ['spo2', 'systolicBp'] });

  it('6.3 the correction of the reading that raised an alert clears it, latched or not', () => {
    const clinic = infusing();
    const corrects = clinic.chart(bp(191));
    correct(clinic.at('10:11'), corrects, bp(119));
    expect(alerts(clinic)).toMatchObject([
      { level: 'high', state: 'cleared', acknowledged: null, clearedAt: t('10:11') },
    ]);
  });

  it('6.3 so does correcting it to nothing', () => {
    const clinic = infusing();
    const corrects = clinic.chart({ spo2: 85 });
    clinic.send('vitals:correct', { corrects, reason: 'other patient' });
    expect(open(clinic)).toEqual([]);
  });

  it('6.3 a correction from critical to caution leaves a caution', () => {
    const clinic = infusing();
    const corrects = clinic.chart({ spo2: 85 });
    correct(clinic, corrects, { spo2: 92 });
    expect(alerts(clinic)).toMatchObject([
      { level: 'high', state: 'cleared' },
      { level: 'medium', state: 'raised' },
    ]);
  });

  it('6.3 a correction to another critical value keeps the alert, with the value that stands', () => {
    const clinic = infusing();
    const corrects = clinic.chart({ spo2: 85 });
    correct(clinic, corrects, { spo2: 87 });
    expect(alerts(clinic)).toMatchObject([{ level: 'high', state: 'raised', condition: { reached: [{ value: 87 }] } }]);
  });

  it('6.3 a correction of an earlier reading to a critical value is found late, once', () => {
    const clinic = infusing();
    const corrects = clinic.chart({ spo2: 97 });
    clinic.at('10:15').chart({ spo2: 98 });
    correct(clinic.at('10:16'), corrects, { spo2: 79 });
    expect(alerts(clinic)).toMatchObject([
      { state: 'found-late', level: 'high', since: t('10:10'), condition: { reached: [{ value: 79 }] } },
    ]);
    correct(clinic, clinic.session.readings.at(-1)?.id ?? '', { spo2: 80 });
    expect(alerts(clinic)).toHaveLength(1);
  });

  it('6.3 a correction to a critical value raises it', () => {
    const clinic = infusing();
    const corrects = clinic.chart({ spo2: 97 });
    correct(clinic, corrects, { spo2: 79 });
    expect(open(clinic)).toMatchObject([{ level: 'high', state: 'raised' }]);
  });

  it('6.3 an alert that a correction brings back is another alert, not the cleared one', () => {
    const clinic = infusing();
    clinic.chart({ spo2: 92 });
    const calm = clinic.at('10:15').chart({ spo2: 100 });
    expect(open(clinic)).toEqual([]);
    clinic.send('vitals:correct', { corrects: calm, reason: 'other patient' });
    expect(alerts(clinic).map(({ state }) => state)).toEqual(['cleared', 'raised']);
    expect(new Set(alerts(clinic).map(({ id }) => id)).size).toBe(2);
  });
});
