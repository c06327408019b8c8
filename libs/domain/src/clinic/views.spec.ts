import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aClinic, FAY, PATIENTS, t } from '../testing/a-clinic.js';
import { aRandomDay, CANARY, play } from '../testing/a-random-day.js';
import { applyChange, EMPTY_BOARD, type Board } from '../journal/board.js';
import type { Change } from '../journal/change.js';
import { OBSERVATION } from '../protocols/shipped-protocols.js';
import type { Patient } from '../patients/patient.js';
import { mapValues } from './map-values.js';
import { SYSTEM } from './staff.js';
import { VIEWS_IN_USE, visibleBoard, visibleChange } from './views.js';

/** What was planted: names, birth dates, allergies, telephones, escorts, every free text, and how somebody felt and was before home. */
const HEALTH = ['"gate":"check"', '"gate":"padss"', '"term":"', '"medicine":"'];
const PLANTED = new RegExp(
  [CANARY, 'Family\\d', 'Given\\d', '1980-01-01', 'Penicillin', '315 555', 'Erin', 'sister', '2026-1"', ...HEALTH].join(
    '|',
  ),
);
/** What may be on none of the walls. */
const HIDDEN = {
  'wall-chairs': new RegExp(`${PLANTED.source}|"number":"\\d|"initials":"GF"`),
  'wall-initials': PLANTED,
  'wall-names': PLANTED,
};
const WALLS = Object.keys(HIDDEN) as (keyof typeof HIDDEN)[];
const unnamed = (patient: Patient): Patient => ({ ...patient, name: null });
/** A wall with names may say those of its patients, and no other. */
function saidOfChange(view: keyof typeof HIDDEN, shown: Change | null): string {
  const isName = view === 'wall-names' && shown?.type === 'patient-joined-board';
  return JSON.stringify(isName ? { ...shown, patient: unnamed(shown.patient) } : shown);
}
function saidOfBoard(view: keyof typeof HIDDEN, board: Board): string {
  const shown = visibleBoard(view, board);
  return JSON.stringify(view === 'wall-names' ? { ...shown, patients: mapValues(shown.patients, unnamed) } : shown);
}

const onWall = (change: Change) => visibleChange('wall-initials', change);
const foldSeen = (view: (typeof VIEWS_IN_USE)[number], changes: readonly Change[]): Board =>
  changes.flatMap((change) => visibleChange(view, change) ?? []).reduce(applyChange, EMPTY_BOARD);

