import { describe, expect, it, test } from '@jest/globals';
import { SYSTEM } from '../clinic/staff.js';
import { aClinic, ANA, BEN, RHEA, t, type AClinic } from '../testing/a-clinic.js';
import { aDoseAtHome, look } from '../testing/a-home.js';
import { sweep } from '../testing/a-random-day.js';
import { isOpen, type Alert } from './alert.js';
import { ALERT_RULES } from './rule-table.js';
import { soundings } from './sounding.js';
import { wakesOf } from './wake.js';

function running(): AClinic {
  const clinic = aClinic();
  clinic.aSession();
  return clinic;
}
const alertOf = (clinic: AClinic, rule?: Alert['condition']['rule']): Alert => {
  const found = clinic.session.alerts.find((alert) => isOpen(alert) && (!rule || alert.condition.rule === rule));
  if (!found) throw new Error('nothing is open');
  return found;
};
const take = (clinic: AClinic, rule?: Alert['condition']['rule'], by = ANA) =>
  clinic.send('alert:acknowledge', { alertId: alertOf(clinic, rule).id }, by);
const swept = (clinic: AClinic, time: string) => {
  sweep(clinic.at(time));
  return clinic;
};
/** A saturation of 86 at 10:10, which Ana has at once; with a whole set, so that nothing else is due before 10:20. */
function taken(): AClinic {
  const clinic = running();
  clinic.at('10:10').chartCalm({ spo2: 86 });
  take(clinic);
  return clinic;
}
const looks = ({ session, protocol, now }: AClinic) =>
  wakesOf(session, protocol, now).filter(({ command }) => command.name === 'alert:look-again');

describe('6.3 what somebody has and nobody looks at calls again', () => {
  it('6.3 a high one after five minutes, with a ladder of its own and the name of who had it', () => {
    const clinic = taken();
    expect(alertOf(swept(clinic, '10:14:59'))).toMatchObject({ state: 'acknowledged' });
    expect(alertOf(swept(clinic, '10:15'))).toMatchObject({
      ...{
        state: 'raised',
        level: 'high',
        callsSince: t('10:15'),
        called: [],
        since: t('10:10'),
        raisedAt: t('10:10'),
      },
      had: [{ by: ANA.id, at: t('10:10') }],
    });
    expect(alertOf(swept(clinic, '10:17')).called.map(({ who }) => who)).toEqual(['all-nurses', 'providers']);
  });

  it('6.3 a medium one after fifteen, and one that is low never', () => {
    const clinic = running();
    clinic.at('10:10').chart({ spo2: 92 });
    take(clinic);
    expect(alertOf(swept(clinic, '10:24:59'), 'caution-value')).toMatchObject({ state: 'acknowledged' });
    expect(alertOf(swept(clinic, '10:25'), 'caution-value')).toMatchObject({ state: 'raised', level: 'medium' });
    const low = swept(running(), '10:12');
    take(low);
    expect([alertOf(low).level, looks(low)]).toEqual(['low', []]);
  });

  it('floor 15 a re-check puts it off, since it was looked at, whoever charts it', () => {
    const clinic = taken();
    clinic.at('10:13').chart({ spo2: 87 }, {}, {}, BEN);
    expect(alertOf(swept(clinic, '10:17:59')).state).toBe('acknowledged');
    expect(alertOf(swept(clinic, '10:18'))).toMatchObject({ state: 'raised', had: [{ at: t('10:10') }] });
  });

  it('floor 15 and takes it, once it calls again', () => {
    const clinic = swept(taken(), '10:15');
    clinic.at('10:16').chart({ spo2: 87 }, {}, {}, BEN);
    expect(alertOf(clinic)).toMatchObject({ state: 'acknowledged', acknowledged: { by: BEN.id } });
    expect(alertOf(swept(clinic, '10:21'))).toMatchObject({ state: 'raised', had: [{ by: ANA.id }, { by: BEN.id }] });
  });

  it('6.3 a set without the value in question is no look at it', () => {
    const clinic = taken();
    clinic.at('10:13').chart({ heartRate: 71 });
    expect(alertOf(swept(clinic, '10:15')).state).toBe('raised');
  });

  it('6.3 a value that is in range again calls nobody, though its alert is not over yet', () => {
    const clinic = running();
    clinic.at('10:10').chart({ systolicBp: 165, diastolicBp: 80 });
    clinic.at('10:12').chart({ systolicBp: 165, diastolicBp: 80 });
    take(clinic);
    clinic.at('10:14').chart({ systolicBp: 154, diastolicBp: 80 });
    expect([alertOf(clinic).state, looks(clinic)]).toEqual(['acknowledged', []]);
  });

  it('6.3 what grows worse calls for that, and no more because nobody looked', () => {
    const clinic = swept(taken(), '10:15');
    clinic.send('alert:acknowledge', { alertId: alertOf(clinic).id });
    clinic.at('10:16').chart({ spo2: 71 }, {}, { confirmed: ['spo2'] });
    expect(alertOf(clinic).state).toBe('raised');
    expect(alertOf(clinic).had).toBeUndefined();
  });

  it('trust R5 a silence holds until it ends, and no longer', () => {
    const clinic = taken();
    const { id: alertId, revision: alertRevision } = alertOf(clinic);
    clinic.at('10:11').send('alert:snooze', { alertId, alertRevision, minutes: 8 });
    expect(alertOf(swept(clinic, '10:18:59'))).toMatchObject({ state: 'acknowledged' });
    expect(alertOf(swept(clinic, '10:19'))).toMatchObject({ state: 'raised', snoozed: null });
  });

  it('6.3 it was heard of already as a re-check that is overdue: that nobody has it now is the same call', () => {
    const clinic = taken();
    const keys = (time: string) =>
      soundings(swept(clinic, time).board, clinic.now)
        .filter(({ level }) => level === 'high')
        .map(({ key }) => key);
    expect(keys('10:14')).toEqual([]);
    const [first, ...others] = keys('10:14:30');
    expect(others).toEqual([]);
    expect(keys('10:15')).toEqual([first]);
    expect(alertOf(clinic).state).toBe('raised');
  });
});

