import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  applyEntry,
  EMPTY_BOARD,
  ESKETAMINE,
  MOOD_IM,
  MOOD_IV,
  owedCoSignatures,
  type GateOverride,
  type LiveSession,
  type Patient,
} from '@chairside/domain';
import pg from 'pg';
import { aClinic, accepted, signIn, type TestClinic, type TestPerson } from '../testing/a-clinic.js';
import {
  aBooking,
  anInfusion,
  anObservation,
  aReadyAtHome,
  aReadyForPortions,
  aReadyPatient,
  minutesBefore,
  timeOf,
  timePassed,
  type BegunSession,
} from '../testing/a-session.js';
import { comingOrNot } from '../testing/coming-or-not.js';
import { readHelpCalls } from '../testing/read-help.js';
import { readShift } from '../testing/read-shift.js';
import { readSessions } from '../testing/read-sessions.js';
import { PATIENT_COLUMNS, presentPatient, type PatientRow } from '../patients/patient-row.js';
import { presentDrugRecords, type DrugRow } from '../review/drug-rows.js';
import { startServer } from '../start-server.js';
import { loadState } from './checkpoints.js';
import { readEntries } from './journal-rows.js';

let clinic: TestClinic;
let nurse: TestPerson;

beforeAll(async () => {
  clinic = await aClinic();
  nurse = await signIn(clinic.url, 'ana');
  await aDay(nurse, await signIn(clinic.url, 'ben'), await signIn(clinic.url, 'pia'));
  await swept();
});
afterAll(async () => clinic.stop());

/** Until the sweeper, which looks once a second, has raised all that is overdue: nothing moves between two looks. */
async function swept(): Promise<void> {
  const { revision } = await nurse.board();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  if ((await nurse.board()).revision !== revision) await swept();
}

/** A slower rate, an order that is raised, a new bag, a stretch in which the pump stood, and a volume that was lost. */
async function aTitration(ana: TestPerson, pia: TestPerson, sessionId: string): Promise<void> {
  const slower = { sessionId, rateMlPerHour: 45, reason: 'blood-pressure' as const, pumpMl: 2.5 };
  accepted(await ana.send('session:change-rate', slower));
  const dosingWeight = { basis: 'adjusted' as const, kg: 78.5 };
  const raised = { doseMgPerKg: 0.6, minutes: 60, concentrationMgPerMl: 1, dosingWeight, reason: 'partial answer' };
  accepted(await pia.send('order:sign', { sessionId, ...raised }));
  accepted(await ana.send('pump:note', { sessionId, note: 'cleared', pumpMl: 3, isNewBag: true }));
  const until = await timeOf(ana);
  accepted(await ana.send('pump:note', { sessionId, note: 'off', at: until, until }));
  accepted(await ana.send('pump:note', { sessionId, note: 'not-delivered', volumeMl: 0.5 }));
}

/** A limit that is drawn in and given back, and one that lets more pass on a provider's word. */
async function twoLimits(ana: TestPerson, pia: TestPerson, sessionId: string): Promise<void> {
  const oxygen = { sessionId, measure: 'spo2', level: 'caution', direction: 'at-or-below', reason: 'sleeps' } as const;
  accepted(await ana.send('limit:set', { ...oxygen, value: 96 }));
  accepted(await ana.send('limit:set', { ...oxygen, value: null }));
  const warmth = { ...oxygen, measure: 'temperature', value: 35.5, order: { by: pia.id, readBack: true } } as const;
  accepted(await ana.send('limit:set', warmth));
}

