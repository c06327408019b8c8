import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { GateName } from '../sessions/gate-names.js';
import type { SessionMove } from '../sessions/session-statuses.js';
import { measures, type Measure } from '../vitals/measures.js';
import { faultsOfProtocol } from './faults-of-protocol.js';
import { gatesThatStay } from './gates-that-stay.js';
import type { Limit, Protocol } from './protocol.js';
import { ESKETAMINE, HOME_SUBLINGUAL, MOOD_IM, MOOD_IV, PAIN_IV, SHIPPED_PROTOCOLS } from './shipped-protocols.js';

/** A copy of a protocol that is changed as a director could change it. */
function changed(protocol: Protocol, change: (draft: Protocol) => void): Protocol {
  const draft = structuredClone(protocol);
  change(draft);
  return draft;
}

function hintsOf(protocol: Protocol): string {
  return faultsOfProtocol(protocol)
    .map(({ hint }) => hint)
    .join('; ');
}

const without = <T>(list: readonly T[], item: T): T[] => list.filter((one) => one !== item);

const loosen =
  (measure: Measure, value: number) =>
  ({ limits }: Protocol): void => {
    limits[measure] = (limits[measure] ?? []).map((row): Limit =>
      row.level === 'critical' && row.direction === 'at-or-below' && 'value' in row ? { ...row, value } : row,
    );
  };

const takeOut =
  (move: SessionMove, gate: GateName) =>
  ({ gates }: Protocol): void => {
    gates[move] = without(gates[move] ?? [], gate);
  };

const askLess =
  (status: 'infusing' | 'paused' | 'recovering' | 'dosing', measure: Measure) =>
  ({ checks }: Protocol): void => {
    for (const group of checks[status] ?? []) group.measures = without(group.measures, measure);
  };

type Draft = (draft: Protocol) => void;
const discharge =
  (change: (criteria: NonNullable<Protocol['discharge']>) => void): Draft =>
  (draft) =>
    draft.discharge && change(draft.discharge);
const range =
  (change: (range: { atLeast?: number; below: number; neverFrom: number }) => void): Draft =>
  (draft) =>
    Object.values(draft.discharge?.pressure.ranges ?? {}).forEach(change);
const preparation =
  (change: (rules: NonNullable<Protocol['preparation']>) => void): Draft =>
  (draft) =>
    draft.preparation && change(draft.preparation);

describe('floor rules that no protocol undoes', () => {
  test.each<[string, Protocol, Draft, string]>([
    ['19 home from 181 on', MOOD_IV, range((row) => (row.neverFrom += 1)), 'nobody goes home from 180/110'],
    ['19 home with 165/105', MOOD_IV, range((row) => (row.below += 5)), 'both pressures are below 160/100'],
    ['19 home with 89', MOOD_IV, range((row) => (row.atLeast = 89)), 'a systolic of 90 or more'],
    [
      '19 pressures 9 minutes apart',
      MOOD_IV,
      discharge((all) => (all.pressure.minutesApart = 9)),
      '10 minutes or more',
    ],
    ['19 a quarter off the baseline', MOOD_IV, discharge((all) => (all.pressure.withinPercent = 25)), 'within 20 %'],
    ['19 no criteria at all', MOOD_IM, (draft) => (draft.discharge = null), 'leaves by criteria'],
    ['7 home half asleep', MOOD_IV, discharge((all) => (all.figures.sedation = { atLeast: 4 })), 'sedation of 5'],
    [
      '19 recovery looked at each hour',
      MOOD_IV,
      ({ checks }) => checks.recovering?.forEach((group) => (group.everyMinutes = 60)),
      'every 30 minutes',
    ],
    ['6 saturation that calls at 85', MOOD_IV, loosen('spo2', 85), 'critical at 89'],
    ['6 sedation that calls at 1', MOOD_IV, loosen('sedation', 1), 'sedation at 2'],
    ['6 breathing that calls at 6', MOOD_IV, loosen('respiratoryRate', 6), 'critical at 8'],
    ['6 oxygen that calls nobody', MOOD_IV, ({ limits }) => delete limits.oxygenFlow, 'any new oxygen calls'],
    ['6 saturation without a limit', MOOD_IV, ({ limits }) => delete limits.spo2, 'critical at 89'],
    ['23 no limit of the pressure', MOOD_IV, ({ limits }) => delete limits.systolicBp, 'critical at 180/110'],
    ['12 no second check at the pump', MOOD_IV, takeOut('start', 'second-person'), 'by a second person'],
    ['12 no second check of an injection', MOOD_IM, takeOut('first-dose', 'dose-check'), 'by a second person'],
    [
      '12 a second check that a provider passes',
      MOOD_IV,
      preparation((rules) => rules.soft.push('second-person')),
      'nobody passes this unanswered',
    ],
    ['21 no monitor at home', HOME_SUBLINGUAL, takeOut('first-dose', 'monitor'), 'remote monitor'],
    ['21 no number of the county', HOME_SUBLINGUAL, takeOut('next-dose', 'county-number'), 'emergency number'],
    ['21 no test call', HOME_SUBLINGUAL, takeOut('ready', 'peer-answers'), 'test call'],
    ['21 closed without an end check', HOME_SUBLINGUAL, takeOut('discharge', 'end-check'), 'end check'],
    ['21 a monitor who goes', HOME_SUBLINGUAL, ({ home }) => home && (home.watchMinutes = 20), 'stays for 30 minutes'],
    ['21 nobody calls 911', HOME_SUBLINGUAL, ({ home }) => home?.calls.pop(), '911 are called'],
    ['2 a pump without pressures', MOOD_IV, askLess('infusing', 'systolicBp'), 'asks blood pressure'],
    ['2 a pump without saturation', PAIN_IV, askLess('infusing', 'spo2'), 'asks blood pressure'],
    ['2 a pump without sedation', MOOD_IV, askLess('infusing', 'sedation'), 'asks blood pressure'],
    ['2 a pause without saturation', MOOD_IV, askLess('paused', 'spo2'), 'asks blood pressure'],
    ['2 portions without pressures', ESKETAMINE, askLess('dosing', 'diastolicBp'), 'asks blood pressure'],
    [
      '1.3 the drug at 185',
      MOOD_IV,
      preparation((rules) => Object.values(rules.pressure.ranges).forEach((row) => (row.neverFrom = 185))),
      'no drug is given from 180/110',
    ],
    ['1.3 nobody asked about allergies', MOOD_IV, takeOut('ready', 'allergies'), 'allergies reviewed'],
    ['1.3 a mood without the suicide question', MOOD_IV, takeOut('ready', 'suicide-risk'), 'suicide question'],
    [
      '1.3 a first visit alone',
      MOOD_IV,
      preparation((rules) => (rules.firstVisitNeedsProvider = false)),
      'first visit',
    ],
    ['1.4 no set at 40 minutes', ESKETAMINE, (draft) => (draft.windows = []), 'between 35 and 50 minutes'],
    ['0 a child', MOOD_IV, (draft) => (draft.minimumAgeYears = 17), 'adults'],
    [
      '3.3 a bag of 11 mg/mL',
      MOOD_IV,
      ({ doseGuards }) => doseGuards && (doseGuards.concentrationMgPerMl.hardAbove = 11),
      'stronger than 10 mg/mL',
    ],
  ])('floor rule %s is refused, and says why', (_what, protocol, change, words) => {
    expect(hintsOf(changed(protocol, change))).toContain(words);
  });

  it('floor rules 12, 19 and 21 no gate that stays can be taken out of any protocol that ships', () => {
    const stays = SHIPPED_PROTOCOLS.flatMap((protocol) =>
      (Object.keys(protocol.gates) as SessionMove[]).flatMap((move) =>
        gatesThatStay(protocol, move).map((gate) => ({ protocol, move, gate })),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...stays), ({ protocol, move, gate }) => {
        const faults = faultsOfProtocol(changed(protocol, takeOut(move, gate)));
        expect(faults.map(({ path }) => path)).toContain(`gates.${move}`);
      }),
    );
  });
});

