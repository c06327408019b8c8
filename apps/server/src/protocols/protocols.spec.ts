import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limitCounts, limitPreview } from '@chairside/contracts';
import { currentVersion, MOOD_IV, OBSERVATION, type JudgingRows, type Protocol, type Trend } from '@chairside/domain';
import { accepted, aClinic, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import { aBooking, anObservation, timeOf } from '../testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;
let eve: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  [ana, eve] = [await signIn(clinic.url, 'ana'), await signIn(clinic.url, 'eve')];
});
afterAll(async () => clinic.stop());

const RISE: Trend = {
  measure: 'heartRate',
  direction: 'at-or-above',
  by: 20,
  from: 'baseline',
  sets: 2,
  isRunning: false,
};

/** The version in use of a protocol that ships. */
async function versionInUse(shipped: string): Promise<Protocol> {
  const protocols = Object.fromEntries((await ana.board()).protocols.map((one) => [one.id, one]));
  const current = protocols[currentVersion(protocols, shipped)];
  if (!current) throw new Error('the board does not hold this protocol');
  return current;
}

/** What other rows would have raised. */
async function preview(protocolId: string, rows: JudgingRows) {
  const query = new URLSearchParams({ protocolId, rows: JSON.stringify(rows) });
  const answer = await eve.get(`/api/limits/preview?${query.toString()}`);
  return limitPreview.parse(answer.body);
}

const counts = async (person: TestPerson, query: string) => person.get(`/api/limits/counts?${query}`);