/** A bit of everything: two infusions with alerts and a correction, a replayed observation, a booking for later that is moved, a patient who is put right. */
async function aDay(ana: TestPerson, ben: TestPerson, pia: TestPerson): Promise<void> {
  const first = await anInfusion(ana, ben, pia);
  await twoLimits(ana, pia, first.sessionId);
  const chart = async (values: object, scales: object = {}, confirmed: [] | ['systolicBp'] = []) => {
    const takenAt = await timeOf(ana);
    const set = { sessionId: first.sessionId, patientId: first.patientId, takenAt, values, scales, confirmed };
    return accepted(await ana.send('vitals:record', set)).id;
  };
  const wrong = await chart(
    { systolicBp: 186, diastolicBp: 112, heartRate: 96, spo2: 97, respiratoryRate: 16 },
    { sedation: 4 },
  );
  await chart({ systolicBp: 206, diastolicBp: 118 }, {}, ['systolicBp']);
  const { sessionId, patientId } = first;
  const alert = (await ana.session(sessionId)).alerts[0];
  if (!alert) throw new Error('an alert was expected');
  accepted(await ben.send('alert:acknowledge', { sessionId, alertId: alert.id }));
  const taken = (await ana.session(sessionId)).alerts.find(({ id }) => id === alert.id);
  const snooze = { sessionId, alertId: alert.id, alertRevision: taken?.revision ?? 0, minutes: 10 };
  accepted(await ana.send('alert:snooze', snooze));
  const corrected = { values: { systolicBp: 168, diastolicBp: 102 }, reason: 'typed digits swapped' };
  accepted(await ana.send('vitals:correct', { sessionId, patientId, corrects: wrong, ...corrected }));
  await aTitration(ana, pia, sessionId);
  accepted(await ana.send('session:pause', { sessionId, reason: 'blood-pressure', pumpMl: 3.5 }));
  accepted(await ana.send('session:stop', { sessionId }));
  accepted(await ana.send('session:undo-stop', { sessionId }));
  accepted(await ana.send('session:stop', { sessionId }));
  accepted(await ana.send('session:describe-stop', { sessionId, reason: 'critical-blood-pressure', pumpMl: 3.6 }));
  const asked = { sessionId, at: await timeOf(ana) };
  accepted(await ana.send('check:record', { ...asked, check: 'drinks', answer: false }));
  const padss = { vitals: 1, activity: 2, discomfort: 2, bleeding: 2, intakeOutput: 1 };
  accepted(await ana.send('score:record', { ...asked, score: 'padss', chosen: padss }));
  await twoEffects(ana, ben, sessionId);
  await medicinesAndNotes(ana, ben, pia, sessionId);
  await adverseEvents(ana, ben, pia, sessionId);
  await awayTwice(ana, ben, sessionId);
  const over = { sessionId, note: 'Sick at 20 min, the escort comes at 12:30.' };
  accepted(await ana.send('session:hand-over', { ...over, fromId: ana.id, toId: ben.id }));
  await twoCalls(ana, ben, first);
  await aVial(ana, ben, pia, sessionId);
  await aRound(ana, ben, pia);
  await comingOrNot(ana);
  await checkedAlone(ana, pia);
  await twoRoutes(ana, ben, pia);
  await aSessionAtHome(ana, pia);
  const late = await anObservation(ana, { minutesAgo: 90 });
  const now = await timeOf(ana);
  for (const minutesAgo of [80, 30, 70]) {
    const values = { spo2: minutesAgo === 30 ? 96 : 88 };
    accepted(
      await ana.send('vitals:record', {
        sessionId: late.sessionId,
        patientId: late.patientId,
        takenAt: minutesBefore(now, minutesAgo),
        values,
      }),
    );
  }
  accepted(await ana.send('session:stop', { sessionId: late.sessionId }));
  accepted(await ana.send('session:describe-stop', { sessionId: late.sessionId, reason: 'patient-request' }));
  const { sessionId: moved } = await aBooking(ana, MOOD_IV.id);
  const scheduledAt = minutesBefore(now, -3 * 24 * 60);
  const { scheduledAt: before, plannedChairId } = await ana.session(moved);
  const seen = { scheduledAt: before, chairId: plannedChairId };
  accepted(
    await ana.send('session:rebook', { sessionId: moved, scheduledAt, plannedMinutes: 90, chairId: null, seen }),
  );
  await twoCorrections(ana, ben, patientId);
}