describe('6 what the wall shows', () => {
  it('6 no name, birth date, allergy, escort or free text is in any change or board of any day', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const { entries, board } = play(acts);
        const changes = entries.flatMap((entry) => entry.changes);
        for (const view of WALLS) {
          const seen = changes.map((change) => saidOfChange(view, visibleChange(view, change)));
          expect(seen.filter((text) => HIDDEN[view].test(text))).toEqual([]);
          expect(saidOfBoard(view, board)).not.toMatch(HIDDEN[view]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('6 what was planted is really there, on the view that may show it', () => {
    const { board } = play(fc.sample(aRandomDay, { numRuns: 60, seed: 8 }).flat());
    const text = JSON.stringify(visibleBoard('clinical', board));
    for (const planted of [CANARY, 'Family1', 'Given1', '1980-01-01', 'Penicillin', '315 555', ...HEALTH]) {
      expect(text).toContain(planted);
    }
  });

  it('6 a session that joins with the day brings none of it either', () => {
    const clinic = aClinic();
    clinic.aSession({ status: 'discharged', protocol: OBSERVATION });
    clinic.send('session:reopen', { reason: CANARY });
    const joined: Change[] = [
      { type: 'session-joined-board', sessionId: clinic.sessionId, session: clinic.session },
      ...Object.values(clinic.board.patients).map((patient): Change => ({ type: 'patient-joined-board', patient })),
    ];
    for (const change of joined) expect(JSON.stringify(onWall(change))).not.toMatch(PLANTED);
  });

  it.each(['suicide-risk-referral', 'pregnancy'] as const)(
    'floor 17 why somebody was sent home is not on the wall: %s',
    (reason) => {
      const clinic = aClinic();
      clinic.aSession({ status: 'ready' });
      const changes = clinic.send('session:cancel', { reason });
      expect(JSON.stringify(changes.map(onWall))).not.toContain(reason);
      expect(JSON.stringify(visibleBoard('wall-initials', clinic.board))).not.toContain(reason);
      expect(JSON.stringify(visibleBoard('clinical', clinic.board))).toContain(reason);
    },
  );

  it('floor 17 nor is what somebody is treated for, nor why a pump was paused or stopped', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.send('session:pause', { reason: 'distress', pumpMl: 1 });
    clinic.send('session:stop', {});
    clinic.send('session:describe-stop', { reason: 'over-sedation', pumpMl: 1 });
    const wall = JSON.stringify([
      visibleBoard('wall-initials', clinic.board),
      ...clinic.entries.flatMap(({ changes }) => changes.map(onWall)),
    ]);
    for (const word of ['Mood', 'distress', 'over-sedation']) expect(wall).not.toContain(word);
  });

  it.each([
    ['wall-chairs', { name: null, number: '', initials: '' }],
    ['wall-initials', { name: null, number: '0000', initials: 'GF' }],
    ['wall-names', { name: { family: 'Family0', given: 'Given0' }, number: '0000', initials: 'GF' }],
  ] as const)('floor 17 who sits in a chair of %s', (view, who) => {
    const clinic = aClinic();
    clinic.aSession();
    const unsaid = { id: PATIENTS[0], birthDate: null, allergies: null, phone: null };
    expect(visibleBoard(view, clinic.board).patients[PATIENTS[0]]).toEqual({ ...unsaid, ...who });
  });

  it('6 values, times and alerts are what the clinic sees', () => {
    const clinic = aClinic();
    clinic.aSession();
    clinic.at('10:10').chart({ systolicBp: 185, diastolicBp: 80 });
    const wall = visibleBoard('wall-initials', clinic.board).sessions[clinic.sessionId];
    expect(wall).toMatchObject({ status: 'infusing', alerts: clinic.session.alerts });
    expect(wall?.readings.at(-1)).toEqual(clinic.session.readings.at(-1));
  });

  it('6 hidden changes are null, so that their entry still travels and revisions stay gapless', () => {
    const clinic = aClinic();
    const entry = clinic.entries.find(({ name }) => name === 'patient:register');
    expect(entry?.changes.map(onWall)).toEqual([null]);
    const seen = clinic.entries.map(({ revision, changes }) => ({
      revision,
      changes: changes.flatMap((change) => onWall(change) ?? []),
    }));
    expect(seen.map(({ revision }) => revision)).toEqual(clinic.entries.map((_entry, index) => index + 1));
  });
});

describe('6 snapshot and entries show the same', () => {
  it.each(VIEWS_IN_USE)('6 folding what %s may see of each change gives what it may see of the board', (view) => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const { entries, board } = play(acts);
        const changes = entries.flatMap((entry) => entry.changes);
        const [folded, shown] = [foldSeen(view, changes), visibleBoard(view, board)];
        if (!isDeepStrictEqual(folded, shown)) expect(folded).toStrictEqual(shown);
        expect(isDeepStrictEqual(folded, shown)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('6 the clinic day', () => {
  it('6 a new day takes what is over off the board, and leaves whoever is still here', () => {
    const clinic = aClinic();
    const gone = clinic.aSession({ status: 'discharged', protocol: OBSERVATION });
    const here = clinic.aSession({ status: 'recovering', patientId: PATIENTS[1], protocol: OBSERVATION });
    const missed = clinic.aSession({ status: 'scheduled', patientId: PATIENTS[2] });
    clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
    expect(Object.keys(clinic.board.sessions)).toEqual([here]);
    expect(Object.keys(clinic.board.patients)).toEqual([PATIENTS[1]]);
    expect([gone, missed].some((id) => id in clinic.board.sessions)).toBe(false);
    expect(clinic.send('day:open', { day: '2026-11-24' }, SYSTEM)).toEqual([]);
    expect(clinic.send('day:open', { day: '2026-11-23' }, SYSTEM)).toEqual([]);
  });

  it('6 a booking for a later day waits for that day', () => {
    const clinic = aClinic();
    const booking = { patientId: PATIENTS[0], protocolId: OBSERVATION.id, scheduledAt: '2026-11-30T10:00:00.000Z' };
    clinic.send('session:book', booking, FAY, '0b1f6b64-6b1e-8c11-9d0a-000000000009');
    expect(clinic.board.sessions).toEqual({});
    expect(clinic.board.patients).toEqual({});
  });

  it.each(['patientId', 'protocolId', 'chairId'] as const)(
    "6 a booking with another clinic's %s is not found",
    (key) => {
      const clinic = aClinic();
      const booking = { patientId: PATIENTS[0], protocolId: OBSERVATION.id, scheduledAt: t('15:00') };
      expect(
        clinic.refusal('session:book', { ...booking, [key]: '0b1f6b64-6b1e-8c11-9d0a-0000000000ff' }, FAY).code,
      ).toBe('not-found');
    },
  );

  it('H86 nobody is born tomorrow', () => {
    const said = { name: { family: "O'Brien", given: '' }, birthDate: '2026-11-24', number: '1' };
    expect(aClinic().refusal('patient:register', said, FAY)).toMatchObject({
      code: 'invalid-date',
      fields: [{ path: 'birthDate' }],
    });
  });
});