describe('62 and 100 protocols that the clinic writes', () => {
  it('62 the director’s version is that of who checks in after it; who is here keeps theirs', async () => {
    const here = await anObservation(ana);
    const booked = await aBooking(ana, OBSERVATION.id);
    const { id } = accepted(await eve.send('protocol:revise', { protocol: { ...OBSERVATION, graceMinutes: 4 } }));
    accepted(await ana.send('session:check-in', { sessionId: booked.sessionId, identifiers: ['name', 'birth-date'] }));
    const protocols = Object.fromEntries((await ana.board()).protocols.map((one) => [one.id, one]));
    expect(currentVersion(protocols, OBSERVATION.id)).toBe(id);
    expect(protocols[id]).toMatchObject({ graceMinutes: 4, adoption: 'adopted', replaces: OBSERVATION.id });
    expect((await ana.session(booked.sessionId)).protocolId).toBe(id);
    expect((await ana.session(here.sessionId)).protocolId).toBe(OBSERVATION.id);
  });

  it('100 another protocol is written from one that exists, and both can be booked', async () => {
    const current = async () => Object.fromEntries((await ana.board()).protocols.map((one) => [one.id, one]));
    const from = (await current())[MOOD_IV.id] ?? MOOD_IV;
    const protocol = { ...from, name: 'Mood IV, older patients', graceMinutes: 3 };
    const { id } = accepted(await eve.send('protocol:revise', { protocol, isAnother: true }));
    const said = { name: protocol.name, version: 1, replaces: null, adoption: 'adopted', graceMinutes: 3 };
    expect((await current())[id]).toMatchObject(said);
    const another = await aBooking(ana, id);
    expect((await ana.session(another.sessionId)).protocolId).toBe(id);
    expect(currentVersion(await current(), from.id)).toBe(from.id);
    const again = await eve.send('protocol:revise', { protocol, isAnother: true });
    expect(again).toMatchObject({ problem: { code: 'not-allowed' } });
  });

  it('floor rule 12 a version without the second check is refused, in words', async () => {
    const start = (MOOD_IV.gates.start ?? []).filter((gate) => gate !== 'second-person');
    const answer = await eve.send('protocol:revise', { protocol: { ...MOOD_IV, gates: { ...MOOD_IV.gates, start } } });
    expect(answer).toMatchObject({ problem: { code: 'not-allowed' } });
    expect(JSON.stringify(answer)).toContain('by a second person');
  });

  it('100 a version with a set, a window and a course that are new, and without one of each, is that of the next visit', async () => {
    const [first, ...others] = OBSERVATION.checks.infusing ?? [];
    const asked: Protocol = {
      ...(await versionInUse(OBSERVATION.id)),
      checks: {
        ...OBSERVATION.checks,
        infusing: [...(first ? [first] : []), ...others, { measures: ['pain'], firstMinutes: 40 }],
      },
      windows: [{ measures: ['temperature'], fromMinutes: 15, dueMinutes: 20, untilMinutes: null }],
      trends: [RISE, ...OBSERVATION.trends.slice(1)],
    };
    const { id } = accepted(await eve.send('protocol:revise', { protocol: asked }));
    const { checks, windows, trends } = asked;
    expect(await versionInUse(OBSERVATION.id)).toMatchObject({ id, checks, windows, trends });
  });

  it.each<[string, Partial<Protocol>, string]>([
    ['without a set in a phase', { checks: { ...MOOD_IV.checks, paused: [] } }, 'protocol.checks.paused'],
    [
      'with a set of a phase that it does not have',
      { checks: { ...MOOD_IV.checks, dosing: [{ measures: ['pain'], firstMinutes: 5 }] } },
      'protocol.checks.dosing',
    ],
    ['with a course the wrong way', { trends: [{ ...RISE, by: -5 }] }, 'protocol.trends.0'],
  ])('floor rule 2 a version %s is refused at its place', async (_what, changed, path) => {
    const protocol = { ...(await versionInUse(MOOD_IV.id)), ...changed };
    const answer = await eve.send('protocol:revise', { protocol });
    expect(answer).toMatchObject({ problem: { code: 'not-allowed', fields: [expect.objectContaining({ path })] } });
  });

  it('24 nobody but the medical director writes a protocol', async () => {
    expect(await ana.send('protocol:revise', { protocol: MOOD_IV })).toMatchObject({ problem: { code: 'forbidden' } });
  });

  it('100 says how often a limit would have been reached by the values that stand', async () => {
    const { sessionId, patientId } = await anObservation(ana);
    const chart = async (temperature: number): Promise<string> => {
      const set = { sessionId, patientId, takenAt: await timeOf(ana), values: { temperature } };
      return accepted(await ana.send('vitals:record', set)).id;
    };
    const wrong = await chart(38.4);
    for (const value of [37.1, 37.9, 38]) await chart(value);
    const right = { corrects: wrong, values: { temperature: 36.4 }, reason: 'digits swapped' };
    accepted(await ana.send('vitals:correct', { sessionId, patientId, ...right }));
    const answer = await counts(eve, 'measure=temperature&direction=at-or-above&values=38,37.5');
    expect(limitCounts.parse(answer.body)).toEqual({ days: 28, of: 4, reached: [1, 2] });
  });

  it.each([
    ['no measure', 'measure=mood&direction=at-or-above&values=1'],
    ['no limit', 'measure=temperature&direction=at-or-above&values='],
    ['words', 'measure=temperature&direction=at-or-above&values=38;DROP'],
  ])('H08 %s is refused', async (_what, query) => {
    expect((await counts(eve, query)).status).toBe(422);
  });

  it('100 says how many alerts other limits would have raised, and over how many visits', async () => {
    const { sessionId, patientId } = await anObservation(ana);
    for (const spo2 of [97, 92, 97]) {
      const set = { sessionId, patientId, takenAt: await timeOf(ana), values: { spo2 } };
      accepted(await ana.send('vitals:record', set));
    }
    const limits = OBSERVATION.limits.spo2 ?? [];
    const index = limits.findIndex((row) => 'value' in row && row.level === 'caution');
    const ask = async (value: number) => {
      const { protocolId } = await ana.session(sessionId);
      const spo2 = limits.map((row, at) => (at === index ? { ...row, value } : row));
      return preview(protocolId, { limits: { spo2 } });
    };
    const [same, looser, stricter] = [await ask(93), await ask(90), await ask(98)];
    expect(same.then).toBe(same.now);
    expect(same.sessions).toBeGreaterThan(0);
    expect(looser.then).toBeLessThan(looser.now);
    expect(stricter.then).toBeGreaterThanOrEqual(stricter.now);
    const { protocolId } = await ana.session(sessionId);
    const none = await preview(protocolId, { limits: { spo2: [] }, trends: [] });
    expect(none.then).toBeLessThan(none.now);
  });

  it.each([
    ['a limit of nothing that is measured', `protocolId=${OBSERVATION.id}&rows={"limits":{"mood":[]}}`, 422],
    ['a protocol of nobody', `protocolId=0b1f6b64-6b1e-8c11-9d0a-000000000001&rows={"limits":{}}`, 404],
    ['what is no JSON', `protocolId=${OBSERVATION.id}&rows={"limits":;DROP`, 400],
  ])('100 %s is refused', async (_what, query, status) => {
    expect((await eve.get(`/api/limits/preview?${query}`)).status).toBe(status);
  });

  it('24 what other limits would have raised is for the medical director', async () => {
    const query = `protocolId=${OBSERVATION.id}&rows={"limits":{}}`;
    expect((await ana.get(`/api/limits/preview?${query}`)).status).toBe(403);
  });

  it('24 how often a limit was reached is for providers', async () => {
    expect((await counts(ana, 'measure=temperature&direction=at-or-above&values=38')).status).toBe(403);
  });
});