/** An injection in two parts, ordered in mg, and a device that was charted in error beside one that was not. */
async function twoRoutes(ana: TestPerson, ben: TestPerson, pia: TestPerson): Promise<void> {
  const injected = { injected: { doseMg: 40 }, concentrationMgPerMl: 50 };
  const muscle = await aReadyForPortions(ana, pia, MOOD_IM, injected);
  accepted(await ben.send('dose:check', { sessionId: muscle, doseMg: 40, volumeMl: 0.8 }));
  for (const site of ['left-deltoid', 'right-thigh'] as const)
    accepted(await ana.send('dose:give', { sessionId: muscle, given: { volumeMl: 0.4, site } }));
  const nose = await aReadyForPortions(ana, pia, ESKETAMINE, { pieces: 3, mgEach: 28 });
  accepted(await ben.send('dose:check', { sessionId: nose, doseMg: 84 }));
  accepted(await ana.send('dose:give', { sessionId: nose, given: { lot: 'A1' } }));
  accepted(await ana.send('dose:undo', { sessionId: nose }));
  accepted(await ana.send('dose:give', { sessionId: nose, given: { lot: 'A2' } }));
}

/** A dose at home with a cuff, a check, a call and a second monitor, that ends with help on its way. */
async function aSessionAtHome(ana: TestPerson, pia: TestPerson): Promise<void> {
  const rhea = await signIn(clinic.url, 'rhea');
  const sessionId = await aReadyAtHome(rhea, pia);
  for (const lot of ['L1', 'L1']) accepted(await rhea.send('dose:give', { sessionId, given: { lot } }));
  const found = { isResponsive: true, breathesNormally: false, hasVomited: false, distress: 3 };
  accepted(await rhea.send('home:record', { sessionId, at: await timeOf(rhea), kind: 'check', source: 'peer', found }));
  accepted(await ana.send('home:watch', { sessionId, until: minutesBefore(await timeOf(ana), -240) }));
  accepted(await ana.send('session:escalate', { sessionId, reason: 'breathing not normal' }));
}

/** A drug whose pump nobody else read, with a gate that the provider passed by voice; one of the two is signed. */
async function checkedAlone(ana: TestPerson, pia: TestPerson): Promise<void> {
  const { sessionId, pump } = await aReadyPatient(ana, pia);
  accepted(await ana.send('session:reassess', { sessionId, reason: 'asked again' }));
  const asked = { sessionId, at: await timeOf(ana), preparation: 'suicide-risk' as const, note: null };
  accepted(await ana.send('preparation:record', { ...asked, answers: ['thoughts-of-death'] }));
  const findings: GateOverride['findings'] = [{ kind: 'concern', answer: 'thoughts-of-death' }];
  const overrides: GateOverride[] = [{ gate: 'suicide-risk', findings, reason: 'seen by the provider' }];
  accepted(await ana.send('session:ready', { sessionId, overrides, order: { by: pia.id, readBack: true } }));
  accepted(await ana.send('pump:check', { sessionId, ...pump }));
  accepted(await ana.send('session:start', { sessionId, checkedAlone: 'nobody else is here' }));
  const owed = owedCoSignatures(await ana.session(sessionId));
  accepted(await pia.send('co-signature:sign', { sessionId, key: owed[0]?.key ?? '' }));
}

/** Nausea that grew worse and went, and a headache that was another patient's. */
async function twoEffects(ana: TestPerson, ben: TestPerson, sessionId: string): Promise<void> {
  accepted(await ana.send('effect:note', { sessionId, term: 'nausea' }));
  accepted(await ben.send('effect:note', { sessionId, term: 'headache', severity: 'severe' }));
  const [nausea, headache] = (await ana.session(sessionId)).effects;
  if (!nausea || !headache) throw new Error('two side effects were expected');
  accepted(await ben.send('effect:follow', { sessionId, effectId: nausea.id, action: 'medicine' }));
  accepted(await ana.send('effect:follow', { sessionId, effectId: nausea.id, endedAt: await timeOf(ana) }));
  accepted(await ana.send('effect:strike', { sessionId, effectId: headache.id, reason: 'another chair' }));
}