describe('6.3 whatever a look can change', () => {
  it('6.3 a side effect that nobody follows, whatever else is charted', () => {
    const clinic = running();
    clinic.at('10:05').send('effect:note', { term: 'seizure' });
    take(clinic);
    const effectId = clinic.session.effects[0]?.id ?? '';
    clinic.at('10:08').send('effect:follow', { effectId, severity: 'moderate' });
    clinic.at('10:10').chartCalm();
    expect(alertOf(swept(clinic, '10:12:59'))).toMatchObject({ state: 'acknowledged' });
    expect(alertOf(swept(clinic, '10:13'))).toMatchObject({ state: 'raised', called: [], had: [{ by: ANA.id }] });
  });

  it('floor 15 a set that is overdue, taken and not charted', () => {
    const clinic = running();
    for (const time of ['10:12', '10:15', '10:20']) take(swept(clinic, time));
    expect(alertOf(swept(clinic, '10:24:59'))).toMatchObject({ state: 'acknowledged', level: 'high' });
    expect(alertOf(swept(clinic, '10:25'))).toMatchObject({ state: 'raised', had: [{ at: t('10:20') }] });
  });

  it('floor 21 a patient at home who was found badly, and the check that nobody makes', () => {
    const clinic = aDoseAtHome();
    look(clinic.at('10:01'), { isResponsive: false });
    take(clinic, 'home-danger', RHEA);
    expect(alertOf(swept(clinic, '10:06'), 'home-danger')).toMatchObject({ state: 'raised' });
    take(swept(clinic, '10:20'), 'home-check-missed', RHEA);
    expect(alertOf(swept(clinic, '10:24:59'), 'home-check-missed').state).toBe('acknowledged');
    expect(alertOf(swept(clinic, '10:25'), 'home-check-missed').state).toBe('raised');
  });

  it('floor 16 a patient who is not back', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'recovering' });
    clinic.at('10:50').chartCalm();
    clinic.at('10:51').send('session:away', { reason: 'restroom', minutes: 5, goesWith: null });
    take(swept(clinic, '11:01'), 'away-over');
    expect(alertOf(swept(clinic, '11:06'), 'away-over')).toMatchObject({ state: 'raised', level: 'high' });
  });

  it('6.3 but not a pump that gives another volume, for no look at the patient changes that', () => {
    const clinic = running();
    clinic.at('10:05').send('pump:read', { pumpMl: 2 });
    take(clinic);
    expect(looks(clinic)).toEqual([]);
  });

  test('6.3 every rule says whether a look changes it', () => {
    const not = Object.entries(ALERT_RULES).flatMap(([rule, { isLookedAgain }]) => (isLookedAgain ? [] : [rule]));
    expect(not).toEqual([
      ...['pump-drift', 'past-end', 'long-recovery'],
      ...['given-beyond', 'grave-event', 'untold-event'],
    ]);
  });
});

describe('6 time says it once', () => {
  it('6 two sweepers send the same words, the second changes nothing, and a later time has other words', () => {
    const clinic = taken();
    clinic.at('10:15');
    const [first] = looks(clinic);
    if (!first) throw new Error('nothing to wake for');
    expect(clinic.run(first.command, SYSTEM)).toHaveLength(1);
    expect(clinic.run(first.command, SYSTEM)).toEqual([]);
    take(clinic);
    expect(looks(clinic).map(({ at, command }) => [at, command.id === first.command.id])).toEqual([
      [t('10:20'), false],
    ]);
  });

  it('6 words that come too early, or after somebody looked, change nothing', () => {
    const clinic = taken();
    const [wake] = looks(clinic);
    if (!wake) throw new Error('nothing to wake for');
    expect(clinic.at('10:14').run(wake.command, SYSTEM)).toEqual([]);
    clinic.chart({ spo2: 87 });
    expect(clinic.at('10:16').run(wake.command, SYSTEM)).toEqual([]);
  });

  it.each(['discharged', 'left'] as const)('1.2 nobody is called to a patient who is %s', (status) => {
    const clinic = aClinic();
    clinic.aSession({ status });
    expect(looks(clinic)).toEqual([]);
  });
});
