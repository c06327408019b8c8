import { describe, expect, it } from '@jest/globals';
import type { ReviewedSession } from '@chairside/contracts';
import { countsOf, isFinal } from './day-counts.js';
import { presentRow, type ReviewRow } from './present-row.js';

const AT = new Date('2026-11-23T10:00:00.000Z');

function aRow(overrides: Partial<ReviewRow> = {}): ReviewRow {
  const names = { chair: '3', patientName: 'Raman, Priya', patientNumber: '2208', protocol: 'Mood IV 40', nurse: 'Jo' };
  const times = { scheduledAt: AT, checkedInAt: AT, startedAt: AT, drugEndedAt: AT, endedAt: AT };
  const counts = {
    sets: 6,
    corrections: 0,
    highAlerts: 0,
    mediumAlerts: 0,
    untakenAlerts: 0,
    chartedMl: 40,
    mgPerMl: 1,
  };
  const status = { id: 's', route: 'iv-infusion', status: 'discharged', infusionOutcome: 'completed' } as const;
  return { ...names, ...times, ...counts, ...status, ...overrides };
}

const rows = (...all: Partial<ReviewRow>[]): ReviewedSession[] => all.map((one) => presentRow(aRow(one)));

describe('the review of a day', () => {
  it('FR23 counts as "all given" only who was given something', () => {
    const counts = countsOf(rows({}, { route: 'observation' }, { infusionOutcome: 'stopped-early' }));
    expect(counts).toMatchObject({ completed: 1, observed: 1, stoppedEarly: 1 });
  });

  it('FR11 says the dose by the volume that was read from the pump, and none where nobody read it', () => {
    const [given, unread] = rows({ chartedMl: 17.25, mgPerMl: 2 }, { chartedMl: null });
    expect([given?.chartedMg, unread?.chartedMg]).toEqual([34.5, null]);
  });

  it('FR23 adds up the alerts that nobody took', () => {
    expect(countsOf(rows({ untakenAlerts: 2 }, {}, { untakenAlerts: 1 })).untakenAlerts).toBe(3);
  });

  it('FR20 shows no end of a session that was reopened, and no end of a drug that runs on', () => {
    const [reopened] = rows({ status: 'recovering', infusionOutcome: null });
    expect(reopened).toMatchObject({ endedAt: null, drugEndedAt: null, startedAt: AT.toISOString() });
  });

  it.each([
    ['a day that is over and closed', rows({}), '2026-11-23', '2026-11-24', true],
    ['a day with an open session', rows({}, { status: 'recovering' }), '2026-11-23', '2026-11-24', false],
    ['today, though all have gone', rows({}), '2026-11-23', '2026-11-23', false],
    ['a day without sessions', rows(), '2026-11-22', '2026-11-24', false],
  ])('FR23 of %s', (_what, sessions, day, today, final) => {
    expect(isFinal(sessions, day, today)).toBe(final);
  });
});
