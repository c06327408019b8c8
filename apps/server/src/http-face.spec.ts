import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayReview, liveSession, ROUTES } from '@chairside/contracts';
import { MOOD_IV } from '@chairside/domain';
import { aClinic, signIn, type TestClinic, type TestPerson } from './testing/a-clinic.js';
import { anObservation } from './testing/a-session.js';

let clinic: TestClinic;
let ana: TestPerson;
let eve: TestPerson;
let max: TestPerson;
let sessionId: string;

beforeAll(async () => {
  clinic = await aClinic();
  [ana, eve, max] = (await Promise.all(['ana', 'eve', 'max'].map((name) => signIn(clinic.url, name)))) as [
    TestPerson,
    TestPerson,
    TestPerson,
  ];
  ({ sessionId } = await anObservation(ana));
});
afterAll(async () => clinic.stop());

/** What the routes are asked that need a question. */
const ASKED: Record<string, string> = {
  '/api/patients/alike': '?family=Test',
  '/api/limits/counts': '?measure=spo2&direction=at-or-below&values=93',
  '/api/limits/preview': `?protocolId=${MOOD_IV.id}&rows={"limits":{}}`,
};

describe('the outside face (house 8)', () => {
  it('every route of the contract is served', async () => {
    for (const { method, path } of ROUTES.filter((route) => route.method === 'get')) {
      const board = await ana.board();
      const [patient] = board.patients;
      const id = path.includes('patients') ? patient?.id : sessionId;
      const asked = ASKED[path] ?? '';
      const url = path.replace('{id}', id ?? '').replace('{date}', board.day) + asked;
      expect({ url, method, status: (await eve.get(url)).status }).toEqual({ url, method, status: 200 });
    }
  });

  it('OpenAPI names every route, and every command with its payload', async () => {
    const { body } = await ana.get<{ openapi: string; paths: object; components: { schemas: object } }>(
      '/api/openapi.json',
    );
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(ROUTES.map(({ path }) => path));
    expect(body.components.schemas).toHaveProperty(['Command.vitals.record', 'properties', 'values']);
  });

  it('a session is sent as its contract says, to the letter', async () => {
    expect(liveSession.safeParse(await ana.session(sessionId)).error).toBeUndefined();
  });

  it('the day review is sent as its contract says, and its counts are those of its rows', async () => {
    const { day } = await ana.board();
    const review = dayReview.parse((await eve.get(`/api/review/${day}`)).body);
    expect(review.counts).toMatchObject({ booked: review.sessions.length, begun: 1, stillHere: 1, closed: 0 });
    expect(review.isFinal).toBe(false);
    const { body } = await eve.get<{ entries: { name: string }[] }>(`/api/review/${day}/entries`);
    expect(body.entries.map(({ name }) => name)).toContain('session:start');
  });

  it('H60 a day that is none is refused', async () => {
    expect(await eve.get('/api/review/2026-02-30')).toMatchObject({ status: 422, body: { code: 'invalid-date' } });
  });

  it('trust P9 each look at a patient stands in the access log', async () => {
    await ana.session(sessionId);
    const looks = await clinic.rows(
      `SELECT id FROM access_log WHERE action = 'session' AND object_id = $1 AND actor_id = $2`,
      [sessionId, ana.id],
    );
    expect(looks.length).toBeGreaterThan(0);
  });

  it('trust 5.3 a nurse sees no day review, and the administrator no board', async () => {
    expect(await ana.get('/api/review/2026-11-23')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await max.get('/api/board')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  it('a clinic that one does not belong to is not found', async () => {
    const response = await fetch(`${clinic.url}/api/board`, { headers: { cookie: ana.cookie, 'x-clinic': sessionId } });
    expect(response.status).toBe(404);
  });

  it('an unknown path under /api is a problem, not a page', async () => {
    expect(await ana.get('/api/nothing')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