/** One medicine as signed, one by voice, one that was another patient's; and two notes, one of them struck. */
async function medicinesAndNotes(ana: TestPerson, ben: TestPerson, pia: TestPerson, sessionId: string): Promise<void> {
  const given = { sessionId, medicine: 'ondansetron', dose: 4, unit: 'mg', route: 'iv' } as const;
  const labetalol = { sessionId, medicine: 'labetalol', dose: 2.5, unit: 'mg', route: 'iv' } as const;
  accepted(await ana.send('medicine:give', given));
  expect((await ben.send('medicine:give', given)).ok).toBe(false);
  const { id: by } = (await pia.board()).staff.find(({ role }) => role === 'provider') ?? { id: '' };
  const { id } = accepted(await ben.send('medicine:give', { ...labetalol, order: { by, readBack: true } }));
  accepted(await ana.send('medicine:strike', { sessionId, medicineId: id, reason: 'another chair' }));
  accepted(await pia.send('medicine:give', { ...labetalol, at: await timeOf(pia) }));
  accepted(await ana.send('note:write', { sessionId, text: 'Asked for water.\nSips, kept down.' }));
  const note = accepted(await ben.send('note:write', { sessionId, text: 'Fell asleep.', at: await timeOf(ben) }));
  accepted(await ana.send('note:strike', { sessionId, noteId: note.id, reason: 'another chair' }));
}

/** An event that was graded, told of and graded anew, one a provider graded, and one in error. */
async function adverseEvents(ana: TestPerson, ben: TestPerson, pia: TestPerson, sessionId: string): Promise<void> {
  const at = await timePassed(ana);
  const [effect] = (await ana.session(sessionId)).effects;
  const judged = { serious: null, actions: ['paused'], medicineIds: [], relatedness: 'probable' } as const;
  const event = { sessionId, at, ...judged, actions: [...judged.actions], medicineIds: [], resolvedAt: null };
  const said = {
    ...event,
    term: 'nausea',
    grade: 2,
    outcome: 'ongoing',
    source: { effectId: effect?.id ?? '' },
  } as const;
  const { id: eventId } = accepted(await ana.send('adverse-event:report', said));
  accepted(await ben.send('adverse-event:tell', { sessionId, eventId, providerId: pia.id }));
  const { at: _at, ...again } = event;
  accepted(
    await ben.send('adverse-event:judge', {
      ...again,
      eventId,
      seen: 1,
      grade: 1,
      outcome: 'resolved',
      resolvedAt: at,
    }),
  );
  accepted(await pia.send('adverse-event:report', { ...event, term: 'headache', grade: 3, outcome: 'recovering' }));
  const wrong = accepted(
    await ana.send('adverse-event:report', { ...event, term: 'fall', grade: 1, outcome: 'unknown' }),
  );
  accepted(await ana.send('adverse-event:strike', { sessionId, eventId: wrong.id, reason: 'another chair' }));
}

/** Somebody who was seen back, and is gone again. */
async function awayTwice(ana: TestPerson, ben: TestPerson, sessionId: string): Promise<void> {
  const said = { sessionId, reason: 'restroom' as const, minutes: 10 };
  accepted(await ana.send('session:away', { ...said, goesWith: ben.id }));
  accepted(await ben.send('session:back', { sessionId }));
  accepted(await ana.send('session:away', { ...said, goesWith: null }));
}

