import { describe, expect, it } from '@jest/globals';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import type { SessionStatus } from '../sessions/session-statuses.js';
import { aClinic } from '../testing/a-clinic.js';
import { aDoseAtHome } from '../testing/a-home.js';
import { lastToHear } from './last-to-hear.js';
import { runningPumps } from './running-pumps.js';
import { whoCanAlert } from './who-can-alert.js';

const here = (status: SessionStatus, protocol?: typeof OBSERVATION) => {
  const clinic = aClinic();
  clinic.aSession({ status, ...(protocol ? { protocol } : {}) });
  return clinic;
};

describe('floor 13 of whom an alert may call', () => {
  it.each<[SessionStatus, number]>([
    ['scheduled', 0],
    ['pre-assessment', 0],
    ['ready', 0],
    ['infusing', 1],
    ['paused', 1],
    ['recovering', 1],
    ['discharged', 0],
  ])('floor 13 while a patient is %s: %d', (status, count) => {
    expect(whoCanAlert(here(status).board)).toHaveLength(count);
  });

  it('floor 13 without a drug too, as long as sets are due; a pump need not run', () => {
    const { board } = here('recovering', OBSERVATION);
    expect([runningPumps(board).length, whoCanAlert(board).length]).toEqual([0, 1]);
  });

  it('floor 13 at home after the dose', () => {
    expect(whoCanAlert(aDoseAtHome().board)).toHaveLength(1);
  });

  it('floor 13 before the drug once an alert stands, until it is over', () => {
    const clinic = here('ready');
    clinic.at('09:56').chartCalm({ systolicBp: 190, diastolicBp: 115 }, {});
    expect(clinic.session.alerts.length).toBeGreaterThan(0);
    expect(whoCanAlert(clinic.board)).toHaveLength(1);
  });
});

describe('floor 13 who signs out at the last device that sounds', () => {
  const { board } = here('recovering');
  it.each([
    ['it is the only one', { hears: true, devices: 1 }, 'last'],
    ['the clinic has not counted it yet', { hears: true, devices: 0 }, 'last'],
    ['another one sounds', { hears: true, devices: 2 }, null],
    ['nobody knows whether another one does', { hears: true, devices: null }, 'not-known'],
    ['it never sounded', { hears: false, devices: 0 }, null],
  ] as const)('floor 13 where %s', (_why, heard, expected) => {
    expect(lastToHear(board, heard)).toBe(expected);
  });

  it('floor 13 nobody is missed while no patient can alert', () => {
    const { board: quiet } = here('ready');
    expect(lastToHear(quiet, { hears: true, devices: 1 })).toBeNull();
  });
});
