import { expect, it } from '@jest/globals';
import { MOOD_IV } from '@chairside/domain';
import fc from 'fast-check';
import { JO, PlayedDay } from './a-board.fixture.js';
import { infusing } from './a-session.fixture.js';
import { DrawnSheet } from './drawn-sheet.fixture.js';
import { entryFields } from './entry-fields.js';
import { aPattern, type Hand, type Pattern } from './habits.fixture.js';
import { Nurse, type End } from './nurse.fixture.js';
import { QuickSheet } from './quick-sheet.fixture.js';

/** Drawing takes a hundred times as long as the rules of it. */
const PATTERNS = 2;

const day = new PlayedDay();
const id = infusing(day, '3', ['Raman', 'Priya', '2208']);
const [session, now] = [day.session(id), day.at(41)];
const fields = entryFields(session, MOOD_IV, now, JO.id);

it.each<Hand>(['steady', 'slipping', 'slipping-blind'])(
  'the sheet as it is drawn comes to what its rules alone come to, under hands that are %s',
  (hand) => {
    const charts = ({ goings, looks, savesTwice }: Pattern, sheet: QuickSheet | DrawnSheet): End =>
      new Nurse(goings, looks, savesTwice).charts(sheet);
    fc.assert(
      fc.property(aPattern(fields, hand), (pattern) => {
        const quick = charts(pattern, new QuickSheet(session, MOOD_IV, now, JO.id));
        expect(charts(pattern, new DrawnSheet(day, id, now))).toEqual(quick);
      }),
      { numRuns: PATTERNS, seed: 20261123, endOnFailure: true },
    );
  },
  120_000,
);
