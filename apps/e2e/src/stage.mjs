// @ts-check
import { Person } from './person.mjs';

/**
 * Who sets the stage: two nurses and a provider.
 * @typedef {{ ana: Person, ben: Person, pia: Person }} Staff
 * @typedef {{ family: string, given: string, birthDate: string, number: string }} Name
 * @typedef {{ sessionId: string, patientId: string, chair: string, name: Name }} Begun
 */

/** What is charted before the drug, of somebody of 80 kg. */
export const BASELINE = {
  values: {
    systolicBp: 128,
    diastolicBp: 78,
    heartRate: 72,
    spo2: 98,
    respiratoryRate: 14,
    temperature: 36.6,
    bodyWeight: 80,
  },
  scales: { sedation: 5, dissociation: 0, nausea: 0, pain: 1, anxiety: 3 },
};

/** 0.5 mg/kg in 80 kg: 40 mg, which is 40 mL in 40 minutes. */
export const ORDER = { doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl: 1 };
export const PUMP = { rateMlPerHour: 60, volumeMl: 40 };

const HOUR_MS = 3_600_000;

/**
 * What a quiet visit answers before the drug, in the order in which it is asked.
 * @param {string} at
 */
export function quietAnswers(at) {
  const before = (/** @type {number} */ hours) => new Date(Date.parse(at) - hours * HOUR_MS).toISOString();
  const asked = [
    ['allergies', 'as-shown'],
    ['contraindications', 'none-of-these'],
    ['pregnancy', 'test-negative'],
    ['hydration', 'drank-enough'],
    ['new-medicines', 'nothing-new'],
    ['mental-state', 'nothing-found'],
    ['comfort', 'nothing-agreed'],
    ['suicide-risk', 'no-thoughts'],
  ];
  return [
    ...asked.map(([preparation, answer]) => ({ preparation, answers: [answer], note: null, at })),
    { preparation: 'fasting', foodAt: before(12), clearDrinkAt: before(3), at },
    { preparation: 'iv-access', site: 'left-forearm', gauge: 22, isPatent: true, at },
  ];
}

/**
 * Answers all that is asked before the drug.
 * @param {Person} nurse
 * @param {string} sessionId
 */
export async function answerPreparations(nurse, sessionId) {
  for (const answer of quietAnswers(await nurse.now()))
    await nurse.does('preparation:record', { sessionId, ...answer });
}

/** @type {readonly Name[]} */
export const PATIENTS = [
  { family: 'Raman', given: 'Priya', birthDate: '1979-11-02', number: '48213' },
  { family: 'Bergeron', given: 'Luc', birthDate: '1985-06-14', number: '48290' },
  { family: 'Okafor', given: 'Chidi', birthDate: '1991-01-30', number: '47112' },
  { family: 'Lindgren', given: 'Maja', birthDate: '1968-09-09', number: '46027' },
  { family: 'Castellanos-Montgomery', given: 'Maria Fernanda', birthDate: '1974-09-23', number: '49001' },
  { family: 'Nakamura', given: 'Kenji', birthDate: '1959-12-24', number: '41276' },
  { family: 'Haddad', given: 'Yasmin', birthDate: '1999-03-17', number: '50233' },
  { family: 'O’Sullivan', given: 'Niamh', birthDate: '1983-04-05', number: '47733' },
  { family: 'Wolfeschlegelsteinhausen', given: 'Hubert', birthDate: '1962-09-30', number: '40010' },
  { family: 'Petrova', given: 'Anastasia', birthDate: '1988-08-08', number: '50871' },
  { family: 'Mbeki', given: 'Thandiwe', birthDate: '1995-05-21', number: '51902' },
  { family: 'Smith', given: 'John', birthDate: '1970-01-01', number: '45555' },
];

/**
 * @param {string} url
 * @returns {Promise<Staff>}
 */
export async function staffOf(url) {
  const [ana, ben, pia] = await Promise.all(['ana', 'ben', 'pia'].map((name) => Person.signIn(url, name)));
  if (!ana || !ben || !pia) throw new Error('not everybody is here');
  return { ana, ben, pia };
}

/**
 * A patient who is booked for now, in a chair that is added where there is none of that name.
 * @param {Staff} staff
 * @param {string} chair
 * @param {Name} name
 * @param {string} [protocolName]
 */
