import { randomUUID } from 'node:crypto';
import { MOOD_IV, OBSERVATION } from '@chairside/domain';
import { accepted, signIn } from './a-clinic.js';
import { aBooking, anObservation, aReadyPatient, aSeatedPatient, minutesBefore, timeOf } from './a-session.js';
import { command, correction, record, type BadInput, type World } from './bad-input.js';

const far = '\u202e\u200bx' + '\u0301'.repeat(300);
const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
const sql = `'; DROP TABLE patients;-- $1 \\' OR 1=1`;

const named = (family: string, number: string = randomUUID()) =>
  command('patient:register', { name: { family, given: 'T' }, birthDate: '1980-01-01', number });

/** Rows of trust.md section 4-H that this release answers: what is sent, and the status and code that must come back. */
export const HTTP_INPUTS: readonly BadInput[] = [
  {
    id: 'H01',
    what: 'a body that is not JSON',
    send: (world) => world.post('{"id":'),
    status: 400,
    code: 'malformed-json',
  },
  { id: 'H02', what: 'an empty body', send: (world) => world.post(''), status: 400, code: 'empty-body' },
  {
    id: 'H03',
    what: 'JSON sent as text',
    send: (world) => world.post('{}', { 'content-type': 'text/plain' }),
    status: 415,
    code: 'unsupported-media-type',
  },
  {
    id: 'H04',
    what: 'a body of 2 MB',
    send: (world) => world.post(`{"id":"${'x'.repeat(2e6)}"}`),
    status: 413,
    code: 'payload-too-large',
  },
  {
    id: 'H05',
    what: 'JSON nested 10,000 deep',
    send: (world) => world.post('['.repeat(10_000) + ']'.repeat(10_000)),
    status: 400,
    code: 'too-deep',
  },
  {
    id: 'H06',
    what: 'one key twice',
    send: (world) => world.post(raw(world, '"heartRate":70,"heartRate":71')),
    status: 400,
    code: 'duplicate-key',
  },
  {
    id: 'H07',
    what: '__proto__ among the values',
    send: (world) => world.post(raw(world, '"__proto__":{"polluted":1}')),
    status: 422,
    code: 'unknown-field',
  },
  {
    id: 'H07b',
    what: 'constructor.prototype as a field',
    send: record({ constructor: { prototype: { polluted: 1 } } }),
    status: 422,
    code: 'unknown-field',
  },
  { id: 'H08', what: 'an unknown field', send: record({ pulse: 70 }), status: 422, code: 'unknown-field' },
  {
    id: 'H09',
    what: 'no id',
    send: (world) => world.post(JSON.stringify({ name: 'vitals:record', payload: {} })),
    status: 422,
    code: 'required',
  },
  {
    id: 'H10',
    what: 'an id that is no uuid',
    send: command('chair:add', { name: 'X' }, 'not-a-uuid'),
    status: 422,
    code: 'invalid-id',
  },
  { id: 'H11', what: 'the same command twice', send: twice, status: 200 },
  {
    id: 'H12',
    what: 'the same id with another body',
    send: sameIdOtherBody,
    status: 422,
    code: 'idempotency-mismatch',
  },
  { id: 'H13', what: 'the same id from another person', send: sameIdOtherPerson, status: 403, code: 'forbidden' },
  { id: 'H14', what: 'a heart rate as text', send: record({ values: { heartRate: '72' } }), status: 422, code: 'type' },
  {
    id: 'H15',
    what: 'a heart rate of 72.5',
    send: record({ values: { heartRate: 72.5 } }),
    status: 422,
    code: 'integer',
  },
  {
    id: 'H16',
    what: 'a heart rate of -1',
    send: record({ values: { heartRate: -1 } }),
    status: 422,
    code: 'out-of-range',
  },
  {
    id: 'H16b',
    what: 'a heart rate of 400',
    send: record({ values: { heartRate: 400 } }),
    status: 422,
    code: 'out-of-range',
  },
  {
    id: 'H16c',
    what: 'a heart rate of 0, confirmed',
    send: record({ values: { heartRate: 0 }, confirmed: ['heartRate'] }),
    status: 200,
  },
  {
    id: 'H17',
    what: 'a suspect heart rate',
    send: record({ values: { heartRate: 190 } }),
    status: 409,
    code: 'needs-confirmation',
  },
  {
    id: 'H17b',
    what: 'a suspect heart rate, confirmed',
    send: record({ values: { heartRate: 190 }, confirmed: ['heartRate'] }),
    status: 200,
  },
  {
    id: 'H18',
    what: 'NaN',
    send: (world) => world.post(raw(world, '"heartRate":NaN')),
    status: 400,
    code: 'malformed-json',
  },
  {
    id: 'H18b',
    what: 'a number beyond all numbers',
    send: (world) => world.post(raw(world, '"heartRate":1e309')),
    status: 422,
    code: 'type',
  },
  {
    id: 'H18c',
    what: 'minus zero',
    send: (world) => world.post(raw(world, '"respiratoryRate":-0')),
    status: 422,
    code: 'type',
  },
  {
    id: 'H19',
    what: 'a heart rate of 2^53',
    send: record({ values: { heartRate: 2 ** 53 } }),
    status: 422,
    code: 'out-of-range',
  },
  {
    id: 'H20',
    what: 'a saturation of 101',
    send: record({ values: { spo2: 101 } }),
    status: 422,
    code: 'out-of-range',
  },
  { id: 'H20b', what: 'a saturation of 9.7', send: record({ values: { spo2: 9.7 } }), status: 422, code: 'integer' },
  { id: 'H20c', what: 'a saturation of "97%"', send: record({ values: { spo2: '97%' } }), status: 422, code: 'type' },
  {
    id: 'H21',
    what: 'systolic below diastolic',
    send: record({ values: { systolicBp: 80, diastolicBp: 120 } }),
    status: 422,
    code: 'sys-le-dia',
  },
  {
    id: 'H22',
    what: 'half a blood pressure',
    send: record({ values: { systolicBp: 120 } }),
    status: 422,
    code: 'bp-incomplete',
  },
  {
    id: 'H23',
    what: '98.6 as degrees Celsius',
    send: record({ values: { temperature: 98.6 } }),
    status: 422,
    code: 'out-of-range',
    says: '°F',
  },
  { id: 'H30', what: 'ten minutes ahead', send: recordAt(-10), status: 422, code: 'future-time' },
  {
    id: 'H31',
    what: 'thirteen hours ago without a reason',
    send: recordAt(13 * 60),
    status: 422,
    code: 'late-entry-reason',
  },
  { id: 'H32', what: 'before check-in', send: recordAt(21 * 60), status: 422, code: 'before-check-in' },
  ...['2026-13-45T10:00:00Z', '0000-00-00T00:00:00Z', '275760-09-13T00:00:00Z', 'yesterday'].map((takenAt, index) => ({
    id: `H33${'abcd'.charAt(index)}`,
    what: `the time ${takenAt}`,
    send: record({ takenAt }),
    status: 422,
    code: 'invalid-time' as const,
  })),
  {
    id: 'H33e',
    what: 'the year 1970',
    send: record({ takenAt: '1970-01-01T00:00:00Z' }),
    status: 422,
    code: 'before-check-in',
  },
  {
    id: 'H33f',
    what: 'the year 9999',
    send: record({ takenAt: '9999-12-31T23:59:59Z' }),
    status: 422,
    code: 'future-time',
  },
  {
    id: 'H34',
    what: 'a time without offset',
    send: record({ takenAt: '2026-11-01T01:30' }),
    status: 422,
    code: 'offset-required',
  },
  { id: 'H38', what: 'a set after discharge', send: afterDischarge, status: 200 },
  {
    id: 'H39',
    what: 'a start without the second check',
    send: startUnchecked,
    status: 409,
    code: 'precondition',
    says: 'gates.second-person',
  },
  ...['consent', 'order', 'weight', 'baseline'].map((gate, index) => ({
    id: `H39${'bcde'.charAt(index)}`,
    what: `readiness without ${gate}`,
    send: readyTooEarly,
    status: 409,
    code: 'precondition' as const,
    says: `gates.${gate}`,
  })),
  { id: 'H39f', what: 'a start of who is not ready', send: startUnready, status: 409, code: 'illegal-transition' },
  { id: 'H40', what: 'a stop of what has stopped', send: stopTwice, status: 409, code: 'illegal-transition' },
  { id: 'H40b', what: 'a pause of an infusion that went on since', send: stalePause, status: 409, code: 'stale' },
  { id: 'H41', what: 'a start of what is over', send: startAgain, status: 409, code: 'illegal-transition' },
  { id: 'H42', what: 'two bookings of one chair at one time', send: bookTwice, status: 409, code: 'chair-taken' },
  { id: 'H43', what: 'one patient in two sessions', send: checkInTwice, status: 409, code: 'patient-already-here' },
  {
    id: 'H44',
    what: "another patient's id",
    send: (world) => record({ patientId: world.other.patientId })(world),
    status: 409,
    code: 'patient-mismatch',
    audited: { action: 'vitals:record', by: 'nurse', about: ({ watched }) => watched.sessionId },
  },
  {
    id: 'H45',
    what: "another clinic's session",
    send: (world) => record({ sessionId: world.foreign.sessionId, patientId: world.foreign.patientId })(world),
    status: 404,
    code: 'not-found',
    audited: { action: 'vitals:record', by: 'nurse', about: ({ foreign }) => foreign.sessionId },
  },
  {
    id: 'H45b',
    what: "a look at another clinic's session",
    send: (world) => world.read(`/api/sessions/${world.foreign.sessionId}`),
    status: 404,
    code: 'not-found',
  },
  {
    id: 'H45c',
    what: "a look at another clinic's patient",
    send: (world) => world.read(`/api/patients/${world.foreign.patientId}`),
    status: 404,
    code: 'not-found',
  },
  {
    id: 'H46',
    what: 'a session that does not exist',
    send: record({ sessionId: randomUUID() }),
    status: 404,
    code: 'not-found',
  },
  ...[undefined, null, '', 0, '[object Object]', ['a', 'b'], { $ne: 1 }].map((sessionId, index) => ({
    id: `H47${'abcdefg'.charAt(index)}`,
    what: `the session ${JSON.stringify(sessionId)}`,
    send: record({ sessionId }),
    status: 422,
  })),
  ...['undefined', 'null', '0', '[object Object]', '', '?id=a&id=b', '?id[$ne]=1'].map((id, index) => ({
    id: `H47${'hijklmn'.charAt(index)}`,
    what: `GET of session ${id}`,
    send: (world: World) => world.read(`/api/sessions/${id}`),
    status: 422,
  })),
  { id: 'H53', what: 'NUL in a reason', send: correction('a\u0000b c'), status: 422, code: 'invalid-text' },
  { id: 'H53b', what: 'NUL in a name', send: named('a\u0000b'), status: 422, code: 'invalid-text' },
  {
    id: 'H54',
    what: 'half a surrogate in a reason',
    send: correction('abc \ud800'),
    status: 422,
    code: 'invalid-text',
  },
  { id: 'H54b', what: 'half a surrogate in a name', send: named('abc \ud800'), status: 422, code: 'invalid-text' },
  { id: 'H55', what: 'marks that turn text around, in a reason', send: correction(far), status: 200 },
  { id: 'H55b', what: 'marks that turn text around, in a name', send: named('\u202eevE'), status: 200 },
  { id: 'H56', what: 'a script in a reason', send: correction(script), status: 200 },
  { id: 'H56b', what: 'a script in a name', send: named(script), status: 200 },
  { id: 'H57', what: 'SQL in a reason', send: correction(sql), status: 200 },
  { id: 'H57b', what: 'SQL in a name and a number', send: named(sql, sql.slice(0, 30)), status: 200 },
  {
    id: 'H66',
    what: 'no cookie',
    send: (world) => world.post('{}', { cookie: '' }),
    status: 401,
    code: 'unauthenticated',
  },
  {
    id: 'H66b',
    what: 'a false cookie',
    send: (world) => world.post('{}', { cookie: 'chairside=garbage' }),
    status: 401,
    code: 'unauthenticated',
  },
  {
    id: 'H66c',
    what: 'a cookie with one letter changed',
    send: (world) => world.post('{}', { cookie: `${world.nurse.cookie}x` }),
    status: 401,
    code: 'unauthenticated',
  },
  {
    id: 'H69',
    what: 'a page of another site',
    send: (world) => world.post('{}', { origin: 'https://evil.example' }),
    status: 403,
    code: 'csrf',
  },
  {
    id: 'H69b',
    what: 'a page without an origin',
    send: (world) => world.post('{}', { origin: 'null' }),
    status: 403,
    code: 'csrf',
  },
  {
    id: 'H69c',
    what: 'a cross-site request that hides its origin',
    send: (world) => world.post('{}', { 'sec-fetch-site': 'cross-site' }),
    status: 403,
    code: 'csrf',
  },
  {
    id: 'H70',
    what: 'a role that may not',
    send: (world) => record({}, world.wall)(world),
    status: 403,
    code: 'forbidden',
    audited: { action: 'vitals:record', by: 'wall', about: ({ watched }) => watched.sessionId },
  },
  ...Object.entries({
    role: 'admin',
    clinicId: randomUUID(),
    recordedBy: randomUUID(),
    recordedAt: '2026-01-01T00:00:00Z',
    revision: 1,
  }).map(([field, value], index) => ({
    id: `H71${'abcde'.charAt(index)}`,
    what: `${field} from outside`,
    send: record({ [field]: value }),
    status: 422,
    code: 'unknown-field' as const,
  })),
  { id: 'H72', what: 'an unknown user', send: signInAs('nobody', 'chairside'), status: 401, code: 'wrong-credentials' },
  { id: 'H72b', what: 'a wrong password', send: signInAs('ana', 'wrong'), status: 401, code: 'wrong-credentials' },
];

