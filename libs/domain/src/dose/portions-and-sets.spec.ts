import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { minutesAfter, type Iso } from '../clinic/clinic-time.js';
import { decide } from '../journal/decide.js';
import { applyChange } from '../journal/board.js';
import { DomainError } from '../journal/problem.js';
import type { Protocol } from '../protocols/protocol.js';
import { ESKETAMINE, MOOD_IM } from '../protocols/shipped-protocols.js';
import { ANA, aClinic, aPortion, CALM_SCALES, CALM_VALUES, t, type AClinic } from '../testing/a-clinic.js';
import { aRandomDay, play } from '../testing/a-random-day.js';
import { dueMeasures, dueState } from '../vitals/due.js';

/** A visit whose first portion was given at ten. */
function begun(protocol: Protocol): AClinic {
  const clinic = aClinic();
  clinic.aSession({ protocol, status: 'dosing' });
  return clinic;
}
const due = (clinic: AClinic) => dueState(clinic.session, clinic.now, clinic.protocol)?.dueAt;

describe('floor rule 3, clinical 1.4 a second portion never puts a set off', () => {
  test.each([
    ['an injection', MOOD_IM, '10:05', '10:15'],
    ['a device', ESKETAMINE, '10:05', '10:40'],
    ['an injection just before the set', MOOD_IM, '10:14', '10:15'],
    ['an injection after the set was due', MOOD_IM, '10:20', '10:15'],
  ])('floor rule 3 %s: the next set is due when it was by the first', (_what, protocol, second, dueAt) => {
    const clinic = begun(protocol);
    expect(due(clinic)).toBe(t(dueAt));
    clinic.at(second).send('dose:give', aPortion(clinic));
    expect(clinic.session.status).toBe('recovering');
    expect(due(clinic)).toBe(t(dueAt));
  });

  it('clinical 1.4 watching is close again after each device: sets grow apart only from the last one', () => {
    const wide = {
      firstMinutes: 15,
      everyMinutes: 15,
      later: { afterMinutes: 20, everyMinutes: 60, whileOutMinutes: 60 },
    };
    const clinic = begun(ESKETAMINE);
    const protocol: Protocol = {
      ...clinic.protocol,
      windows: [],
      checks: {
        ...clinic.protocol.checks,
        dosing: [{ measures: ['spo2'], ...wide }],
        recovering: [{ measures: ['spo2'], ...wide }],
      },
    };
    const dueAt = () => dueMeasures(clinic.session, protocol)[0]?.dueAt;
    clinic.at('10:25').chart({ spo2: 97 });
    expect(dueAt()).toBe(t('11:25'));
    clinic.at('10:26').send('dose:give', aPortion(clinic));
    expect(dueAt()).toBe(t('10:41'));
    clinic.at('10:41').chart({ spo2: 97 });
    expect(dueAt()).toBe(t('10:56'));
  });

  it('floor rule 8 a portion that is charted late does not stretch what was due when it was charted', () => {
    const clinic = begun(MOOD_IM);
    for (const time of ['10:15', '10:30', '10:45', '10:55']) clinic.at(time).chart(CALM_VALUES, CALM_SCALES);
    expect(due(clinic)).toBe(t('11:10'));
    clinic.at('11:00').send('dose:give', { ...aPortion(clinic), at: t('10:05') });
    expect(due(clinic)).toBe(t('11:10'));
  });
});

/** What was due of each measure, and what it would be with a portion; nothing where the portion is refused. */
function beforeAndAfter(clinic: AClinic, at: Iso): [Map<string, Iso>, Map<string, Iso>] | null {
  const { board, now, session } = clinic;
  const { protocol } = clinic;
  const dues = (of: typeof session) => new Map(dueMeasures(of, protocol).map(({ measure, dueAt }) => [measure, dueAt]));
  try {
    const command = clinic.command('dose:give', { ...aPortion(clinic), at });
    const after = decide(board, command, { actor: ANA, now, rate: 1 }).reduce(applyChange, board).sessions[session.id];
    return after ? [dues(session), dues(after)] : null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function expectNoneLater(clinic: AClinic, at: Iso): boolean {
  const both = beforeAndAfter(clinic, at);
  for (const [measure, dueAt] of both?.[0] ?? []) expect((both?.[1].get(measure) ?? '~') <= dueAt).toBe(true);
  return both !== null;
}

describe('on any day a portion moves no due time later', () => {
  it('floor rule 3 whatever was charted of a visit in portions, and whenever the portion is charted', () => {
    const set = fc.record({
      after: fc.integer({ min: 1, max: 25 }),
      partly: fc.boolean(),
      rests: fc.boolean(),
      spo2: fc.constantFrom(98, 91),
    });
    let given = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(MOOD_IM, ESKETAMINE),
        fc.array(set, { maxLength: 6 }),
        fc.nat(30),
        (protocol, sets, late) => {
          const clinic = begun(protocol).at('10:05');
          for (const { after, partly, rests, spo2 } of sets) {
            clinic.at(after);
            const { systolicBp: _s, diastolicBp: _d, ...resting } = CALM_VALUES;
            if (rests)
              clinic.chart(resting, { sedation: 5 }, { notTaken: { systolicBp: 'deferred', diastolicBp: 'deferred' } });
            else if (partly) clinic.chart({ spo2 });
            else clinic.chartCalm({ spo2 });
          }
          if (expectNoneLater(clinic, minutesAfter(clinic.now, -late))) given += 1;
        },
      ),
      { numRuns: 300 },
    );
    expect(given).toBeGreaterThan(50);
  });

  it('floor rule 3 on a random day, after each act', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        play(acts, (clinic) => {
          const dosing = Object.values(clinic.board.sessions).filter(({ status }) => status === 'dosing');
          for (const { id } of dosing) expectNoneLater(clinic.take(id), clinic.now);
        });
      }),
      { numRuns: 60 },
    );
  });
});
