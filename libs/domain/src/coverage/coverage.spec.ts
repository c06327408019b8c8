import { describe, expect, it } from '@jest/globals';
import { may } from '../clinic/permissions.js';
import { VIEWS_IN_USE, visibleBoard, visibleChange } from '../clinic/views.js';
import { acceptedBy } from '../journal/accepted.js';
import { subjectsOf } from '../journal/change.js';
import { aClinic, ANA, EVE, FAY, MIA, PATIENTS, PIA, RHEA } from '../testing/a-clinic.js';
import { authorisationOn } from './coverage.js';

const [patientId] = PATIENTS;
const NOTED = { patientId, way: 'insurance', authorisedUntil: '2026-12-12', words: 'Plan B, six visits' } as const;

describe('product 3 coverage, payment plans, sliding scale', () => {
  it('is noted by who plans visits, with who and when, and answers with the patient', () => {
    const clinic = aClinic();
    const changes = clinic.send('coverage:note', NOTED, FAY);
    const { patientId: _, ...details } = NOTED;
    expect(changes).toEqual([
      { type: 'coverage-noted', patientId, coverage: { ...details, at: clinic.now, by: FAY.id } },
    ]);
    expect(changes.map(subjectsOf)).toEqual([[patientId]]);
    expect(acceptedBy(clinic.command('coverage:note', NOTED))).toEqual({ id: patientId });
  });

  it('is not for a bedside, which neither notes nor sees it', () => {
    for (const { role } of [ANA, MIA, RHEA])
      expect([may(role, 'coverage:note'), may(role, 'coverage')]).toEqual([false, false]);
    for (const { role } of [FAY, PIA, EVE])
      expect([may(role, 'coverage:note'), may(role, 'coverage')]).toEqual([true, true]);
  });

  it('of nobody whom the clinic knows is refused', () => {
    expect(aClinic().refusal('coverage:note', { ...NOTED, patientId: ANA.id }, FAY).code).toBe('not-found');
  });

  it.each(VIEWS_IN_USE)('stands on no board and in no entry that %s gets', (view) => {
    const clinic = aClinic();
    clinic.aSession();
    const seen = clinic.send('coverage:note', NOTED, FAY).map((change) => visibleChange(view, change));
    const text = JSON.stringify([seen, visibleBoard(view, clinic.board)]);
    for (const word of ['insurance', '2026-12-12', 'Plan B']) expect(text).not.toContain(word);
    expect(seen).toEqual([view === 'clinical' ? { type: 'coverage-noted', patientId, coverage: null } : null]);
  });

  it('blocks nothing: a visit whose authorisation has ended begins like any other', () => {
    const clinic = aClinic();
    clinic.send('coverage:note', { ...NOTED, authorisedUntil: '2026-11-01' }, FAY);
    clinic.aSession({ status: 'infusing' });
    expect(clinic.session.status).toBe('infusing');
  });
});

it.each([
  ['2026-12-12', '2026-11-23', 'open', 19],
  ['2026-12-12', '2026-11-27', 'open', 15],
  ['2026-12-12', '2026-11-28', 'ends-soon', 14],
  ['2026-12-12', '2026-12-12', 'ends-soon', 0],
  ['2026-12-12', '2026-12-13', 'ended', 1],
  ['2026-10-31', '2026-11-02', 'ended', 2],
  ['2026-03-09', '2026-03-07', 'ends-soon', 2],
] as const)('product 68 an authorisation until %s is, on %s, %s with %d days', (until, day, kind, days) => {
  expect(authorisationOn({ authorisedUntil: until }, day)).toEqual({ kind, until, days });
});

it('product 68 where nobody has to authorise there is nothing to count', () => {
  expect(authorisationOn({ authorisedUntil: null }, '2026-11-23')).toEqual({ kind: 'none' });
});
