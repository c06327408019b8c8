import { describe, expect, it, test } from '@jest/globals';
import { aClinic, EVE, FAY, PATIENTS, t } from '../testing/a-clinic.js';
import { currentProtocols, currentVersion } from './current-protocols.js';
import { faultsOfProtocol } from './faults-of-protocol.js';
import type { Limit, LimitDirection, LimitLevel, Protocol } from './protocol.js';
import { MOOD_IM, MOOD_IV, SHIPPED_PROTOCOLS } from './shipped-protocols.js';

/** A respiratory rate is a caution at 22 already. */
const stricter: Protocol = {
  ...MOOD_IV,
  limits: {
    ...MOOD_IV.limits,
    respiratoryRate: [
      limit('caution', 'at-or-above', 22),
      limit('critical', 'at-or-above', 30),
      limit('critical', 'at-or-below', 8),
    ],
  },
};

describe('62 a protocol and its versions', () => {
  it('62 the director’s version is adopted, bears their name and takes the place of the one before', () => {
    const clinic = aClinic();
    clinic.send('protocol:revise', { protocol: stricter }, EVE);
    const [next] = currentProtocols(clinic.board.protocols).filter(({ name }) => name === MOOD_IV.name);
    expect(next).toMatchObject({ version: MOOD_IV.version + 1, adoption: 'adopted', replaces: MOOD_IV.id });
    expect(next?.author).toBe(clinic.board.staff[EVE.id]?.name);
    expect(currentVersion(clinic.board.protocols, MOOD_IV.id)).toBe(next?.id);
  });

  it('62 a visit keeps the version that it was prepared under; who is booked comes under the new one', () => {
    const clinic = aClinic();
    const running = clinic.aSession();
    const booked = clinic.aSession({ status: 'scheduled', patientId: PATIENTS[1], startsAt: t('12:00') });
    clinic.at('10:05').send('protocol:revise', { protocol: stricter }, EVE);
    const next = currentVersion(clinic.board.protocols, MOOD_IV.id);
    clinic.take(booked).send('session:check-in', { identifiers: ['name', 'number'] }, FAY);
    const { sessions } = clinic.board;
    expect([sessions[running]?.protocolId, sessions[booked]?.protocolId]).toEqual([MOOD_IV.id, next]);
    clinic.take(running).chart({ respiratoryRate: 23 });
    expect(clinic.session.alerts).toEqual([]);
  });

  it('62 a booking under a version that was replaced meanwhile is one under the new version', () => {
    const clinic = aClinic();
    clinic.send('protocol:revise', { protocol: stricter }, EVE);
    const said = { patientId: PATIENTS[0], protocolId: MOOD_IV.id, scheduledAt: t('12:00') };
    clinic.send('session:book', said, FAY);
    const [session] = Object.values(clinic.board.sessions);
    expect(session?.protocolId).toBe(currentVersion(clinic.board.protocols, MOOD_IV.id));
  });

  it('62 two directors who change the same version do not undo each other', () => {
    const clinic = aClinic();
    clinic.send('protocol:revise', { protocol: stricter }, EVE);
    const refused = clinic.refusal('protocol:revise', { protocol: { ...MOOD_IV, graceMinutes: 3 } }, EVE);
    expect(refused.code).toBe('stale');
    expect(refused.message).toContain(`version ${MOOD_IV.version + 1}`);
  });

  test.each<[string, Partial<Protocol>, string]>([
    [
      'a caution beyond its critical limit',
      { limits: { spo2: [limit('critical', 'at-or-below', 89), limit('caution', 'at-or-below', 88)] } },
      'the caution must come before the critical limit',
    ],
    ['sets hours apart', { checks: { infusing: [{ measures: ['spo2'], firstMinutes: 121 }] } }, 'at least every 120'],
    [
      'no set at all in time',
      { checks: { infusing: [{ measures: ['spo2'], firstMinutes: 0 }] } },
      'at least every 120',
    ],
    ['a grace that forgives everything', { graceMinutes: 11 }, 'at the latest 10 minutes'],
    ['a re-check at once', { recheckMinutes: { critical: 0, caution: 5 } }, 'a minute or more'],
    [
      'a soft limit above its hard one',
      { doseGuards: MOOD_IV.doseGuards && { ...MOOD_IV.doseGuards, doseMgPerKg: { soft: 1.2, hard: 1 } } },
      'must not lie above its hard one',
    ],
    ['another route', { route: 'observation' }, 'keeps its route'],
  ])('62 %s is refused, and says why', (_what, changed, words) => {
    const refused = aClinic().refusal('protocol:revise', { protocol: { ...MOOD_IV, ...changed } }, EVE);
    expect(refused.code).toBe('not-allowed');
    expect(refused.message).toContain(words);
  });

  it('100 another protocol is written from one that exists: its own name, its first version, and both are in use', () => {
    const clinic = aClinic();
    const slower = { ...stricter, name: ' Mood IV, older patients ' };
    clinic.send('protocol:revise', { protocol: slower, isAnother: true }, EVE);
    const inUse = currentProtocols(clinic.board.protocols);
    const another = inUse.find(({ name }) => name === 'Mood IV, older patients');
    expect(another).toMatchObject({ version: 1, replaces: null, adoption: 'adopted', route: MOOD_IV.route });
    expect(inUse).toContainEqual(expect.objectContaining({ id: MOOD_IV.id, version: MOOD_IV.version }));
  });

  it.each([
    ['another one of the same name', MOOD_IV.name, true],
    ['another one that differs in capitals alone', ' MOOD iv 40', true],
    ['a next version with the name of another', MOOD_IM.name, false],
  ] as const)('100 %s is refused: who books chooses by the name', (_what, name, isAnother) => {
    const protocol = { ...stricter, name };
    const refused = aClinic().refusal('protocol:revise', { protocol, ...(isAnother && { isAnother }) }, EVE);
    expect(refused.message).toContain('another name');
    expect(refused.fields).toEqual([expect.objectContaining({ path: 'protocol.name' })]);
  });

  it('100 another protocol keeps the route', () => {
    const protocol: Protocol = { ...stricter, name: 'By mouth', route: 'observation' };
    expect(aClinic().refusal('protocol:revise', { protocol, isAnother: true }, EVE).message).toContain(
      'keeps its route',
    );
  });

  it('the protocols that ship can be signed as they are', () => {
    expect(SHIPPED_PROTOCOLS.flatMap(faultsOfProtocol)).toEqual([]);
  });
});

function limit(level: LimitLevel, direction: LimitDirection, value: number): Limit {
  return { level, direction, value };
}
