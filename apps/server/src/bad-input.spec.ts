import type { SentEntries } from '@chairside/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aClinic, accepted, hello, signIn, type TestClinic, type TestSocket } from './testing/a-clinic.js';
import { anObservation, timeOf } from './testing/a-session.js';
import { aSecondClinic } from './testing/a-second-clinic.js';
import type { Answer, BadInput, World } from './testing/bad-input.js';
import { HTTP_INPUTS } from './testing/bad-inputs-http.js';
import { SOCKET_INPUTS } from './testing/bad-inputs-socket.js';

let clinic: TestClinic;
let world: World;
let watcher: TestSocket;

beforeAll(async () => {
  clinic = await aClinic();
  const [nurse, second, wall] = await Promise.all(['ana', 'ben', 'wall'].map((name) => signIn(clinic.url, name)));
  if (!nurse || !second || !wall) throw new Error('nobody is signed in');
  watcher = await second.socket();
  await hello(watcher);
  world = {
    ...{ clinic, nurse, second, wall },
    watched: await anObservation(nurse, { minutesAgo: 20 * 60 }),
    other: await anObservation(nurse),
    foreign: await aSecondClinic(clinic),
    takenAt: await timeOf(nurse),
    post: async (body, headers = {}, path = '/api/commands') => answerOf(await nurse.post(path, body, headers)),
    read: async (path) => answerOf(await fetch(clinic.url + path, { headers: { cookie: nurse.cookie } })),
  };
});
afterAll(async () => {
  watcher.disconnect();
  await clinic.stop();
});

describe('bad input gets a clear refusal and harms nobody (trust 4-H)', () => {
  it.each(HTTP_INPUTS)('$id $what', async (row) => {
    const since = await databaseTime();
    const answer = await row.send(world);
    expect({ status: answer.status, body: answer.body }).toMatchObject({
      status: row.status,
      body: row.code ? { code: row.code, status: row.status } : expect.anything(),
    });
    if (row.says) expect(JSON.stringify(answer.body)).toContain(row.says);
    if (row.audited) await expectAudited(row, row.audited, since);
    await expectUnharmed();
  });
});

describe('bad messages get a clear refusal and harm nobody (trust 4-W)', () => {
  it.each(SOCKET_INPUTS)('$id $what', async (row) => {
    expect(await row.send(world)).toEqual(row.expected);
    await expectUnharmed();
  });
});

it('H07 no prototype was changed by any of it', () => {
  expect('polluted' in {}).toBe(false);
});

it('H72 an unknown user and a wrong password are answered alike', async () => {
  const of = (id: string) => HTTP_INPUTS.find((row) => row.id === id)?.send(world);
  const [unknown, wrong] = [await of('H72'), await of('H72b')];
  const same = (answer: Answer | undefined) => ({ ...(answer?.body as object), requestId: '' });
  expect(same(unknown)).toEqual(same(wrong));
});

/** The process lives, and other clients still hear what is charted. */
async function expectUnharmed(): Promise<void> {
  const { sessionId, patientId } = world.other;
  const heard = new Set<string>();
  const listen = ({ entries }: SentEntries) => entries.forEach((entry) => heard.add(entry.commandId));
  watcher.on('entries', listen);
  const set = { sessionId, patientId, takenAt: await timeOf(world.nurse), values: { respiratoryRate: 14 } };
  const { id } = accepted(await world.nurse.send('vitals:record', set));
  while (!heard.has(id)) await new Promise((resolve) => setTimeout(resolve, 5));
  watcher.off('entries', listen);
  expect((await fetch(`${clinic.url}/health`)).status).toBe(200);
}

async function databaseTime(): Promise<Date> {
  const [row] = await clinic.rows<{ now: Date }>('SELECT clock_timestamp() AS now');
  return row?.now ?? new Date();
}

/** Noted just now, of this person, under this command, and found from what it was about. */
async function expectAudited(
  { code }: BadInput,
  { action, by, about }: NonNullable<BadInput['audited']>,
  since: Date,
): Promise<void> {
  const find = () =>
    clinic.rows(
      `SELECT id FROM access_log
       WHERE outcome = $1 AND action = $2 AND actor_id = $3 AND object_id = $4 AND at >= date_trunc('milliseconds', $5::timestamptz)`,
      [code, action, world[by].id, about(world), since],
    );
  while ((await find()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await find()).toHaveLength(1);
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
}
