import { describe, expect, it } from '@jest/globals';
import { unmetCriteria } from '../discharge/discharge.js';
import { aClinic, passChecks, PIA, RHEA, t, type AClinic } from '../testing/a-clinic.js';
import { aDoseAtHome, look } from '../testing/a-home.js';
import { sweep } from '../testing/a-random-day.js';
import { isOpen } from './alert.js';
import { soundings } from './sounding.js';

/** A patient in recovery from 10:40, who can leave at 11:12 but for what is charted. */
function recovering(chart: (clinic: AClinic) => unknown): AClinic {
  const clinic = aClinic();
  clinic.aSession({ status: 'recovering' });
  clinic.at('11:00').chart({ systolicBp: 120, diastolicBp: 75 });
  chart(clinic.at('11:10'));
  clinic.at('11:12');
  return clinic;
}

/** Discharged by a provider who knows of all that is unmet, and taken back three minutes later. */
function sentAndBack(clinic: AClinic): AClinic {
  passChecks(clinic);
  const passed = unmetCriteria(clinic.session, clinic.protocol, clinic.now).map(({ name, shortfalls }) => {
    return { criterion: name, shortfalls, reason: 'known' };
  });
  clinic.send('session:discharge', { escortSeen: true, passed, order: { by: PIA.id, readBack: true } });
  expect(open(clinic)).toEqual([]);
  clinic.at('11:15').send('session:reopen', { reason: 'another patient' });
  sweep(clinic);
  return clinic;
}
const open = ({ session }: AClinic) =>
  session.alerts.filter(isOpen).map(({ condition, level, state, callsSince }) => {
    return `${condition.rule} ${level} ${state} ${callsSince.slice(11, 16)}`;
  });

describe('floor 20 a patient who is here again', () => {
  it('floor 20 whose saturation is still critical calls again, and is heard', () => {
    const clinic = sentAndBack(recovering((now) => now.chartCalm({ spo2: 86 })));
    expect(open(clinic)).toEqual(['critical-value high raised 11:15']);
    expect(soundings(clinic.board, clinic.now)).toMatchObject([{ level: 'high', since: t('11:15') }]);
    expect(new Set(clinic.session.alerts.map(({ id }) => id)).size).toBe(2);
    clinic.at('11:20').chart({ spo2: 97 });
    expect(open(clinic)).toEqual([]);
  });

  it('floor 20 whose side effect goes on calls again, and one that is over does not', () => {
    const clinic = recovering((now) => {
      now.chartCalm();
      now.send('effect:note', { term: 'chest-pain', severity: 'severe' });
      now.send('effect:note', { term: 'fall', severity: 'severe' });
      now.send('effect:follow', { effectId: now.session.effects[1]?.id ?? '', endedAt: now.now });
    });
    sentAndBack(clinic);
    expect(open(clinic)).toEqual(['severe-effect high raised 11:15']);
  });

  it('floor 20 of whom nothing stands out calls nobody', () => {
    expect(open(sentAndBack(recovering((now) => now.chartCalm())))).toEqual([]);
  });

  it('floor 21 whom help was not sent for after all is still as they were found: the ladder begins', () => {
    const clinic = aDoseAtHome();
    look(clinic.at('10:01'), { isResponsive: false });
    clinic.send('session:escalate', { reason: 'called 911' }, RHEA);
    expect(open(clinic)).toEqual([]);
    clinic.at('10:03').send('session:reopen', { reason: 'wrong tap' }, RHEA);
    expect(open(clinic)).toEqual(['home-danger high raised 10:03']);
    sweep(clinic.at('10:05'));
    expect(clinic.session.alerts.at(-1)?.called).toHaveLength(2);
    look(clinic);
    expect(clinic.session.alerts.at(-1)).toMatchObject({ settledAt: t('10:05') });
    expect(new Set(clinic.session.alerts.map(({ id }) => id)).size).toBe(2);
  });
});
