import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPersonId, derivedId, OBSERVATION, type Command } from '@chairside/domain';
import { startServer, type RunningServer } from '../start-server.js';
import { aDatabase, envFor, signIn } from '../testing/a-clinic.js';

const [chairId, patientId, sessionId] = ['chair', 'patient', 'session'].map((what) => derivedId('past', what)) as [
  string,
  string,
  string,
];
const at = (time: string): string => `2026-10-05T${time}:00.000Z`;
const deed = (time: string, name: string, payload: object, id = derivedId('past', name), by = 'demo-nurse-1') => {
  const command = { id, name, payload } as Command;
  return JSON.stringify({ at: at(time), by, command });
};
const DEEDS = [
  deed('12:00', 'chair:add', { name: '1' }, chairId),
  deed('12:00', 'day:open', { day: '2026-10-05' }, undefined, 'system'),
  deed(
    '12:01',
    'patient:register',
    { name: { given: 'Amara', family: 'Inkwell' }, birthDate: '1980-01-01', number: '9001' },
    patientId,
  ),
  deed(
    '12:01',
    'session:book',
    { patientId, protocolId: OBSERVATION.id, scheduledAt: at('12:05'), chairId },
    sessionId,
  ),
  deed('12:05', 'session:check-in', { sessionId, identifiers: ['name', 'number'] }),
  deed('12:06', 'session:seat', { sessionId, chairId, nurseId: demoPersonId('demo-nurse-1') }),
  deed('12:10', 'vitals:record', { sessionId, patientId, takenAt: at('12:09'), values: { heartRate: 71 } }),
  deed('12:30', 'session:leave', { sessionId, reason: 'felt well' }),
];

const folder = mkdtempSync(join(tmpdir(), 'chairside-past-'));
const file = join(folder, 'past.ndjson');
let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

async function startWith(lines: readonly string[], databaseUrl: string): Promise<string> {
  writeFileSync(file, lines.join('\n'));
  server = await startServer({ ...envFor(databaseUrl), DEMO_PAST: file });
  return server.url;
}

describe("the demo clinic's past", () => {
  it('is founded with what happened, at its own times, and opens today', async () => {
    const url = await startWith(DEEDS, await aDatabase());
    const eve = await signIn(url, 'eve');
    const { body: review } = await eve.get('/api/review/2026-10-05');
    expect(review).toMatchObject({
      isFinal: true,
      counts: { booked: 1, begun: 1, sets: 0, partials: 1 },
      sessions: [{ patientName: 'Inkwell, Amara', status: 'left', checkedInAt: at('12:05'), endedAt: at('12:30') }],
    });
    const session = await eve.session(sessionId);
    expect(session.readings).toMatchObject([{ takenAt: at('12:09'), recordedAt: at('12:10') }]);
    expect(session.readings[0]).not.toHaveProperty('late');
    const { body: board } = await eve.get('/api/board');
    expect(board).toMatchObject({ sessions: [], chairs: [{ id: chairId, name: '1' }] });
  });

  it('is written once: a clinic that is there already keeps what it has', async () => {
    const database = await aDatabase();
    await startWith(DEEDS, database);
    await server?.stop();
    const other = DEEDS.map((line) => line.replaceAll('Inkwell', 'Other'));
    const eve = await signIn(await startWith(other, database), 'eve');
    expect(JSON.stringify((await eve.get('/api/patients')).body)).toContain('Inkwell');
  });

  it('says which line it cannot read', async () => {
    const broken = [...DEEDS.slice(0, 2), JSON.stringify({ at: at('12:03'), by: 'nobody', command: {} })];
    await expect(startWith(broken, await aDatabase())).rejects.toThrow(/line 3: this is no deed of the demo clinic/);
  });
});
