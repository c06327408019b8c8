import fc from 'fast-check';
import { minutesAfter } from '../clinic/clinic-time.js';
import { owedCoSignatures } from '../co-signatures/owed-co-signatures.js';
import { CONTACT_WAYS, contactResults } from '../contacts/contact-attempt.js';
import { PAYMENT_WAYS } from '../coverage/coverage.js';
import { emergencyEvents, HELP_LEVELS, HELP_OUTCOMES } from '../help/emergency-events.js';
import type { MedicineDose } from '../medicines/rescue-item.js';
import { preparationNames } from '../preparations/preparations.js';
import { answersOf, IV_SITES } from '../preparations/what-is-asked.js';
import { DEFAULT_RESCUE } from '../protocols/default-rescue.js';
import type { Actor } from '../clinic/staff.js';
import { portionPlan } from '../dose/portion-plan.js';
import { aPortion, BEN, FAY, PATIENTS, PIA, type AClinic } from './a-clinic.js';
import { at, CANARY, chair, inHand, pick, session, staff, type Act } from './random-parts.js';

/** A medicine is given, as signed or by voice, or was charted in error. */
export const medicate: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    at,
    which: fc.nat(20),
    by: fc.constantFrom(undefined, undefined, PIA, BEN),
    then: fc.constantFrom('give', 'give', 'give', 'strike'),
  })
  .map(({ index, actor, at, which, by, then }) => (clinic) => {
    const { medicines: given, order } = inHand(clinic, index).session;
    const strike = { medicineId: pick(given, which)?.id ?? CANARY, reason: CANARY };
    if (then === 'strike') return void clinic.send('medicine:strike', strike, actor);
    const dose = pick([...(order?.rescue ?? []), ...DEFAULT_RESCUE].map(doseOf), which);
    if (!dose) return;
    const said = {
      ...(at === undefined ? {} : { at: minutesAfter(clinic.now, at) }),
      ...(by ? { order: { by: by.id, readBack: true as const } } : {}),
    };
    clinic.send('medicine:give', { ...dose, ...said }, actor);
  });

/** A limit is set for one patient, by their own word or by voice, or given back to the protocol. */
export const limit: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    measure: fc.constantFrom('systolicBp' as const, 'spo2' as const, 'sedation' as const),
    level: fc.constantFrom('caution' as const, 'critical' as const),
    direction: fc.constantFrom('at-or-above' as const, 'at-or-below' as const),
    value: fc.constantFrom(null, 3, 88, 92, 95, 120, 165, 190),
    by: fc.constantFrom(undefined, PIA, BEN),
  })
  .map(({ index, actor, by, ...said }) => (clinic) => {
    inHand(clinic, index);
    const order = by ? { order: { by: by.id, readBack: true as const } } : {};
    clinic.send('limit:set', { ...said, ...order, reason: CANARY }, actor);
  });

/** The dose is looked at, by this person or another, and the first portion given. */
export function beginPortions(clinic: AClinic, second: Actor): void {
  const { doseMg = 0, volumeMl = null } = portionPlan(clinic.session) ?? {};
  clinic.send('dose:check', { doseMg, ...(volumeMl === null ? {} : { volumeMl }) }, second);
  clinic.send('dose:give', { ...aPortion(clinic), checkedAlone: CANARY });
}

/** A portion is ordered, looked at, given or taken back, well or badly. */
export const portion: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    at,
    pieces: fc.constantFrom(2, 3, 4),
    isDevice: fc.boolean(),
    then: fc.constantFrom('order', 'check', 'give', 'give', 'undo'),
  })
  .map(({ index, actor, at, pieces, isDevice, then }) => (clinic) => {
    inHand(clinic, index);
    const when = at === undefined ? {} : { at: minutesAfter(clinic.now, at) };
    const devices = { pieces, mgEach: 28 };
    const injection = { injected: { doseMg: pieces * 20 }, concentrationMgPerMl: 50 };
    const tries: Record<typeof then, () => unknown> = {
      order: () => clinic.send('dose:order', { ordered: isDevice ? devices : injection, reason: CANARY }, PIA),
      check: () => clinic.send('dose:check', { doseMg: pieces * 28, ...(isDevice ? {} : { volumeMl: 0.8 }) }, actor),
      give: () =>
        clinic.send('dose:give', { ...aPortion(clinic), ...when, ...(pieces === 4 ? { asGiven: CANARY } : {}) }, actor),
      undo: () => clinic.send('dose:undo', {}, actor),
    };
    tries[then]();
  });

/** What a command says of a dose. */
export const doseOf = ({ medicine, dose, unit, route }: MedicineDose): MedicineDose => ({
  medicine,
  dose,
  unit,
  route,
});

/** Somebody writes a note, or one was written in error. */
export const jot: fc.Arbitrary<Act> = fc
  .record({ index: session, actor: staff, at, which: fc.nat(5), isStruck: fc.boolean() })
  .map(({ index, actor, at, which, isStruck }) => (clinic) => {
    const note = pick(inHand(clinic, index).session.notes, which);
    const said = at === undefined ? {} : { at: minutesAfter(clinic.now, at) };
    if (note && isStruck) clinic.send('note:strike', { noteId: note.id, reason: CANARY }, actor);
    else clinic.send('note:write', { text: CANARY, ...said }, actor);
  });

