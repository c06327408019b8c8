import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { aClinic, t } from '../testing/a-clinic.js';
import { dueMeasures } from '../vitals/due.js';
import { SYSTEM } from '../clinic/staff.js';
import { faultsOfProtocol } from './faults-of-protocol.js';
import { hasField } from './faults-of-rows.js';
import type { CheckGroup, CheckWindow, Protocol, Trend } from './protocol.js';
import { phasesOf } from './routes.js';
import {
  ESKETAMINE,
  HOME_SUBLINGUAL,
  MOOD_IM,
  MOOD_IV,
  OBSERVATION,
  PAIN_IV,
  SHIPPED_PROTOCOLS,
} from './shipped-protocols.js';

const RISE: Trend = {
  measure: 'respiratoryRate',
  direction: 'at-or-above',
  by: 8,
  from: 'baseline',
  sets: 2,
  isRunning: false,
};
const ONCE: CheckGroup = { measures: ['pain'], firstMinutes: 40 };
const WINDOW: CheckWindow = { measures: ['temperature'], fromMinutes: 35, dueMinutes: 40, untilMinutes: null };

const withSet = (protocol: Protocol, status: keyof Protocol['checks'], group: CheckGroup): Protocol => ({
  ...protocol,
  checks: { ...protocol.checks, [status]: [...(protocol.checks[status] ?? []), group] },
});
const withWindow = (protocol: Protocol, window: CheckWindow): Protocol => ({
  ...protocol,
  windows: [...protocol.windows, window],
});
const withTrend = (trend: Trend): Protocol => ({ ...MOOD_IV, trends: [...MOOD_IV.trends, trend] });
const [ONDANSETRON] = MOOD_IV.rescue;
if (!ONDANSETRON) throw new Error('the shipped protocol has no medicine');

const said = (protocol: Protocol) => faultsOfProtocol(protocol).map(({ path, hint }) => `${path}: ${hint}`);

describe('100 rows that a director adds', () => {
  test.each<[string, Protocol]>([
    ['a set once, at 40 minutes', withSet(MOOD_IV, 'infusing', ONCE)],
    ['a set at the end of the drug', withSet(MOOD_IM, 'recovering', { measures: ['anxiety'], firstMinutes: 5 })],
    ['a window after the first dose', withWindow(MOOD_IV, WINDOW)],
    ['a window that asks what a set asks too', withWindow(PAIN_IV, { ...WINDOW, measures: ['pain'] })],
    ['a course of values', withTrend(RISE)],
    ['another dose of a medicine', { ...MOOD_IV, rescue: [...MOOD_IV.rescue, { ...ONDANSETRON, dose: 8 }] }],
  ])('100 %s can be signed', (_what, protocol) => {
    expect(said(protocol)).toEqual([]);
  });

  test.each<[string, Protocol, string]>([
    ['a set of a phase that the drug has not', withSet(MOOD_IV, 'dosing', ONCE), 'checks.dosing: this way of the drug'],
    ['a set at home', withSet(HOME_SUBLINGUAL, 'recovering', ONCE), 'checks.recovering: this way of the drug'],
    [
      'a set that asks what an earlier one asks',
      withSet(MOOD_IV, 'infusing', { ...ONCE, measures: ['spo2', 'pain'] }),
      'checks.infusing.2: asked in an earlier set of the same phase already, which alone would count: Oxygen saturation',
    ],
    [
      'a set that no sheet can answer',
      withSet(MOOD_IV, 'infusing', { ...ONCE, measures: ['agitation'] }),
      'checks.infusing.2: no sheet has a field for it',
    ],
    [
      'a first set of a first visit before nought',
      withSet(MOOD_IV, 'infusing', { ...ONCE, firstVisitFirstMinutes: -5 }),
      'checks.infusing.2: sets are due at least every 120 minutes',
    ],
    [
      'a set hours after a change of the dose',
      withSet(MOOD_IV, 'infusing', { ...ONCE, afterChangeMinutes: 600 }),
      'checks.infusing.2: sets are due at least every 120 minutes',
    ],
    ['a window of nothing', withWindow(MOOD_IV, { ...WINDOW, measures: [] }), 'windows.0: every set and every window'],
    [
      'a window that ends before it is due',
      withWindow(MOOD_IV, { ...WINDOW, untilMinutes: 39 }),
      'windows.0: a window',
    ],
    [
      'a window after the chair is free',
      withWindow(MOOD_IV, { ...WINDOW, dueMinutes: 400 }),
      'windows.0: a window is due while the chair is held, within 120 minutes',
    ],
    ['a window at home', withWindow(HOME_SUBLINGUAL, WINDOW), 'windows.0: at home there are checks'],
    ['a course the other way', withTrend({ ...RISE, by: -8 }), 'trends.7: a course of values goes the way'],
    ['a course of half a value', withTrend({ ...RISE, sets: 0.5 }), 'trends.7: a course of values goes the way'],
    ['a course that nobody can run', withTrend({ ...RISE, by: 300 }), 'trends.7: a course goes so far'],
    ['a course that stands there', withTrend({ ...(MOOD_IV.trends[0] ?? RISE) }), 'trends.7: the same course'],
    [
      'the same dose twice',
      { ...MOOD_IV, rescue: [...MOOD_IV.rescue, { ...ONDANSETRON, maxDoses: 3 }] },
      `rescue.${MOOD_IV.rescue.length}: the same dose`,
    ],
    [
      'a medicine after which nothing is looked at',
      { ...MOOD_IV, rescue: [{ ...ONDANSETRON, recheck: { measures: [], minutes: 20 } }] },
      'rescue.0: after a medicine',
    ],
    ['a medicine into a vein without a line', { ...MOOD_IM, rescue: [ONDANSETRON] }, 'rescue.0: nothing is given into'],
    ['a medicine where no drug is given', { ...OBSERVATION, rescue: [ONDANSETRON] }, 'rescue.0: medicines for side'],
    [
      'a figure before going home that may be anything',
      {
        ...MOOD_IV,
        discharge: MOOD_IV.discharge && { ...MOOD_IV.discharge, figures: { ...MOOD_IV.discharge.figures, pain: {} } },
      },
      'discharge.figures.pain: Pain',
    ],
    [
      'a call two hours late',
      {
        ...HOME_SUBLINGUAL,
        home: HOME_SUBLINGUAL.home && {
          ...HOME_SUBLINGUAL.home,
          calls: [...HOME_SUBLINGUAL.home.calls, { whom: 'peer', minutes: 120 }],
        },
      },
      'home.calls.3: a call at home',
    ],
  ])('100 %s is refused at its place, and says why', (_what, protocol, words) => {
    expect(said(protocol).join('\n')).toContain(words);
  });
});