export async function aBooking({ ana }, chair, { family, given, birthDate, number }, protocolName = 'Mood IV 40') {
  const board = await ana.board();
  const patientId = await ana.does('patient:register', { name: { family, given }, birthDate, number });
  const known = board.chairs.find((other) => other.name === chair);
  const chairId = known?.id ?? (await ana.does('chair:add', { name: chair }));
  const protocolId = board.protocols.find((protocol) => protocol.name === protocolName)?.id;
  const booking = { patientId, protocolId, scheduledAt: board.serverTime, chairId };
  const seen = { scheduledAt: booking.scheduledAt, chairId };
  return { patientId, chairId, seen, sessionId: await ana.does('session:book', booking) };
}

/**
 * A patient who has checked in and sits in a chair of their own, with ana as nurse.
 * @param {Staff} staff
 * @param {string} chair the chair's name
 * @param {Name} name
 * @param {string} [protocolName]
 * @returns {Promise<Begun>}
 */
export async function aSeatedPatient(staff, chair, name, protocolName) {
  const { sessionId, patientId, chairId } = await aBooking(staff, chair, name, protocolName);
  const { ana } = staff;
  await ana.does('session:check-in', { sessionId, identifiers: ['name', 'birth-date'] });
  await ana.does('session:seat', { sessionId, chairId, nurseId: ana.id });
  return { sessionId, patientId, chair, name };
}

/** What is looked at before the first drug of a day. */
const OPENING_LIST = ['crash-cart', 'oxygen', 'suction', 'aed', 'drug-count', 'provider-on-site', 'emergency-number'];

/**
 * A morning whose opening list somebody went through; what is named is left open.
 * @param {Person} nurse
 * @param {readonly string[]} [but]
 */
export async function openTheDay(nurse, but = []) {
  const { shift, day } = await nurse.board();
  const marks = Object.values(shift.marks).filter((mark) => mark.day === day);
  for (const item of OPENING_LIST) {
    if (but.includes(item) || marks.some((mark) => mark.item === item)) continue;
    await nurse.does('day-list:mark', { item, found: 'right' });
  }
}

/**
 * A patient whose ketamine runs, with everything charted that must be.
 * @param {Staff} staff
 * @param {string} chair
 * @param {Name} name
 * @returns {Promise<Begun>}
 */
export async function anInfusion(staff, chair, name) {
  const begun = await aReadyPatient(staff, chair, name);
  await staff.ana.does('session:start', { sessionId: begun.sessionId });
  return begun;
}

/**
 * The same patient when all is done but the start.
 * @param {Staff} staff
 * @param {string} chair
 * @param {Name} name
 * @param {readonly string[]} [unseen] what of the opening list nobody has looked at
 * @returns {Promise<Begun>}
 */
export async function aReadyPatient(staff, chair, name, unseen) {
  const begun = await aSeatedPatient(staff, chair, name);
  const { ana, ben, pia } = staff;
  const { sessionId } = begun;
  await openTheDay(ana, unseen);
  await chart(ana, begun, BASELINE);
  await ana.does('consent:record', { sessionId, signedAt: await ana.now(), version: '2026-1' });
  await ana.does('escort:name', { sessionId, name: 'Eddie Escort', relation: 'brother' });
  await answerPreparations(ana, sessionId);
  await pia.does('order:sign', { sessionId, ...ORDER });
  await ben.does('pump:check', { sessionId, ...PUMP });
  await ana.does('session:ready', { sessionId });
  return begun;
}

/**
 * A patient who is watched without a drug, and may go at any time.
 * @param {Staff} staff
 * @param {string} chair
 * @param {Name} name
 * @returns {Promise<Begun>}
 */
export async function anObservation(staff, chair, name) {
  const begun = await aSeatedPatient(staff, chair, name, 'Observation');
  const { sessionId } = begun;
  await chart(staff.ana, begun, BASELINE);
  await staff.ana.does('session:ready', { sessionId });
  await staff.ana.does('session:start', { sessionId });
  return begun;
}

/**
 * Charts a set that was taken now.
 * @param {Person} nurse
 * @param {Begun} begun
 * @param {{ values?: object, scales?: object, notTaken?: object, confirmed?: string[] }} set
 */
export async function chart(nurse, { sessionId, patientId }, set) {
  return nurse.does('vitals:record', { sessionId, patientId, takenAt: await nurse.now(), ...set });
}
