// @ts-check
// The least that a server could do and still keep what the product keeps: it reads, writes the same rows with their hash
// chain and NOTIFY in one prepared statement for all that waits, then sends one frame that was built once. It has no
// rules, no sign-in and no board.
import pg from 'pg';
import { demoPersonId } from '@chairside/domain';
import { journalRow, readingRow, sentEntry } from '../clinics/peer-rows.mjs';
import { serveWire } from '../wire/serve-wire.mjs';
import { frameOf } from '../wire/server-frame.mjs';

/**
 * @typedef {import('../clinics/peer-rows.mjs').Command} Command
 * @typedef {{ command: Command, answer: import('../wire/serve-wire.mjs').Answer }} Waiting
 */

const COMMIT = `
  WITH charted AS (INSERT INTO vitals_readings SELECT * FROM jsonb_populate_recordset(NULL::vitals_readings, $1)),
       touched AS (UPDATE sessions SET revision = new.revision FROM jsonb_to_recordset($2) AS new(id uuid, revision int)
                   WHERE sessions.clinic_id = $4 AND sessions.id = new.id),
       noted AS (INSERT INTO journal_entries SELECT * FROM jsonb_populate_recordset(NULL::journal_entries, $3)),
       moved AS (UPDATE clinics SET revision = $5, head_hash = $6, last_recorded_at = $7 WHERE id = $4)
  SELECT pg_notify('chairside_journal', $8)`;

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
const { rows } = await client.query(`SELECT id, epoch, revision, head_hash FROM clinics WHERE name <> 'Elsewhere'`);
const [clinic] = rows;
const actorId = demoPersonId('ana');

/** @type {Waiting[]} */
let waiting = [];
let isCommitting = false;
const screens = /** @type {Set<import('../wire/serve-wire.mjs').Wire>} */ (new Set());
serveWire({
  hello: (message, answer, wire) => {
    if (message.clinicId === undefined) screens.add(wire);
    answer('{"ok":true}');
  },
  command: (command, answer) => {
    waiting.push({ command, answer });
    if (!isCommitting) void commitAll();
  },
  left: (wire) => void screens.delete(wire),
});

/** One commit in flight; whatever arrives meanwhile is in the next. */
async function commitAll() {
  isCommitting = true;
  while (waiting.length > 0) {
    const batch = waiting;
    waiting = [];
    await commit(batch);
  }
  isCommitting = false;
}

/** @param {Waiting[]} batch */
async function commit(batch) {
  const recordedAt = new Date().toISOString();
  const from = clinic.revision + 1;
  const moments = batch.map((_, index) => ({ clinicId: clinic.id, actorId, recordedAt, revision: from + index }));
  const readings = batch.map(({ command }, index) => readingRow(command, momentAt(moments, index)));
  const touched = new Map(readings.map(({ session_id: id, revision }) => [id, { id, revision }]));
  const journal = batch.map(({ command }, index) => {
    const { row, hash } = journalRow(command, momentAt(moments, index), clinic.head_hash);
    clinic.head_hash = hash;
    return row;
  });
  const to = from + batch.length - 1;
  const lists = [readings, [...touched.values()], journal].map((list) => JSON.stringify(list));
  const values = [...lists, clinic.id, to, clinic.head_hash, recordedAt, `${clinic.id}:${to}`];
  await client.query({ name: 'commit', text: COMMIT, values });
  clinic.revision = to;
  const entries = batch.map(({ command }, index) => sentEntry(command, momentAt(moments, index)));
  const frame = frameOf(`42${JSON.stringify(['entries', { epoch: clinic.epoch, from, to, entries }])}`);
  for (const screen of screens) screen.write(frame);
  batch.forEach(({ command, answer }, index) =>
    answer(JSON.stringify({ ok: true, value: { id: command.id }, revision: from + index })),
  );
}

/**
 * @param {import('../clinics/peer-rows.mjs').Moment[]} moments
 * @param {number} index
 */
function momentAt(moments, index) {
  const moment = moments[index];
  if (!moment) throw new Error('a command has no moment');
  return moment;
}