/** Somebody tries to reach a patient, before, on or after the visit, or had not after all. */
export const reach: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    at,
    how: fc.constantFrom(...CONTACT_WAYS),
    result: fc.constantFrom(...contactResults),
    which: fc.nat(5),
    then: fc.constantFrom('try', 'try', 'no-show', 'strike'),
  })
  .map(({ index, actor, at, how, result, which, then }) => (clinic) => {
    const { contacts, status, scheduledAt } = inHand(clinic, index).session;
    const contact = pick(contacts, which);
    if (then === 'strike')
      return void clinic.send('contact:strike', { contactId: contact?.id ?? CANARY, reason: CANARY }, actor);
    const isTooSoon = then === 'no-show' && status === 'scheduled' && clinic.now < scheduledAt;
    if (isTooSoon) clinic.at(scheduledAt.slice(11, 19));
    clinic.send('contact:record', { at: minutesAfter(clinic.now, at ?? 0), how, result, words: CANARY }, actor);
    if (then === 'no-show') clinic.send('session:no-show', {}, actor);
  });

/** Somebody leaves their place for a while, and is seen back, or not. */
export const away: fc.Arbitrary<Act> = fc
  .record({ index: session, actor: staff, minutes: fc.constantFrom(2, 10), alone: fc.boolean(), back: fc.boolean() })
  .map(({ index, actor, minutes, alone, back }) => (clinic) => {
    inHand(clinic, index);
    if (back) return void clinic.send('session:back', {}, actor);
    clinic.send('session:away', { reason: 'restroom', minutes, goesWith: alone ? null : actor.id }, actor);
  });

/** Somebody calls for help, from wherever; others come, chart what is done, and end it. */
export const help: fc.Arbitrary<Act> = fc
  .record({
    actor: staff,
    level: fc.constantFrom(...HELP_LEVELS),
    where: fc.constantFrom('chair', 'session', 'words', 'nowhere'),
    chairId: chair,
    which: fc.nat(3),
    event: fc.constantFrom(...emergencyEvents),
    outcome: fc.constantFrom(...HELP_OUTCOMES),
    then: fc.constantFrom('call', 'call', 'answer', 'locate', 'note', 'end', 'end', 'describe'),
  })
  .map(({ actor, level, where, chairId, which, event, outcome, then }) => (clinic) => {
    const sessionId = pick(Object.keys(clinic.board.sessions), which) ?? CANARY;
    const places = { chair: { chairId }, session: { sessionId }, words: { words: CANARY }, nowhere: {} };
    const callId = pick(Object.keys(clinic.board.helpCalls), which) ?? CANARY;
    const tries: Record<typeof then, () => unknown> = {
      call: () => clinic.send('help:call', { ...places[where], level, at: minutesAfter(clinic.now, which - 2) }, actor),
      answer: () => clinic.send('help:answer', { callId }, actor),
      locate: () => clinic.send('help:locate', { ...places[where], callId }, actor),
      note: () => clinic.send('help:note', { callId, event, words: CANARY }, actor),
      end: () => clinic.send('help:end', { callId, outcome }, actor),
      describe: () => clinic.send('help:describe', { callId, words: CANARY }, actor),
    };
    tries[then]();
  });

/** Something is asked before the drug, answered well or badly, or said to be the same. */
export const prepare: fc.Arbitrary<Act> = fc
  .record({
    index: session,
    actor: staff,
    preparation: fc.constantFrom(...preparationNames),
    which: fc.nat(7),
    hours: fc.integer({ min: -12, max: 1 }),
    isSame: fc.boolean(),
  })
  .map(({ index, actor, preparation, which, hours, isSame }) => (clinic) => {
    const { now: at } = inHand(clinic, index);
    const time = minutesAfter(at, hours * 60);
    if (preparation === 'fasting')
      return void clinic.send('preparation:record', { preparation, foodAt: time, clearDrinkAt: at, at }, actor);
    if (preparation === 'iv-access') {
      const line = { site: pick(IV_SITES, which) ?? 'other', gauge: 22, isPatent: isSame };
      return void clinic.send('preparation:record', { preparation, ...line, at }, actor);
    }
    const answers = [pick(answersOf(preparation), which) ?? 'as-shown'];
    if (isSame) clinic.send('preparation:carry', { preparation, sameAs: PATIENTS[0], at }, actor);
    else clinic.send('preparation:record', { preparation, answers, note: CANARY, at }, actor);
  });

/** A provider, or somebody who may not, puts their name under what is owed. */
export const coSign: fc.Arbitrary<Act> = fc
  .record({ index: session, which: fc.nat(3), actor: staff })
  .map(({ index, which, actor }) => (clinic) => {
    const owed = pick(owedCoSignatures(inHand(clinic, index).session), which);
    clinic.send('co-signature:sign', { key: owed?.key ?? CANARY }, actor);
  });

/** How somebody's visits are paid for is noted, by who plans them or is not asked. */
export const coverage: fc.Arbitrary<Act> = fc
  .record({
    which: session,
    actor: fc.constantFrom(FAY, PIA, BEN),
    way: fc.constantFrom(...PAYMENT_WAYS),
    until: fc.constantFrom(undefined, '2026-11-20', '2026-12-12'),
  })
  .map(({ which, actor, way, until }) => (clinic) => {
    const patientId = PATIENTS[which] ?? CANARY;
    const said = { ...(until === undefined ? {} : { authorisedUntil: until }), words: CANARY };
    clinic.send('coverage:note', { patientId, way, ...said }, actor);
  });
