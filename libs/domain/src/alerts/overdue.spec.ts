import { describe, expect, it } from '@jest/globals';
import { aClinic, ANA, CALM_VALUES, t, type SessionWish } from '../testing/a-clinic.js';
import { SYSTEM } from '../clinic/staff.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import { isOpen, type Alert } from './alert.js';
import { nextWake } from './wake.js';

type Clinic = ReturnType<typeof aClinic>;
function aSession(wish: SessionWish = {}): Clinic {
  const clinic = aClinic();
  clinic.aSession(wish);
  return clinic;
}
const wake = (clinic: Clinic) => nextWake(clinic.session, clinic.protocol, clinic.now);
const overdue = (clinic: Clinic): Alert[] =>
  clinic.session.alerts.filter(({ condition }) => condition.rule === 'set-overdue');

/** What the sweeper does: whatever is due by now is sent, until nothing is. Answers what it said of overdue sets, and when. */
function sweep(clinic: Clinic, until: string): string[] {
  const seen: string[] = [];
  clinic.at(until);
  for (let next = wake(clinic); next && next.at <= clinic.now; next = wake(clinic)) {
    clinic.run(next.command, SYSTEM);
    if (next.command.name === 'alert:raise-overdue')
      seen.push(`${next.at.slice(11, 16)} ${overdue(clinic).at(-1)?.level}`);
    if (seen.length > 9) throw new Error('the sweeper never rests');
  }
  return seen;
}

describe('floor 15 an overdue set', () => {
  it('6.3 is low at two minutes, medium at five and high once a whole interval is lost', () => {
    const clinic = aSession();
    expect(wake(clinic)?.at).toBe(t('10:12'));
    expect(sweep(clinic, '10:11:59')).toEqual([]);
    expect(sweep(clinic, '10:12')).toEqual(['10:12 low']);
    expect(sweep(clinic, '10:14:59')).toEqual([]);
    expect(sweep(clinic, '10:15')).toEqual(['10:15 medium']);
    expect(sweep(clinic, '10:19:59')).toEqual([]);
    expect(sweep(clinic, '10:20')).toEqual(['10:20 high']);
    // the ladder of the high one comes before the next set
    expect(wake(clinic)).toMatchObject({ at: t('10:21'), command: { name: 'alert:escalate' } });
    expect(overdue(clinic)).toMatchObject([{ since: t('10:10'), state: 'raised', condition: { dueAt: t('10:10') } }]);
  });

  it('floor 15 is never red where no pump runs', () => {
    for (const wish of [{ status: 'paused' }, { status: 'recovering' }, { protocol: OBSERVATION }] as SessionWish[]) {
      const clinic = aSession(wish);
      const groups = clinic.protocol.checks[clinic.session.status]?.length ?? 0;
      const levels = sweep(clinic, '12:30').map((seen) => seen.slice(6));
      expect(levels.sort()).toEqual([...Array(groups).fill('low'), ...Array(groups).fill('medium')]);
      sweep(clinic, '13:00'); // the ladder of what nobody took is gone, and nothing more comes
      expect(wake(clinic)).toBeNull();
    }
  });

  it('floor 15 steps on although it was taken, and is raised again by it', () => {
    const clinic = aSession();
    sweep(clinic, '10:12');
    clinic.send('alert:acknowledge', { alertId: overdue(clinic)[0]?.id ?? '' });
    expect(overdue(clinic)).toMatchObject([{ state: 'acknowledged', level: 'low' }]);
    sweep(clinic, '10:15');
    expect(overdue(clinic)).toMatchObject([{ state: 'raised', level: 'medium' }]);
  });

  it('6.3 is cleared by charting the set, not by charting half of it', () => {
    const clinic = aSession();
    sweep(clinic, '10:15');
    clinic.at('10:16').chart({ systolicBp: 120, diastolicBp: 70 });
    expect(overdue(clinic).some(isOpen)).toBe(true);
    clinic.chart(CALM_VALUES, { sedation: 5 });
    expect(overdue(clinic)).toMatchObject([{ state: 'cleared', clearedBy: ANA.id, clearedAt: t('10:16') }]);
  });

  it('6.3 is not cleared by what has nothing to do with it, not even at its first instant', () => {
    const clinic = aSession();
    sweep(clinic, '10:12');
    clinic.chart({ temperature: 36.7 });
    expect(overdue(clinic)).toMatchObject([{ state: 'raised' }]);
  });

  it('floor 3 a stop does not end it: only the set does', () => {
    const clinic = aSession();
    sweep(clinic, '10:15');
    clinic.send('session:stop', {});
    expect(overdue(clinic).filter(isOpen)).toMatchObject([{ level: 'medium', condition: { dueAt: t('10:10') } }]);
    clinic.at('10:16').chartCalm();
    expect(overdue(clinic).some(isOpen)).toBe(false);
  });

  it('floor 15 red is over as soon as the pump stands: it falls back to medium and stays with whoever has it', () => {
    for (const isTaken of [false, true]) {
      const clinic = aSession();
      sweep(clinic, '10:20');
      if (isTaken) clinic.send('alert:acknowledge', { alertId: overdue(clinic)[0]?.id ?? '' });
      const callsSince = overdue(clinic)[0]?.callsSince;
      clinic.at('10:21').send('session:pause', { reason: 'bathroom', pumpMl: 21 });
      const state = isTaken ? 'acknowledged' : 'raised';
      expect(overdue(clinic)).toMatchObject([{ level: 'medium', state, callsSince, condition: { dueAt: t('10:10') } }]);
      sweep(clinic, '10:24');
      expect(overdue(clinic)).toMatchObject([{ level: 'medium', called: [] }]);
    }
  });

  it('floor 15 and is red again, and calls, as soon as the pump runs and the set is still not charted', () => {
    const clinic = aSession();
    sweep(clinic, '10:20');
    clinic.at('10:21').send('session:stop', {});
    expect(overdue(clinic)).toMatchObject([{ level: 'medium' }]);
    clinic.at('10:22').send('session:undo-stop', {});
    sweep(clinic, '10:22');
    expect(overdue(clinic)[0]).toMatchObject({ level: 'high', state: 'raised', callsSince: t('10:22') });
  });

  it('1.2 ends with the visit', () => {
    const clinic = aSession();
    sweep(clinic, '10:15');
    clinic.send('session:leave', { reason: 'walked out' });
    expect(overdue(clinic).some(isOpen)).toBe(false);
  });

  it('6.3 a set charted in error leaves the check overdue again, as another alert', () => {
    const clinic = aSession();
    sweep(clinic, '10:12');
    const before = clinic.entries.map(({ commandId }) => commandId);
    const corrects = clinic.at('10:13').chart(CALM_VALUES, { sedation: 5 });
    clinic.send('vitals:correct', { corrects, reason: 'other patient' });
    const next = wake(clinic);
    expect(next?.at).toBe(t('10:12'));
    expect(before).not.toContain(next?.command.id);
    expect(sweep(clinic, '10:14')).toEqual(['10:12 low']);
    expect(overdue(clinic).map(({ state }) => state)).toEqual(['cleared', 'raised']);
    expect(new Set(overdue(clinic).map(({ id }) => id)).size).toBe(2);
  });
});

