// @ts-check

/**
 * @typedef {object} JournalRow
 * @property {number} revision
 * @property {string} command_id
 * @property {string} name
 * @property {number} shape
 * @property {string[]} subjects
 * @property {string} actor_id
 * @property {import('@chairside/domain').Entry['actingRole']} acting_role
 * @property {string} recorded_at
 * @property {string} body_hash
 * @property {import('@chairside/domain').Change[]} changes
 * @property {import('@chairside/domain').Accepted} value
 *
 * @typedef {object} ClinicRow
 * @property {string} id
 * @property {string} epoch
 * @property {number} revision
 * @property {Buffer} head_hash
 * @property {string} last_recorded_at
 * @property {string} anchor both of the clinic's clock and of the real one
 *
 * @typedef {object} Transaction what a session has written and not committed
 * @property {JournalRow[]} entries
 * @property {Pick<ClinicRow, 'revision' | 'head_hash' | 'last_recorded_at'> | null} clinic
 * @property {{ revision: number, state: unknown }[]} checkpoints
 * @property {import('@chairside/server/wake-ups/wake-ups').WakeUp | null} wakeUp
 *
 * @typedef {object} Call
 * @property {import('./database.mjs').VirtualDatabase} database
 * @property {import('./database-session.mjs').DatabaseSession} session
 * @property {string} text
 * @property {readonly any[]} values
 *
 * @typedef {{ begins: string, run: (call: Call) => import('./database.mjs').Result | void }} Statement
 */

/**
 * All that the journal, the tail and the pulse say to PostgreSQL, known by its name or by its first words; anything
 * else fails aloud. Rows for reports are taken and forgotten: no screen shows them live.
 * @type {readonly Statement[]}
 */
export const STATEMENTS = [
  { begins: 'BEGIN', run: ({ session }) => session.begin() },
  { begins: 'COMMIT', run: ({ session }) => session.commit() },
  { begins: 'ROLLBACK', run: ({ session }) => session.rollBack() },
  { begins: 'of clinic', run: () => undefined },
  { begins: 'SELECT accounts', run: () => undefined },
  { begins: 'clinic ', run: ({ database }) => ({ rows: [clinicRow(database)] }) },
  { begins: 'SELECT id, revision, anchor_clinic', run: ({ database }) => ({ rows: [clinicRow(database)] }) },
  { begins: 'SELECT revision, state FROM board_checkpoints', run: newestCheckpoint },
  { begins: 'entries after', run: entriesAfter },
  { begins: 'known commands', run: knownCommands },
  { begins: 'keep checkpoint', run: addCheckpoint },
  { begins: 'WITH ', run: writeTogether },
];

/**
 * The writes of a commit by their names; each gives how many rows it touched.
 * @type {readonly (readonly [string, (call: Call) => number | void])[]}
 */
const WRITES = [
  ['add_journal_entries', addEntries],
  ['move_clinic_on', moveClinicOn],
  ['wake', ({ session, values }) => void (session.transaction.wakeUp = values[0])],
  ['move_on_', ({ values }) => JSON.parse(values[0]).length],
  ['add_', () => undefined],
];

/** @param {Call} call */
function writeTogether({ text, values, ...call }) {
  const counts = [...text.matchAll(/^(?:WITH )?(\w+) AS \((.*?)(?: RETURNING 1)?\)(?:,$|\nSELECT)/gms)].map(
    ([, alias = '', sql = '']) => {
      const write = WRITES.find(([begins]) => alias.startsWith(begins));
      if (!write) throw new Error(`the simulated database does not know this write: ${alias}`);
      const numbers = [...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number));
      const own = [...new Set(numbers)].sort((a, b) => a - b).map((number) => values[number - 1]);
      return [alias, write[1]({ ...call, text: sql, values: own })];
    },
  );
  return { rows: [Object.fromEntries(counts)] };
}

/** @param {import('./database.mjs').VirtualDatabase} database */
function clinicRow({ clinic, world }) {
  const { anchor, last_recorded_at, ...row } = clinic;
  const now = new Date(world.time.now());
  return {
    ...row,
    last_recorded_at: new Date(last_recorded_at),
    anchor_clinic: new Date(anchor),
    anchor_real: new Date(anchor),
    rate: '1',
    now,
    database_now: now,
  };
}

/** @param {Call} call */
function newestCheckpoint({ database }) {
  return { rows: database.checkpoints.slice(-1) };
}

/** @param {Call} call */
function addCheckpoint({ session, values: [, revision, , state] }) {
  session.transaction.checkpoints.push({ revision, state: JSON.parse(state) });
}

/** @param {Call} call */
function entriesAfter({ database, values: [, after] }) {
  const rows = database.entries.slice(after);
  return { rows: rows.map((row) => ({ ...row, recorded_at: new Date(row.recorded_at) })) };
}

/** @param {Call} call */
function knownCommands({ database, values: [, ids] }) {
  const rows = ids.flatMap((/** @type {string} */ id) => database.byCommand.get(id) ?? []);
  return {
    rows: rows.map((/** @type {JournalRow} */ row) => ({
      ...row,
      body_hash: Buffer.from(row.body_hash.slice(2), 'hex'),
    })),
  };
}

/** @param {Call} call */
function addEntries({ database, session, values }) {
  /** @type {JournalRow[]} */
  const rows = JSON.parse(values[0]);
  if (rows[0]?.revision !== database.entries.length + 1) throw violated('journal_entries_pkey');
  if (rows.some((row) => database.byCommand.has(row.command_id))) throw violated('journal_entries_command');
  session.transaction.entries.push(...rows);
}

/** @param {Call} call */
function moveClinicOn({ session, values: [, revision, head_hash, last_recorded_at] }) {
  session.transaction.clinic = { revision, head_hash, last_recorded_at };
}

/** @param {string} constraint */
function violated(constraint) {
  return Object.assign(new Error(`duplicate key value violates unique constraint "${constraint}"`), {
    code: '23505',
    constraint,
  });
}