/** A set whose values are written as text, for what JSON.stringify cannot write. */
function raw({ watched, takenAt }: World, values: string): string {
  const { sessionId, patientId } = watched;
  return `{"id":"${randomUUID()}","name":"vitals:record","payload":{"sessionId":"${sessionId}","patientId":"${patientId}","takenAt":"${takenAt}","values":{${values}}}}`;
}

function recordAt(minutesAgo: number) {
  return (world: World) => record({ takenAt: minutesBefore(world.takenAt, minutesAgo) })(world);
}

async function twice(world: World) {
  const id = randomUUID();
  await record({}, world.nurse, id)(world);
  return record({}, world.nurse, id)(world);
}

async function sameIdOtherBody(world: World) {
  const id = randomUUID();
  await record({}, world.nurse, id)(world);
  return record({ values: { respiratoryRate: 17 } }, world.nurse, id)(world);
}

async function sameIdOtherPerson(world: World) {
  const id = randomUUID();
  await record({}, world.nurse, id)(world);
  return record({}, world.second, id)(world);
}

async function afterDischarge(world: World) {
  const { sessionId, patientId } = await anObservation(world.nurse, { minutesAgo: 30 });
  accepted(await world.nurse.send('session:complete', { sessionId }));
  accepted(await world.nurse.send('session:discharge', { sessionId }));
  return record({ sessionId, patientId, takenAt: minutesBefore(await timeOf(world.nurse), 10) })(world);
}