describe('6.3 every group of checks is overdue by itself', () => {
  const SET = ['systolicBp', 'diastolicBp', 'heartRate', 'spo2', 'respiratoryRate', 'sedation'];
  const feelings = (clinic: Clinic) => overdue(clinic).filter((alert) => about(alert).includes('dissociation'));
  const about = ({ condition }: Alert): string[] => (condition.rule === 'set-overdue' ? condition.measures : []);

  it('6.3 a check that is never answered, though taken, hides no set that is missed later', () => {
    const clinic = aSession();
    for (const time of ['10:10', '10:20', '10:30']) clinic.at(time).chart(CALM_VALUES, { sedation: 5 });
    expect(sweep(clinic, '10:35')).toEqual(['10:22 low', '10:25 medium']);
    for (const { id } of overdue(clinic)) clinic.send('alert:acknowledge', { alertId: id });
    expect(sweep(clinic, '10:50')).toEqual(['10:42 low', '10:45 medium', '10:50 high']);
    expect(overdue(clinic).filter(isOpen)).toMatchObject([
      // taken at 10:35 and not looked at since: it calls again beside it
      { state: 'raised', level: 'medium', condition: { measures: ['dissociation', 'nausea'] } },
      { state: 'raised', level: 'high', condition: { dueAt: t('10:40'), measures: SET } },
    ]);
  });

  it('floor 15 a check that is done once is never red: no interval is lost', () => {
    const clinic = aSession();
    for (const time of ['10:10', '10:20', '10:30', '10:40', '10:50']) {
      clinic.at(time).chart(CALM_VALUES, { sedation: 5 });
      sweep(clinic, time);
    }
    sweep(clinic, '10:59');
    expect(feelings(clinic)).toMatchObject([{ level: 'medium', since: t('10:20') }]);
    clinic.chart({}, { dissociation: 3, nausea: 0 });
    expect(feelings(clinic)).toMatchObject([{ state: 'cleared' }]);
  });

  it('6.3 two groups that are due together are two alerts', () => {
    const clinic = aSession();
    clinic.at('10:10').chart(CALM_VALUES, { sedation: 5 });
    expect(sweep(clinic, '10:22')).toHaveLength(2);
    expect(overdue(clinic).map((alert) => about(alert)[0])).toEqual(['systolicBp', 'dissociation']);
  });

  it('6.3 a later check of the group that is missed rises again, as another alert', () => {
    const clinic = aSession();
    const { systolicBp, diastolicBp, ...others } = CALM_VALUES;
    clinic.at('10:05').chart(others, { sedation: 5 });
    expect(sweep(clinic, '10:16')).toEqual(['10:12 low', '10:15 medium']);
    clinic.send('alert:acknowledge', { alertId: overdue(clinic)[0]?.id ?? '' });
    clinic.at('10:18').chart({ systolicBp, diastolicBp });
    expect(sweep(clinic, '10:18')).toEqual(['10:17 low']);
    expect(overdue(clinic)).toMatchObject([
      { state: 'cleared', condition: { dueAt: t('10:10'), measures: ['systolicBp', 'diastolicBp'] } },
      { state: 'raised', condition: { dueAt: t('10:15'), measures: SET.slice(2) } },
    ]);
  });
});

