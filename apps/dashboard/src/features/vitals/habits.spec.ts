import { describe, expect, it } from '@jest/globals';
import { MOOD_IV, type Commands, type LiveSession } from '@chairside/domain';
import fc from 'fast-check';
import { JO, PlayedDay } from './a-board.fixture.js';
import { recovering, risingPressure, infusing, seated } from './a-session.fixture.js';
import { entryFields } from './entry-fields.js';
import type { Press } from './hands.fixture.js';
import { aPattern, type Hand, type Pattern } from './habits.fixture.js';
import { Nurse, type End } from './nurse.fixture.js';
import { QuickSheet } from './quick-sheet.fixture.js';

const PATTERNS = 500;
const WHO: [string, string, string] = ['Raman', 'Priya', '2208'];

/** The sheets that a nurse meets: before the drug, while it runs, while it runs and calls, and after it. */
const DAYS: [what: string, minute: number, play: (day: PlayedDay) => LiveSession][] = [
  ['before the drug', 12, (day) => day.session(seated(day, '3', WHO))],
  ['while it runs', 41, (day) => day.session(infusing(day, '3', WHO))],
  ['under an alert', 58, risingPressure],
  ['after it', 115, (day) => day.session(recovering(day, '3', WHO))],
];
const SHEETS = DAYS.map(([what, minute, play]) => {
  const day = new PlayedDay();
  const session = play(day);
  return { what, session, now: day.at(minute), fields: entryFields(session, MOOD_IV, day.at(minute), JO.id) };
});

type Charted = Pick<Commands['vitals:record'], 'values' | 'scales' | 'notTaken'>;

/** What is charted when everything lands where it was meant. */
function meantBy({ goings }: Pattern): Record<string, number | string> {
  return Object.fromEntries(
    goings.flatMap(({ measure, meant }): [string, number | string][] =>
      meant.kind === 'value' ? [[measure, meant.value]] : meant.kind === 'not-taken' ? [[measure, meant.reason]] : [],
    ),
  );
}

function chartedIn({ values, scales, notTaken }: Charted): Record<string, number | string> {
  return { ...values, ...scales, ...notTaken } as Record<string, number | string>;
}

interface Case {
  at: (typeof SHEETS)[number];
  pattern: Pattern;
}

/** A case is told by its keys. */
function told({ at, pattern: { goings, looks, savesTwice } }: Case): string {
  const keys = goings.map(
    ({ measure, meant, presses }) =>
      `${measure} ${JSON.stringify(Object.values(meant).slice(1))}: ${presses.map(saidOf).join(' ')}`,
  );
  return [at.what, ...keys, `looks: ${looks}, saves twice: ${savesTwice}`].join('\n');
}

function saidOf(press: Press): string {
  return 'paste' in press ? `paste “${press.paste}”` : press.key + (press.isHeld ? ' (held)' : '');
}

function aCase(...hands: Hand[]): fc.Arbitrary<Case> {
  const cases = SHEETS.flatMap((at) =>
    hands.map((hand) => aPattern(at.fields, hand).map((pattern) => ({ at, pattern }))),
  );
  return fc.oneof(...cases).map((one) => ({ ...one, [fc.toStringMethod]: () => told(one) }));
}

function play({ at: { session, now }, pattern }: Case): End {
  const { goings, looks, savesTwice } = pattern;
  return new Nurse(goings, looks, savesTwice).charts(new QuickSheet(session, MOOD_IV, now, JO.id));
}

describe(`a set by ${PATTERNS} patterns of habit`, () => {
  it('lands in its fields, every value, from hands that are steady: stray Enters, held keys, strokes, pastes, arrows', () => {
    fc.assert(
      fc.property(aCase('steady'), (one) => {
        const end = play(one);
        expect('sent' in end && chartedIn(end.sent)).toEqual(meantBy(one.pattern));
      }),
      { numRuns: PATTERNS, seed: 20261123 },
    );
  });

  it('lands in its fields or is asked about, from hands that slip: never another value, never a neighbour, never a skip', () => {
    let saved = 0;
    fc.assert(
      fc.property(aCase('slipping', 'slipping-blind'), (one) => {
        const end = play(one);
        expect(end).not.toHaveProperty('silent');
        if (!('sent' in end)) return;
        saved += 1;
        expect(chartedIn(end.sent)).toEqual(meantBy(one.pattern));
      }),
      { numRuns: PATTERNS, seed: 20261123 },
    );
    // whoever asked about everything would never be wrong either
    expect(saved).toBeGreaterThan(PATTERNS / 5);
  });
});
