import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { DomainError, problemOf, sayOfJournal, type Problem } from '@chairside/domain';
import { saidHere } from './said-here.js';

const report = globalThis.reportError;
beforeEach(() => void (globalThis.reportError = jest.fn()));
afterEach(() => void (globalThis.reportError = report));

const inSpanish = (said?: Problem['said']): Problem => ({
  ...problemOf(new DomainError('future-time', 'Esta hora es futura.'), 'request'),
  ...(said ? { said } : {}),
});

const detailOf = (problem: Problem) => saidHere({ problem }).problem.detail;

it('a refusal of a clinic that speaks another language is said in the language of this screen', () => {
  const { key, args } = sayOfJournal('liesAhead', '2026-11-23T10:00:00.000Z');
  expect(detailOf(inSpanish({ key, args }))).toBe('This time lies ahead: it is 2026-11-23T10:00:00.000Z now.');
});

it.each([
  ['stands in no table', undefined],
  ['is of a newer clinic', { key: 'journal.unheardOf', args: [] }],
  ['is of a room that is not there', { key: 'constructor.name', args: [] }],
])('a refusal that %s is said as the clinic said it', (_what, said) => {
  expect(detailOf(inSpanish(said))).toBe('Esta hora es futura.');
});

it('a refusal into which something else was put is said as the clinic said it, and the fault is reported', () => {
  expect(detailOf(inSpanish({ key: 'sessions.missing', args: [] }))).toBe('Esta hora es futura.');
  expect(globalThis.reportError).toHaveBeenCalled();
});
