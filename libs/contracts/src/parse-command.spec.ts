import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DomainError,
  MOOD_IV,
  SHIPPED_PROTOCOLS,
  PROBLEMS,
  problemOf,
  SYSTEM_COMMANDS,
  type CommandName,
} from '@chairside/domain';
import { COMMANDS } from './commands.js';
import { isCommandName, parseCommand, parseWith } from './parse-command.js';
import { day, id, instant, text } from './primitives.js';
import { protocol } from './protocols.contract.js';
import { DETAILS, GOOD, ID, sessionId } from './testing/good-commands.js';

const names = Object.keys(COMMANDS) as CommandName[];

function refusalOf(sent: unknown): DomainError | null {
  try {
    parseCommand(sent);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
const command = (name: string, payload: unknown) => ({ id: `${ID}3`, name, payload });
const faults = (name: CommandName, payload: unknown) =>
  refusalOf(command(name, payload))?.fields.map((field) => `${field.path} ${field.code}`) ?? [];
const codeOf = (contract: Parameters<typeof parseWith>[0], input: unknown): string => {
  try {
    return JSON.stringify(parseWith(contract, input));
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe.each(names)('8 %s', (name) => {
  it('8 is taken, whole, when nothing is wrong with it', () => {
    expect(parseCommand(command(name, GOOD[name]))).toEqual(command(name, GOOD[name]));
  });

  it('H08, H71 takes no field that it does not know', () => {
    for (const field of ['recordedBy', 'clinicId', 'isAdmin', 'seq', 'constructor']) {
      expect(faults(name, { ...GOOD[name], [field]: 'x' })).toEqual([`${field} unknown-field`]);
    }
  });

  it('H07 takes no __proto__', () => {
    const sent = JSON.parse(
      JSON.stringify(command(name, GOOD[name]))
        .replace('"payload":{', '"payload":{"__proto__":{"a":1},')
        // what carries nothing
        .replace(',}', '}'),
    ) as unknown;
    expect(refusalOf(sent)).toMatchObject({ code: 'unknown-field', fields: [{ path: '__proto__' }] });
  });

  it.each([undefined, null, [], 'text', 7])('refuses %j as a payload', (payload) => {
    const refusal = refusalOf(command(name, payload));
    const code = payload === undefined ? 'required' : 'type';
    expect(refusal).toMatchObject({ code: 'validation', fields: [{ path: '', code }] });
  });
});

describe('LP3 the outer form of a command', () => {
  test.each([
    ['nothing', undefined, 'validation'],
    ['W09 null', null, 'validation'],
    ['a list', [], 'validation'],
    ['H09 no id', { name: 'session:stop', payload: { sessionId } }, 'required'],
    ['H10 an id that is none', { id: 'undefined', name: 'session:stop', payload: { sessionId } }, 'invalid-id'],
    ['H47 a number as id', { id: 0, name: 'session:stop', payload: { sessionId } }, 'type'],
    ['no name', { id: `${ID}3`, payload: {} }, 'required'],
    ['another name', command('session:explode', {}), 'unknown-command'],
    ['a name of every object', command('toString', {}), 'unknown-command'],
    ['a name of every object', command('__proto__', {}), 'unknown-command'],
    ['a field beside', { ...command('session:stop', { sessionId }), actor: 'me' }, 'unknown-field'],
  ] as const)('LP3 %s is refused', (_what, sent, code) => {
    const refusal = refusalOf(sent);
    expect(refusal?.code).toBe(code);
    expect(refusal?.fields.length).toBeGreaterThan(0);
  });

  it('LP3 whatever is sent, the answer is a command or a refusal that names fields with codes of the table', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ id: fc.constant(`${ID}3`), name: fc.constantFrom(...names), payload: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (sent) => {
        const refusal = refusalOf(sent);
        if (!refusal) return;
        expect(refusal.fields.length).toBeGreaterThan(0);
        for (const field of refusal.fields) {
          expect(typeof field.path).toBe('string');
          expect(Object.hasOwn(PROBLEMS, field.code)).toBe(true);
        }
        expect(problemOf(refusal, 'r')).toMatchObject({
          code: refusal.code,
          retry: false,
          requestId: 'r',
          fields: refusal.fields,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a name is a command only when the table has it', () => {
    expect(names.every(isCommandName)).toBe(true);
    expect(['hasOwnProperty', '', 'vitals:Record'].some(isCommandName)).toBe(false);
  });

  it('6 decisions are refused while the screen is not live, facts with their own time are kept', () => {
    const kept = names.filter((name) => COMMANDS[name].offline === 'keep');
    expect(kept.sort()).toEqual(
      [
        'adverse-event:report',
        'adverse-event:tell',
        'check:record',
        'consent:record',
        'contact:record',
        'effect:follow',
        'effect:note',
        'escort:name',
        'help:answer',
        'help:call',
        'home:record',
        'session:escalate',
        'session:lose-contact',
        'help:end',
        'help:locate',
        'help:note',
        'medicine:give',
        'note:write',
        'preparation:record',
        'pump:read',
        'pump:note',
        'score:record',
        'session:away',
        'session:back',
        'session:complete',
        'session:describe-stop',
        'session:pause',
        'session:change-rate',
        'session:bolus',
        'session:stop',
        'session:undo-stop',
        'vial:open',
        'vial:draw',
        'vial:return',
        'waste:record',
        'vitals:correct',
        'vitals:record',
      ].sort(),
    );
    expect(SYSTEM_COMMANDS.some((name) => kept.includes(name))).toBe(false);
  });
});

describe('ids', () => {
  test.each([
    [`${ID}1`, JSON.stringify(`${ID}1`)],
    ['0B1F6B64-6B1E-8C11-9D0A-00000000000A', JSON.stringify('0b1f6b64-6b1e-8c11-9d0a-00000000000a')],
    ['01890a5d-ac96-774b-bcce-b302099a8057', JSON.stringify('01890a5d-ac96-774b-bcce-b302099a8057')],
    ...['undefined', 'null', '', '[object Object]', `${ID}`, `{${ID}1}`, `${ID}1 `].map((bad) => [bad, 'invalid-id']),
    ...[0, null, [`${ID}1`], { $ne: 1 }].map((bad) => [bad, 'type']),
    [undefined, 'required'],
  ] as [unknown, string][])('H10, H47 %j: %s', (input, expected) => {
    expect(codeOf(id, input)).toBe(expected);
  });
});

describe('instants', () => {
  test.each([
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00.5Z', '2026-11-23T10:00:00.500Z'],
    ['2026-11-23T12:00:00+02:00', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T00:30:00+02:00', '2026-11-22T22:30:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('LP11 %s is kept as %s', (input, kept) => {
    expect(codeOf(instant, input)).toBe(JSON.stringify(kept));
  });

  test.each([
    ['H34 without an offset', '2026-11-01T01:30', 'offset-required'],
    ['H34 without an offset', '2026-11-01T01:30:00.000', 'offset-required'],
    ['H33 month 13', '2026-13-45T00:00:00Z', 'invalid-time'],
    ['H33 30 February', '2026-02-30T10:00:00Z', 'invalid-time'],
    ['H33 29 February of a common year', '2026-02-29T10:00:00Z', 'invalid-time'],
    ['H33 year 0', '0000-00-00T00:00:00Z', 'invalid-time'],
    ['H33 year 0', '0000-01-01T00:00:00+02:00', 'invalid-time'],
    ['H33 year 10000 by its offset', '9999-12-31T23:59:59-02:00', 'invalid-time'],
    ['H33 year 275760', '+275760-09-13T00:00:00Z', 'invalid-time'],
    ['H37 a leap second', '2026-12-31T23:59:60Z', 'invalid-time'],
    ['hour 24', '2026-11-23T24:00:00Z', 'invalid-time'],
    ['a date', '2026-11-23', 'invalid-time'],
    ['a word', 'now', 'invalid-time'],
    ['nothing', '', 'invalid-time'],
    ['milliseconds', 1_790_000_000_000, 'type'],
    ['null', null, 'type'],
  ])('%s (%s) is refused', (_what, input, code) => {
    expect(codeOf(instant, input)).toBe(code);
  });

  it.each([
    ['2026-11-23', '"2026-11-23"'],
    ['1900-01-01', '"1900-01-01"'],
    ['H86 2025-02-29'.slice(4), 'invalid-date'],
    ['0000-01-01', 'invalid-date'],
    ['1850-01-01', 'invalid-date'],
    ['23.11.2026', 'invalid-date'],
  ])('the day %s: %s', (input, expected) => {
    expect(codeOf(day, input)).toBe(expected);
  });
});

describe('text', () => {
  test.each([
    ['kept as typed', "O'Brien", '"O\'Brien"'],
    ['trimmed', '  Ana ', '"Ana"'],
    ['H85 a word of computers', 'Null', '"Null"'],
    ['H85 Arabic', 'سارة', '"سارة"'],
    ['H55 RTL override', '\u202Eabc', '"\u202Eabc"'],
    ['H53 NUL', 'a\u0000b', 'invalid-text'],
    ['H54 a lone surrogate', '\ud800', 'invalid-text'],
    ['spaces only', '    ', 'too-short'],
    ['empty', '', 'too-short'],
    ['21 letters', 'x'.repeat(21), 'too-long'],
    ['20 letters and spaces around', ` ${'x'.repeat(20)} `, JSON.stringify('x'.repeat(20))],
    ['a number', 5, 'type'],
  ])('text is %s', (_what, input, expected) => {
    expect(codeOf(text(1, 20), input)).toBe(expected);
  });
});

describe('figures that reach the database', () => {
  test.each([
    ['H25 what is no dose', 'order:sign', { doseMgPerKg: 0 }, 'doseMgPerKg out-of-range'],
    ['H26 a dose with its unit in it', 'order:sign', { doseMgPerKg: '0.5 mg' }, 'doseMgPerKg type'],
    ['H27 a decimal comma', 'order:sign', { minutes: '40,5' }, 'minutes type'],
    ['a negative volume', 'pump:read', { pumpMl: -0.1 }, 'pumpMl out-of-range'],
    ['a volume no pump holds', 'pump:read', { pumpMl: 5000.1 }, 'pumpMl out-of-range'],
    [
      'a visit that fits no column',
      'session:book',
      { visit: { number: 2 ** 40, of: 2 ** 40 } },
      'visit.number out-of-range',
    ],
    ['H33 the year 9999', 'session:book', { scheduledAt: '9999-12-31T23:00:00Z' }, 'scheduledAt invalid-time'],
    ['an allergy that nobody saw', 'patient:correct', { seen: { ...DETAILS, phone: null } }, 'seen.allergies required'],
    ['an allergy left out', 'patient:correct', { allergies: undefined }, 'allergies required'],
    ['visit 0', 'session:book', { visit: { number: 0, of: 6 } }, 'visit.number out-of-range'],
    [
      'a call that does not say which booking it is about',
      'contact:record',
      { bookedFor: undefined },
      'bookedFor required',
    ],
    ['a result that is none', 'contact:record', { result: 'maybe' }, 'result not-allowed'],
    ['a number nobody can call', 'patient:register', { phone: '12' }, 'phone too-short'],
    ['an identifier that is none', 'session:check-in', { identifiers: ['face'] }, 'identifiers.0 not-allowed'],
    ['a rate that is none', 'session:change-rate', { rateMlPerHour: 0 }, 'rateMlPerHour out-of-range'],
    ['a bolus that is none', 'session:bolus', { bolusMl: 0 }, 'bolusMl out-of-range'],
    ['nothing that was lost', 'pump:note', { volumeMl: 0 }, 'volumeMl out-of-range'],
    ['a reason of no list', 'session:pause', { reason: 'lunch' }, 'reason not-allowed'],
    ['a medicine of no table', 'medicine:give', { medicine: 'ketamine' }, 'medicine not-allowed'],
    ['a dose finer than a syringe', 'medicine:give', { dose: 0.0001 }, 'dose decimals'],
    ['a voice that was not read back', 'medicine:give', { order: { by: sessionId } }, 'order.readBack required'],
    ['rescue with its figures', 'order:sign', { rescue: [MOOD_IV.rescue[0]] }, 'rescue.0.minutesBetween unknown-field'],
    ['a note of nothing', 'note:write', { text: ' ' }, 'text too-short'],
    ['a note of a chapter', 'note:write', { text: 'x'.repeat(2001) }, 'text too-long'],
    ['a revision below zero', 'session:start', { statusRevision: -1 }, 'statusRevision out-of-range'],
  ] as [string, CommandName, object, string][])('%s: %s %j', (_what, name, part, fault) => {
    expect(faults(name, { ...GOOD[name], ...part })[0]).toBe(fault);
  });

  it.each(SHIPPED_PROTOCOLS)('the shipped protocol $name passes its contract unchanged', (shipped) => {
    expect(parseWith(protocol, shipped)).toEqual(shipped);
  });
});
