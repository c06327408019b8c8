import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SYSTEM } from '../clinic/staff.js';
import { twelveDigits } from '../dose/rounding.js';
import type { AClinic } from '../testing/a-clinic.js';
import { aRandomDay, play } from '../testing/a-random-day.js';
import { drugOfSession, sessionsDrawnFor, vialBalances } from './balance.js';
import { isDrugChange } from './drug-changes.js';
import { givenOnBoard } from './given.js';

const RUNS = { numRuns: 60 };
const sum = (figures: readonly number[]): number => twelveDigits(figures.reduce((total, figure) => total + figure, 0));

/** Every vial and every syringe of the board, with what became of them. */
function accounts({ board, now }: AClinic) {
  const given = givenOnBoard(board, now);
  return { vials: vialBalances(board.drug, given), sessions: sessionsDrawnFor(board.drug, given) };
}

/** Opened, and each part that it is told apart into. */
function totals(clinic: AClinic) {
  const { vials, sessions } = accounts(clinic);
  const all = (key: 'openedMg' | 'givenMg' | 'wastedMg' | 'returnedMg' | 'gapMg' | 'inVialMg') =>
    sum(vials.map((vial) => vial[key]));
  const inUse = sum([all('inVialMg'), ...sessions.map(({ leftMg }) => leftMg)]);
  const toldApart = sum([all('givenMg'), all('wastedMg'), all('returnedMg'), inUse]);
  return { opened: all('openedMg'), gap: all('gapMg'), inUse, toldApart };
}

describe('clinical 8 every milligram of any day', () => {
  it('clinical 8 opened = given + wasted + returned + what is in vials and syringes', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        play(acts, (clinic) => {
          const { opened, gap, inUse, toldApart } = totals(clinic);
          expect(toldApart).toBeCloseTo(opened, 6);
          expect(gap).toBeCloseTo(inUse, 6);
        });
      }),
      RUNS,
    );
  });

  it('clinical 8 what is missing is the gap without open vials and running syringes, and is what a person must settle', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        play(acts, (clinic) => {
          const { vials, sessions } = accounts(clinic);
          for (const { gapMg, inVialMg, inSyringeMg, missingMg } of vials)
            expect(inVialMg + inSyringeMg + missingMg).toBeCloseTo(gapMg, 6);
          const ended = sessions.filter(({ overAt }) => overAt !== null);
          const running = sessions.filter(({ overAt, leftMg }) => overAt === null && leftMg < 0);
          const unsettled = sum([...ended, ...running].map(({ leftMg }) => leftMg));
          expect(sum(vials.map(({ missingMg }) => missingMg))).toBeCloseTo(unsettled, 6);
        });
      }),
      RUNS,
    );
  });

  it('clinical 8 no vial gives more than it holds, and of no syringe more is wasted than was drawn', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        play(acts, (clinic) => {
          const { vials, sessions } = accounts(clinic);
          expect(vials.filter(({ inVialMg }) => inVialMg < 0)).toEqual([]);
          expect(sessions.filter(({ drawnMg, wastedMg }) => wastedMg > drawnMg)).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  it('floor 12 nobody is the witness of what they charted, in any record and any entry', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const { board, entries } = play(acts);
        const own = Object.values(board.drug).filter((one) => 'witness' in one && one.witness?.by === one.by);
        const changes = entries.flatMap((entry) => entry.changes).filter(isDrugChange);
        const bySelf = changes.filter((change) => 'witness' in change && change.witness.by === change.chartedBy);
        expect([own, bySelf]).toEqual([[], []]);
      }),
      RUNS,
    );
  });

  it('floor 23 a new day keeps every vial that does not close, with the same gap', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const clinic = play(acts);
        const open = () =>
          accounts(clinic)
            .vials.filter(({ closes }) => !closes)
            .map(({ vial, gapMg, givenMg }) => [vial.id, gapMg, givenMg]);
        const before = open();
        clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
        expect(open()).toEqual(before);
      }),
      RUNS,
    );
  });

  it('floor 23 what is left of a syringe is the same with its session and, once that has left the board, without', () => {
    fc.assert(
      fc.property(aRandomDay, (acts) => {
        const clinic = play(acts);
        const before = new Map(accounts(clinic).sessions.map(({ sessionId, leftMg }) => [sessionId, leftMg]));
        clinic.send('day:open', { day: '2026-11-24' }, SYSTEM);
        for (const { sessionId } of accounts(clinic).sessions) {
          if (clinic.board.sessions[sessionId]) continue;
          expect(drugOfSession(clinic.board.drug, sessionId, {})?.leftMg).toBe(before.get(sessionId));
        }
      }),
      RUNS,
    );
  });
});