describe('floor 6 a second reading that nobody takes', () => {
  it('floor 6 is overdue like a set, from its own time on, until the pressure is charted', () => {
    const clinic = aSession();
    clinic.at('10:10').chartCalm();
    clinic.at('10:20').chartCalm({ systolicBp: 165, diastolicBp: 95 });
    expect(clinic.session.alerts).toEqual([]);
    expect(sweep(clinic, '10:33')).toEqual(['10:27 low', '10:30 medium']);
    const measures = ['systolicBp', 'diastolicBp'];
    expect(overdue(clinic)).toMatchObject([{ since: t('10:25'), condition: { measures } }]);
    clinic.at('10:34').chart({ systolicBp: 122, diastolicBp: 74 });
    expect(sweep(clinic, '10:34')).toEqual(['10:32 low']);
    expect(overdue(clinic)).toMatchObject([{ state: 'cleared' }, { state: 'raised', since: t('10:30') }]);
  });

  it('floor 6 a sleeper’s pressure that could not be put off is overdue all the same', () => {
    const clinic = aSession();
    clinic.at('10:10').chartCalm();
    clinic.at('10:20').chartCalm({ systolicBp: 165, diastolicBp: 95 });
    const notTaken = { systolicBp: 'deferred', diastolicBp: 'deferred', sedation: 'moves-to-touch' } as const;
    clinic.at('10:29').chart({ spo2: 97, respiratoryRate: 14, heartRate: 70 }, {}, { notTaken });
    sweep(clinic, '10:36');
    expect(overdue(clinic)).toMatchObject([{ level: 'high', since: t('10:25') }]);
  });

  it('1.2 before the drug, where no pressure is watched, it is asked for and calls nobody', () => {
    const clinic = aSession({ status: 'ready' });
    clinic.at('09:55').chartCalm({ systolicBp: 165, diastolicBp: 95 });
    expect(wake(clinic.at('10:10'))).toBeNull();
  });
});

describe('6 time is an actor', () => {
  it('6 two sweepers send the same command, and the second changes nothing', () => {
    const clinic = aSession();
    clinic.at('10:12');
    const [first, second] = [wake(clinic), wake(clinic)];
    if (!first || !second) throw new Error('nothing to wake for');
    expect(second.command).toEqual(first.command);
    expect(clinic.run(first.command, SYSTEM)).toHaveLength(1);
    expect(clinic.run(second.command, SYSTEM)).toEqual([]);
  });

  it('6 a wake that comes after the set was charted changes nothing', () => {
    const clinic = aSession();
    clinic.at('10:12');
    const late = wake(clinic);
    if (!late) throw new Error('nothing to wake for');
    clinic.chart(CALM_VALUES, { sedation: 5 });
    expect(clinic.run(late.command, SYSTEM)).toEqual([]);
    expect(overdue(clinic)).toEqual([]);
  });

  it('6 a wake that comes too early, or of a step that does not exist, changes nothing', () => {
    const clinic = aSession();
    clinic.at('10:11');
    expect(clinic.send('alert:raise-overdue', { dueAt: t('10:10'), step: 0 }, SYSTEM)).toEqual([]);
    clinic.at('10:30');
    for (const step of [1, 2, 3, 9]) {
      expect(clinic.send('alert:raise-overdue', { dueAt: t('10:10'), step }, SYSTEM)).toEqual([]);
    }
    expect(clinic.send('alert:raise-overdue', { dueAt: t('10:09'), step: 0 }, SYSTEM)).toEqual([]);
  });

  it('6 every step has an id of its own, and so has every due time', () => {
    const clinic = aSession();
    const ids: string[] = [];
    for (const time of ['10:12', '10:15', '10:20']) {
      clinic.at(time);
      const next = wake(clinic);
      ids.push(next?.command.id ?? '');
      if (next) clinic.run(next.command, SYSTEM);
    }
    clinic.at('10:21').chart(CALM_VALUES, { sedation: 5 });
    clinic.at('10:33');
    ids.push(wake(clinic)?.command.id ?? '');
    expect(new Set(ids).size).toBe(4);
  });

  it.each(['ready', 'discharged', 'left', 'scheduled'] as const)(
    '6 nothing wakes for a session that is %s',
    (status) => {
      const clinic = aSession({ status });
      expect(wake(clinic.at('13:00'))).toBeNull();
    },
  );
});