/** An emergency with all that becomes of one, and a call from a place that has no chair. */
async function twoCalls(ana: TestPerson, ben: TestPerson, { sessionId, chairId }: BegunSession): Promise<void> {
  const at = await timeOf(ana);
  const { id: callId } = accepted(await ana.send('help:call', { level: 'help', sessionId, at }));
  accepted(await ben.send('help:call', { level: 'emergency', chairId, at }));
  accepted(await ben.send('help:answer', { callId, at }));
  accepted(await ben.send('help:note', { callId, event: 'drug-given', at, words: 'Atropine' }));
  accepted(await ana.send('help:end', { callId, outcome: 'watched-closely' }));
  accepted(await ana.send('help:describe', { callId, words: 'Slow heart, better after atropine' }));
  const second = accepted(await ben.send('help:call', { level: 'help', words: 'The corridor', at }));
  accepted(await ben.send('help:locate', { callId: second.id, chairId, at }));
  accepted(await ana.send('help:locate', { callId: second.id, words: 'The front desk' }));
}

/** A vial of which one draw was charted in error, one waste is seen and one waits, and a count with deliveries. */
async function aVial(ana: TestPerson, ben: TestPerson, pia: TestPerson, sessionId: string): Promise<void> {
  const at = await timeOf(ana);
  const product = 'ketamine-500-in-10' as const;
  const { id: vialId } = accepted(await ana.send('vial:open', { product, lot: 'K4471', expiresOn: '2099-06-30', at }));
  const { sessionId: other } = await aReadyPatient(ana, pia);
  accepted(await ana.send('vial:draw', { vialId, sessionId: other, ml: 0.85 }));
  const wrong = accepted(await ben.send('vial:draw', { vialId, sessionId: other, ml: 2.5, confirmed: true }));
  accepted(await ben.send('drug:strike', { recordId: wrong.id, reason: 'not this vial' }));
  expect((await ana.send('vial:draw', { vialId, sessionId, ml: 0.1 })).ok).toBe(true);
  const waste = accepted(await ana.send('waste:record', { from: 'syringe', sessionId: other, mg: 12.5 }));
  expect((await ana.send('drug:witness', { recordId: waste.id, seen: 12.5 })).ok).toBe(false);
  accepted(await ben.send('drug:witness', { recordId: waste.id, seen: 12.5 }));
  accepted(await ben.send('waste:record', { from: 'vial', vialId, mg: 100.25 }));
  accepted(await ana.send('vial:return', { vialId, mg: 7 }));
  const count = accepted(await ana.send('drug-count:record', { moment: 'closing', product, vials: 9, received: 2 }));
  accepted(await ben.send('drug:witness', { recordId: count.id, seen: 9 }));
}

/** Who covers, planned and taken over; a break that is over and one that goes on; and what was not right, decided on and not. */
async function aRound(ana: TestPerson, ben: TestPerson, pia: TestPerson): Promise<void> {
  const from = await timeOf(pia);
  const turns = [{ staffId: pia.id, from, until: minutesBefore(from, -1) }];
  accepted(await pia.send('covering:plan', { turns, seen: [] }));
  accepted(await pia.send('covering:plan', { turns: [], seen: turns }));
  accepted(await pia.send('covering:take', {}));
  accepted(await ana.send('chairs:cover', { nurseId: ben.id }));
  accepted(await ben.send('chairs:hand-back', { nurseId: ben.id, from: ana.id }));
  accepted(await ben.send('chairs:cover', { nurseId: ana.id }));
  const wrong = { found: 'not-right' as const, note: 'Does not pull' };
  const { id: markId } = accepted(await ana.send('day-list:mark', { item: 'suction', ...wrong }));
  accepted(await pia.send('day-list:decide', { markId, words: 'The spare one is in use' }));
  accepted(await ben.send('day-list:mark', { item: 'aed-locked', ...wrong }));
}

/** Of who sits in a chair: an allergy and a number, each by somebody who does not know of the other. */
async function twoCorrections(ana: TestPerson, ben: TestPerson, patientId: string): Promise<void> {
  const { patients } = await ana.board();
  const { name, birthDate, number, allergies, phone = null } = patients.find(({ id }) => id === patientId) ?? {};
  if (!name || !birthDate || number === undefined || allergies === undefined) throw new Error('nobody sits there');
  const seen = { name, birthDate, number, allergies, phone };
  accepted(await ana.send('patient:correct', { patientId, seen, ...seen, allergies: 'penicillin, latex' }));
  accepted(await ben.send('patient:correct', { patientId, seen, ...seen, number: `${number}b` }));
}