describe('rows that no director takes out', () => {
  it('floor rule 2 the set that repeats in each phase of every protocol that has phases', () => {
    const phases = SHIPPED_PROTOCOLS.flatMap((protocol) => phasesOf(protocol).map((status) => ({ protocol, status })));
    fc.assert(
      fc.property(fc.constantFrom(...phases), fc.boolean(), ({ protocol, status }, isOnce) => {
        const [first, ...others] = protocol.checks[status] ?? [];
        const once = first && { measures: first.measures, firstMinutes: first.firstMinutes };
        const left = isOnce && once ? [once, ...others] : others;
        const faults = faultsOfProtocol({ ...protocol, checks: { ...protocol.checks, [status]: left } });
        expect(faults.map(({ path }) => path)).toContain(`checks.${status}`);
      }),
    );
  });

  test.each<[string, Protocol, string]>([
    [
      'the pressure about 40 minutes after the first device',
      { ...ESKETAMINE, windows: [] },
      'windows: after the first',
    ],
    [
      'the score before going home',
      { ...MOOD_IV, discharge: MOOD_IV.discharge && { ...MOOD_IV.discharge, score: null } },
      'discharge.score: a recovery score',
    ],
    [
      'the call to 911',
      {
        ...HOME_SUBLINGUAL,
        home: HOME_SUBLINGUAL.home && {
          ...HOME_SUBLINGUAL.home,
          calls: HOME_SUBLINGUAL.home.calls.filter(({ whom }) => whom !== 'emergency'),
        },
      },
      'home.calls: when nobody answers',
    ],
  ])('floor rules 2, 19 and 21 %s stays', (_what, protocol, words) => {
    expect(said(protocol).join('\n')).toContain(words);
  });

  it('what no floor rule keeps may go: courses of values, medicines, windows of other drugs', () => {
    expect(said({ ...MOOD_IV, trends: [], rescue: [], windows: [] })).toEqual([]);
  });
});

describe('a row that was added', () => {
  it('floor rule 3 is due at its time, beside the set that repeats', () => {
    const protocol = withWindow(withSet(MOOD_IV, 'infusing', ONCE), { ...WINDOW, dueMinutes: 45 });
    const clinic = aClinic();
    clinic.send('protocol:publish', { protocol }, SYSTEM);
    clinic.aSession({ protocol });
    clinic.at('10:00');
    const due = Object.fromEntries(dueMeasures(clinic.session, protocol).map(({ measure, dueAt }) => [measure, dueAt]));
    expect(due).toMatchObject({ spo2: t('10:10'), pain: t('10:40'), temperature: t('10:45') });
  });

  it('every sign has a field somewhere; a scale has one where the sheet has a place for it', () => {
    expect((['spo2', 'bodyWeight', 'pain', 'agitation', 'acvpu'] as const).map(hasField)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