describe('100 what contradicts itself in a protocol', () => {
  test.each<[string, Protocol, Draft, string]>([
    [
      'a shortest time above the longest',
      MOOD_IV,
      ({ doseGuards }) => doseGuards && (doseGuards.minutes.softAbove = 30),
      'follow each other',
    ],
    [
      'a listed concentration that is refused',
      MOOD_IV,
      ({ doseGuards }) => doseGuards?.concentrationMgPerMl.listed.push(11),
      'listed concentration',
    ],
    [
      'half an injection',
      MOOD_IM,
      ({ injectionGuards }) => injectionGuards && (injectionGuards.portions = 1.5),
      '1 to 9 portions',
    ],
    [
      'a rise that is refused before it asks',
      MOOD_IV,
      ({ orderGuards }) => orderGuards && (orderGuards.risePercent.soft = 60),
      'beside the last order',
    ],
    ['a window that ends first', ESKETAMINE, ({ windows }) => windows.forEach((row) => (row.dueMinutes = 1)), 'window'],
    ['a set of nothing', MOOD_IV, ({ checks }) => checks.infusing?.forEach((row) => (row.measures = [])), 'asks for'],
    ['renewed and not taken', MOOD_IV, ({ baseline }) => baseline.renewed.push('etco2'), 'stands in the baseline'],
    ['a trend the other way', MOOD_IV, ({ trends }) => trends.forEach((row) => (row.by = -row.by)), 'goes the way'],
    ['a fast of three days', MOOD_IV, preparation((rules) => (rules.fasting.foodHours = 72)), 'between 0 and 48'],
    [
      'soft and hard at once',
      MOOD_IV,
      preparation((rules) => rules.hard.push('fasting')),
      'a provider may pass it or nobody may',
    ],
    ['a score of 11', MOOD_IV, discharge((all) => all.score && (all.score.atLeast = 11)), 'a recovery score'],
    ['a medicine without a dose', MOOD_IV, ({ rescue }) => rescue.forEach((row) => (row.dose = 0)), 'has a dose'],
    ['half a minute of a visit', MOOD_IV, (draft) => (draft.visitMinutes = 90.5), 'whole minutes'],
    ['a limit nobody can reach', MOOD_IV, loosen('spo2', 101), 'nothing else can be charted'],
  ])('100 %s is refused, and says why', (_what, protocol, change, words) => {
    expect(hintsOf(changed(protocol, change))).toContain(words);
  });

  it('100 limits that hold none are no limits: they are left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measures), (measure) => {
        const empty = changed(MOOD_IV, ({ limits }) => (limits[measure] = []));
        expect(faultsOfProtocol(empty).map(({ path }) => path)).toContain(`limits.${measure}`);
      }),
    );
  });
});
