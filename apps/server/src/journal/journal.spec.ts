import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Ack } from '@chairside/contracts';
import {
  aClinic,
  accepted,
  anotherNode,
  codeOf,
  entriesUntil,
  hello,
  signIn,
  type TestClinic,
  type TestPerson,
  type TestSocket,
} from '../testing/a-clinic.js';
import { brokenLinks, type JournalRow } from '../testing/verify-chain.js';
import { anInfusion, anObservation, timeOf, type BegunSession } from '../testing/a-session.js';
import type { RunningServer } from '../start-server.js';

let clinic: TestClinic;
let ana: TestPerson;
let ben: TestPerson;
let session: BegunSession;

beforeAll(async () => {
  clinic = await aClinic();
  [ana, ben] = await Promise.all([signIn(clinic.url, 'ana'), signIn(clinic.url, 'ben')]);
  session = await anObservation(ana);
});
afterAll(async () => clinic.stop());

const set = async () => ({
  sessionId: session.sessionId,
  patientId: session.patientId,
  takenAt: await timeOf(ana),
  values: { heartRate: 70 + Math.floor(Math.random() * 20) },
});

describe('a command happens once', () => {
  it('LP4 sent ten times at once over both transports: one row, one revision, ten equal answers', async () => {
    const socket = await ana.socket();
    const id = randomUUID();
    const payload = await set();
    const overSocket = () => socket.timeout(6000).emitWithAck('command', { id, name: 'vitals:record', payload });
    const overHttp = () => ana.send('vitals:record', payload, id);
    const acks: Ack[] = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? overSocket() : overHttp())),
    );
    socket.disconnect();
    expect(new Set(acks.map((ack) => JSON.stringify(ack))).size).toBe(1);
    expect(accepted(acks[0] as Ack).id).toBe(id);
    const [{ n } = { n: 0 }] = await clinic.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM vitals_readings WHERE id = $1',
      [id],
    );
    expect(n).toBe(1);
  });

  it('LP4 the same id with another body is refused, and changes nothing', async () => {
    const id = randomUUID();
    const payload = await set();
    const first = await ana.send('vitals:record', payload, id);
    expect(codeOf(await ana.send('vitals:record', { ...payload, values: { heartRate: 99 } }, id))).toBe(
      'idempotency-mismatch',
    );
    expect(await ana.send('vitals:record', payload, id)).toEqual(first);
  });

  it('LP4 the same id from another person is forbidden', async () => {
    const id = randomUUID();
    const payload = await set();
    accepted(await ana.send('vitals:record', payload, id));
    expect(codeOf(await ben.send('vitals:record', payload, id))).toBe('forbidden');
  });
});

describe('revisions are gapless and published in order', () => {
  const inOrder = async (socket: TestSocket, commands: () => Promise<Ack>[]) => {
    const greeting = await hello(socket);
    const start = greeting.ok && 'snapshot' in greeting ? greeting.snapshot.revision : NaN;
    const seen = entriesUntil(socket, start + 200);
    const acks = await Promise.all(commands());
    const messages = await seen;
    const revisions = messages.flatMap((message) => message.entries.map((entry) => entry.revision));
    expect(revisions.slice(0, 200)).toEqual(Array.from({ length: 200 }, (_, index) => start + index + 1));
    expect(new Set(acks.map((ack) => accepted(ack).revision)).size).toBe(200);
  };

  const chart = (people: TestPerson[], sessions: BegunSession[], takenAt: string) => () =>
    Array.from({ length: 200 }, (_, index) => {
      const person = people[index % people.length] as TestPerson;
      const { sessionId, patientId } = sessions[index % sessions.length] as BegunSession;
      return person.send('vitals:record', {
        sessionId,
        patientId,
        takenAt,
        values: { respiratoryRate: 12 + (index % 9) },
      });
    });

  it('LP5 two hundred commands at once on eight sessions', async () => {
    const sessions = await Promise.all(Array.from({ length: 8 }, () => anObservation(ana)));
    const socket = await ben.socket();
    await inOrder(socket, chart([ana, ben], sessions, await timeOf(ana)));
    socket.disconnect();
  });

  it('LP5 the same with two servers on one database, seen from the one that did not write', async () => {
    const other: RunningServer = await anotherNode(clinic);
    const [anaThere, benThere] = await Promise.all([signIn(other.url, 'ana'), signIn(other.url, 'ben')]);
    const sessions = await Promise.all(Array.from({ length: 8 }, () => anObservation(ana)));
    const socket = await benThere.socket();
    await inOrder(socket, chart([ana, anaThere, ben, benThere], sessions, await timeOf(ana)));
    socket.disconnect();
    await other.stop();
  });
});

