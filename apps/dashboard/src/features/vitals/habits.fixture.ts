import { isVitalSign, reasonsFor, scale, vitalSign, type Measure } from '@chairside/domain';
import fc from 'fast-check';
import { pairOf, type EntryField } from './entry-fields.js';
import type { Press } from './hands.fixture.js';
import type { Going, Meant } from './nurse.fixture.js';
import { inFigure, inRow } from './presses.fixture.js';

/** What hands do beside what is meant, where they come to a field and where they leave it. */
export interface Habit {
  /** How the field is left, where the sheet would go on by itself too. */
  leaves: 'by-itself' | 'enter' | 'twice' | 'tab';
  slip: 'none' | (typeof SLIPS)[number];
  isHeld: boolean;
  strayEnter: boolean;
  strayArrow: boolean;
  pair: 'apart' | 'stroke' | 'pasted' | 'pasted-with-words';
  isUpperCase: boolean;
  hasPoint: boolean;
  dashTwice: boolean;
}

/**
 * Steady hands have habits, and every set of theirs is charted. Hands that slip may be asked; nothing else is charted. Those
 * that type on blind press Enter once: a second one is the answer that floor rule 5 asks for, given without a look.
 */
export type Hand = 'steady' | 'slipping' | 'slipping-blind';

/** A set that a nurse means, and the keys that come of it. */
export interface Pattern {
  goings: Going[];
  looks: boolean;
  savesTwice: boolean;
}

const SLIPS = [
  'last-twice',
  'first-twice',
  'wrong-then-back',
  'arrow',
  'zero-behind',
  'no-enter',
  'ten-by-habit',
] as const;

type Wish = [Meant, Habit];

/** Any set that can be meant on these fields, by hands of a kind. */
export function aPattern(fields: readonly EntryField[], hand: Hand): fc.Arbitrary<Pattern> {
  const wishes = fields.map((field) => fc.tuple(meantIn(field), habitOf(hand)));
  return fc.record({ drawn: fc.tuple(...wishes), savesTwice: fc.boolean() }).map(({ drawn, savesTwice }) => ({
    goings: goingsOf(fields, paired(fields, drawn)),
    looks: hand !== 'slipping-blind',
    // who saves twice without a look has answered whatever was asked
    savesTwice: savesTwice && hand === 'steady',
  }));
}

function habitOf(hand: Hand): fc.Arbitrary<Habit> {
  const isBlind = hand === 'slipping-blind';
  const slip = fc.oneof(
    { weight: 4, arbitrary: fc.constant('none' as const) },
    { weight: hand === 'steady' ? 0 : 1, arbitrary: fc.constantFrom(...SLIPS) },
  );
  return fc.record({
    leaves: fc.constantFrom('by-itself', 'enter', 'tab', ...(isBlind ? [] : ['twice' as const])),
    slip,
    isHeld: fc.boolean(),
    strayEnter: isBlind ? fc.constant(false) : fc.boolean(),
    strayArrow: fc.boolean(),
    pair: fc.constantFrom('apart', 'stroke', 'pasted', 'pasted-with-words'),
    isUpperCase: fc.boolean(),
    hasPoint: fc.boolean(),
    dashTwice: fc.boolean(),
  });
}

/** Mostly what is to be expected, sometimes what is suspect or far from the last, sometimes nothing. */
function meantIn({ measure, kind, isAsked }: EntryField): fc.Arbitrary<Meant> {
  const reasons = reasonsFor(measure).filter((reason) => reason !== 'deferred');
  const notTaken = fc.record({ kind: fc.constant('not-taken' as const), reason: fc.constantFrom(...reasons) });
  const value = valueOf(measure).map((one) => ({ kind: 'value' as const, value: one }));
  const isPassed = kind === 'choice' && !isAsked;
  const none: fc.Arbitrary<Meant> = isPassed ? fc.constant({ kind: 'nothing' }) : notTaken;
  return fc.oneof({ weight: 7, arbitrary: value }, { weight: 1, arbitrary: none });
}

function valueOf(measure: Measure): fc.Arbitrary<number> {
  if (!isVitalSign(measure)) {
    const [min, max] = scale(measure).range;
    return fc.integer({ min, max });
  }
  const { plausible, possible, decimals, part } = vitalSign(measure);
  if (part === 'support') return fc.oneof(fc.constant(0), fc.integer({ min: 1, max: plausible[1] }));
  const grain = 10 ** decimals;
  const within = ([low, high]: readonly [number, number]) =>
    fc.integer({ min: low * grain, max: high * grain }).map((grains) => grains / grain);
  return fc.oneof({ weight: 5, arbitrary: within(plausible) }, { weight: 1, arbitrary: within(possible) });
}

/** One cuff gives both pressures: the lower one lies below, and both or neither were taken. */
function paired(fields: readonly EntryField[], wishes: readonly Wish[]): Wish[] {
  return wishes.map(([meant, habit], index) => {
    const pair = pairOf(fields[index]?.measure as Measure);
    const upperAt = fields.findIndex(({ measure }) => measure === pair?.[0]);
    const upper = wishes[upperAt]?.[0];
    if (!pair || index === upperAt || !upper) return [meant, habit];
    if (upper.kind !== 'value') return [upper, habit];
    const [low, high] = vitalSign(pair[1]).possible;
    const wished = meant.kind === 'value' ? meant.value : upper.value;
    return [
      { kind: 'value', value: Math.max(low, Math.min(high, wished < upper.value ? wished : upper.value - 35)) },
      habit,
    ];
  });
}

function goingsOf(fields: readonly EntryField[], wishes: readonly Wish[]): Going[] {
  return fields.map(({ measure, kind }, index) => {
    const [meant, habit] = wishes[index] as Wish;
    const [before, next] = [fields[index - 1], fields[index + 1]];
    const isLower = before !== undefined && pairOf(measure)?.[1] === measure;
    const way = {
      measure,
      meant,
      habit,
      isFigureNext: next !== undefined && next.kind !== 'choice',
      isLast: next === undefined,
      nextMeant: wishes[index + 1]?.[0],
      // the hands that were at the upper pressure were at this one too
      upper: isLower ? wishes[index - 1] : undefined,
    };
    const presses: Press[] = kind === 'choice' ? inRow(way) : inFigure(way);
    return { measure, meant, presses };
  });
}