async function onDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: clinic.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

it('house 1 the fold of the journal equals the rows, field by field', async () => {
  const rows = await readSessions(clinic);
  const folded = await Promise.all(rows.map(({ id }) => nurse.session(id)));
  const byRaised = (session: LiveSession) => ({
    ...session,
    alerts: [...session.alerts].sort((a, b) => `${a.raisedAt}${a.id}`.localeCompare(`${b.raisedAt}${b.id}`)),
  });
  expect(rows).toHaveLength(10);
  expect(folded.flatMap(({ contacts }) => contacts)).toHaveLength(2);
  expect(folded.flatMap(({ coSignatures }) => coSignatures)).toHaveLength(1);
  expect(folded.map(byRaised)).toEqual(rows.map(byRaised));
});

it('house 1 the calls for help of the journal equal their rows, field by field', async () => {
  const rows = await readHelpCalls(clinic);
  expect(rows).toHaveLength(2);
  expect((await nurse.board()).helpCalls).toEqual(rows);
});

it('house 1 the controlled drug of the journal equals its rows, field by field', async () => {
  const rows = await clinic.rows<DrugRow>(
    'SELECT *, expires_on::text AS expires_on FROM drug_records ORDER BY revision',
  );
  const records = presentDrugRecords(rows).sort((a, b) => a.id.localeCompare(b.id));
  expect(records).toHaveLength(8);
  expect((await nurse.board()).drug).toEqual(records);
});

it('house 1 the day around the chairs of the journal equals its rows, field by field', async () => {
  const rows = await readShift(clinic);
  const { shift } = await nurse.board();
  expect([rows.turns.length, Object.keys(rows.covers).length]).toEqual([1, 1]);
  expect(shift).toEqual(rows);
});

it('house 1 the patients of the journal equal their rows, field by field, with the revision that wrote them last', async () => {
  const clinicId = (await nurse.board()).clinic.id;
  await onDatabase(async (client) => {
    const { rows } = await client.query<PatientRow & { revision: number }>(
      `SELECT ${PATIENT_COLUMNS.join(', ')}, revision FROM patients ORDER BY id`,
    );
    const stand = new Map<string, Patient & { revision: number }>();
    for (const { revision, changes } of await readEntries(client, clinicId, 0)) {
      for (const change of changes) {
        if (change.type !== 'patient-registered' && change.type !== 'patient-corrected') continue;
        stand.set(change.patient.id, { ...change.patient, revision });
      }
    }
    const folded = [...stand.values()].sort((a, b) => a.id.localeCompare(b.id));
    expect(folded.filter(({ number }) => number.endsWith('b') && number.length === 14)).toMatchObject([
      { allergies: 'penicillin, latex' },
    ]);
    expect(rows.map((row) => presentPatient(row))).toEqual(folded);
  });
});

it('house 6 a checkpoint and the entries since equal the fold from zero', async () => {
  const clinicId = (await nurse.board()).clinic.id;
  await onDatabase(async (client) => {
    const state = await loadState(client, clinicId);
    const entries = await readEntries(client, clinicId, 0);
    const { rows } = await client.query('SELECT revision FROM board_checkpoints');
    expect(rows.length).toBeGreaterThan(0);
    expect(state?.board).toEqual(entries.reduce(applyEntry, EMPTY_BOARD));
  });
});

it('trust P12 open alerts, sets and boards are as they were after a restart', async () => {
  const before = await nurse.board();
  const again = await startServer(clinic.env);
  const after = await (await signIn(again.url, 'ana')).board();
  await again.stop();
  expect({ ...after, serverTime: '' }).toEqual({ ...before, serverTime: '' });
});