describe('what is stored', () => {
  it('LP9 nothing is published for a refused command', async () => {
    const socket = await ben.socket();
    await hello(socket);
    const heard: number[] = [];
    socket.on('entries', ({ to }) => heard.push(to));
    const payload = await set();
    expect(codeOf(await ana.send('vitals:record', { ...payload, patientId: randomUUID() }))).toBe('patient-mismatch');
    const { revision } = accepted(await ana.send('vitals:record', payload));
    await until(() => heard.includes(revision));
    expect(heard).toEqual([revision]);
    socket.disconnect();
  });

  it('house 6 the hash of every entry is that of its row as it is read back, after the hash of the one before it', async () => {
    const rows = await journalRows();
    expect(rows.length).toBeGreaterThan(200);
    expect(brokenLinks(rows)).toEqual([]);
    const [head] = await clinic.rows<{ head_hash: Buffer }>('SELECT head_hash FROM clinics');
    expect(head?.head_hash).toEqual(rows.at(-1)?.hash);
  });

  it.each<[string, (row: JournalRow) => Partial<JournalRow>]>([
    ['what was charted', ({ changes }) => ({ changes: altered(changes, '"respiratoryRate":', '"respiratoryRate":1') })],
    ['who did it', () => ({ actor_id: randomUUID() })],
    ['in which role', () => ({ acting_role: 'provider' })],
    ['when it was', ({ recorded_at }) => ({ recorded_at: new Date(recorded_at.getTime() + 1) })],
    ['what it touched', ({ subjects }) => ({ subjects: subjects.slice(1) })],
    ['what was sent', () => ({ body_hash: Buffer.alloc(32, 1) })],
    ['its own hash, too', (row) => ({ actor_id: row.command_id, hash: Buffer.alloc(32, 2) })],
  ])('house 6 an entry in which somebody changed %s is found', async (_what, change) => {
    const rows = await journalRows();
    const at = rows.findLastIndex(({ changes }) => JSON.stringify(changes).includes('"respiratoryRate":'));
    const row = rows[at] as JournalRow;
    expect(brokenLinks(rows.with(at, { ...row, ...change(row) }))).toContain(row.revision);
  });

  it('house 6 an entry that is taken out, or put elsewhere, is found', async () => {
    const rows = await journalRows();
    expect(brokenLinks(rows.toSpliced(50, 1))).toEqual([52]);
    const [a, b] = rows.slice(50, 52) as [JournalRow, JournalRow];
    expect(brokenLinks(rows.with(50, b).with(51, a))).not.toEqual([]);
  });

  it('house 9 the server cannot change or remove what stands in journal, readings or access log', async () => {
    for (const table of ['journal_entries', 'vitals_readings', 'access_log', 'session_steps']) {
      const [row] = await clinic.rows<{ can: boolean }>(
        `SELECT has_table_privilege('chairside_app', $1, 'UPDATE') OR has_table_privilege('chairside_app', $1, 'DELETE')
                OR has_table_privilege('chairside_app', $1, 'TRUNCATE') AS can`,
        [table],
      );
      expect({ table, can: row?.can }).toEqual({ table, can: false });
    }
  });

  it('H42 a chair that another patient sits in is refused by the rows too', async () => {
    const pia = await signIn(clinic.url, 'pia');
    const infusion = await anInfusion(ana, ben, pia);
    const [row] = await clinic.rows<{ status: string; chair_id: string }>(
      'SELECT status, chair_id FROM sessions WHERE id = $1',
      [infusion.sessionId],
    );
    expect(row).toEqual({ status: 'infusing', chair_id: infusion.chairId });
    await expect(
      clinic.rows(`UPDATE sessions SET chair_id = $1 WHERE id = $2`, [infusion.chairId, session.sessionId]),
    ).rejects.toThrow('sessions_chair_holds_one_patient');
  });
});

function journalRows(): Promise<JournalRow[]> {
  return clinic.rows<JournalRow>('SELECT * FROM journal_entries ORDER BY revision');
}

function altered<T>(value: T, what: string, by: string): T {
  return JSON.parse(JSON.stringify(value).replace(what, by)) as T;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