async function startUnchecked(world: World) {
  const { sessionId } = await aReadyPatient(world.nurse, await signIn(world.clinic.url, 'pia'));
  return command('session:start', { sessionId })(world);
}

async function startUnready(world: World) {
  const { sessionId } = await aSeatedPatient(world.nurse, MOOD_IV.id);
  return command('session:start', { sessionId })(world);
}

async function stalePause(world: World) {
  const { sessionId } = await anObservation(world.nurse);
  const { statusRevision } = await world.nurse.session(sessionId);
  accepted(await world.nurse.send('session:pause', { sessionId, reason: 'bathroom' }));
  accepted(await world.nurse.send('session:resume', { sessionId }));
  return command('session:pause', { sessionId, reason: 'bathroom', statusRevision })(world);
}

async function readyTooEarly(world: World) {
  const { sessionId } = await aSeatedPatient(world.nurse, MOOD_IV.id);
  return command('session:ready', { sessionId })(world);
}

async function stopTwice(world: World) {
  const { sessionId } = await anObservation(world.nurse);
  accepted(await world.nurse.send('session:stop', { sessionId }));
  return command('session:stop', { sessionId })(world);
}

async function startAgain(world: World) {
  const { sessionId } = await anObservation(world.nurse);
  accepted(await world.nurse.send('session:complete', { sessionId }));
  accepted(await world.nurse.send('session:discharge', { sessionId }));
  return command('session:start', { sessionId })(world);
}

async function bookTwice(world: World) {
  const [{ patientId }, other] = [
    await aBooking(world.nurse, OBSERVATION.id),
    await aBooking(world.nurse, OBSERVATION.id),
  ];
  const chair = accepted(await world.nurse.send('chair:add', { name: randomUUID().slice(0, 8) }));
  const scheduledAt = minutesBefore(world.takenAt, -150);
  const booking = { patientId, protocolId: OBSERVATION.id, scheduledAt, chairId: chair.id };
  accepted(await world.nurse.send('session:book', booking));
  return command('session:book', { ...booking, patientId: other.patientId })(world);
}

async function checkInTwice(world: World) {
  const { patientId } = await anObservation(world.nurse);
  const booking = { patientId, protocolId: OBSERVATION.id, scheduledAt: world.takenAt };
  const { id: sessionId } = accepted(await world.nurse.send('session:book', booking));
  return command('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] })(world);
}

function signInAs(username: string, password: string) {
  return (world: World) => world.post(JSON.stringify({ username, password }), {}, '/api/auth/sign-in');
}
