import { jest } from '@jest/globals';
import fc from 'fast-check';
import type { PinnedCase } from './pinned-case.fixture.js';
import { AUTHORS, PATIENTS } from './ward.fixture.js';

/** Longer than the order of the board stands still under a hand. */
const RE_SORTED_MS = 3_200;
/** Longer than a screen takes itself for live without a word. */
const SILENT_MS = 4_700;
const MINUTE_MS = 60_000;

/** Who is typed for, and somebody else: both by their places among the patients. */
interface Pair {
  pinned: number;
  other: number;
}

type Happening = (one: PinnedCase, pair: Pair) => Promise<boolean>;

const onWard =
  (does: (one: PinnedCase, pair: Pair) => boolean, ms?: number): Happening =>
  async (one, pair) => {
    let isDone = false;
    await one.after(() => (isDone = does(one, pair)), ms);
    return isDone;
  };

/** Everything that can come between two keys. Each says whether it could happen. */
export const HAPPENINGS = {
  reSort: async (one, { pinned, other }) => {
    const before = one.desk.order;
    const isDone =
      pinned !== other && (await onWard(({ ward }) => ward.callsFor(other), RE_SORTED_MS)(one, { pinned, other }));
    return isDone && one.desk.order !== before;
  },
  chairMove: onWard(({ ward }, { pinned, other }) => ward.moves(pinned, other)),
  chairSwap: onWard(({ ward }, { pinned, other }) => ward.swaps(pinned, other)),
  handOver: onWard(({ ward }, { pinned }) => ward.handsOver(pinned)),
  end: async (one, pair) => {
    const isDone = await onWard(({ ward }, { pinned, other }) => ward.ends(pinned, other))(one, pair);
    if (isDone) await minutesPass(one, 3);
    return isDone;
  },
  minutes: async (one) => (await minutesPass(one, 3), true),
  resync: onWard((one) => {
    if (!one.desk.wire.isUp()) return false;
    one.desk.wire.wantsWhole = true;
    one.clinic.skipAhead();
    return true;
  }),
  linkLost: onWard(({ desk: { wire } }) => {
    const wasUp = wire.isUp();
    wire.cut();
    return wasUp;
  }, SILENT_MS),
  linkBack: onWard(({ desk: { wire } }) => {
    const wasUp = wire.isUp();
    wire.mend();
    return !wasUp;
  }),
  secondTab: async (one, { pinned }) => (await one.chartsInSecondTab(pinned), true),
  secondTabForOther: async (one, { other }) => (await one.chartsInSecondTab(other), true),
  otherAuthor: async (one, { pinned }) => (await one.chartsElsewhere(pinned), true),
  otherAuthorForOther: async (one, { other }) => (await one.chartsElsewhere(other), true),
  closedAndOpenedForOther: async (one, { pinned, other }) => {
    if (!one.sheet?.attempt || pinned === other) return false;
    await one.open(other);
    await one.open(pinned);
    return true;
  },
  signOut: async (one, { pinned }) => {
    const hadDraft = one.sheet?.attempt !== null && one.sheet !== null;
    await one.signIn(AUTHORS.find((who) => who !== one.desk.who) ?? AUTHORS[0]);
    await one.open(pinned);
    return hadDraft;
  },
  answerLost: async (one) => Promise.resolve((one.clinic.losesNextAnswer = true)),
} satisfies Record<string, Happening>;

export type HappeningName = keyof typeof HAPPENINGS;
export const happeningNames = Object.keys(HAPPENINGS) as HappeningName[];

/** The tablet slept, or nobody touched it: time went on for the clinic and for the screen. */
async function minutesPass(one: PinnedCase, minutes: number): Promise<void> {
  jest.setSystemTime(Date.now() + minutes * MINUTE_MS);
  await one.after(() => undefined, 300);
}

/** One visit to a sheet: for whom, what comes between which keys, and how it is left. */
export interface Visit {
  pair: Pair;
  isLong: boolean;
  between: { afterKeys: number; what: HappeningName }[];
  leaves: 'saved' | 'by-escape';
  then: HappeningName[];
}

/** What needs something else before it, or comes to nothing in many places, is tried more often. */
const TRIES: Partial<Record<HappeningName, number>> = {
  end: 3,
  linkBack: 4,
  linkLost: 2,
  reSort: 3,
  chairMove: 2,
  chairSwap: 2,
  handOver: 2,
};
const aHappening = fc.oneof(
  ...happeningNames.map((name) => ({ weight: TRIES[name] ?? 1, arbitrary: fc.constant(name) })),
);
/** Who has no chair cannot be moved out of it: seldom the one. */
const aPair = fc
  .record({ pinned: fc.constantFrom(0, 0, 1, 1, 2, 3), further: fc.integer({ min: 1, max: PATIENTS - 1 }) })
  .map(({ pinned, further }) => ({ pinned, other: (pinned + further) % PATIENTS }));

export const aVisit: fc.Arbitrary<Visit> = fc.record({
  pair: aPair,
  isLong: fc.boolean(),
  between: fc.array(fc.record({ afterKeys: fc.nat({ max: 8 }), what: aHappening }), { minLength: 1, maxLength: 5 }),
  leaves: fc.oneof(
    { weight: 3, arbitrary: fc.constant('saved' as const) },
    { weight: 1, arbitrary: fc.constant('by-escape' as const) },
  ),
  then: fc.array(aHappening, { maxLength: 1 }),
});

/** Plays one visit, and tells what came to pass in it. */
export async function play(one: PinnedCase, visit: Visit): Promise<HappeningName[]> {
  const happened: HappeningName[] = [];
  const passes = async (what: HappeningName) => {
    if (await HAPPENINGS[what](one, visit.pair)) happened.push(what);
  };
  await one.open(visit.pair.pinned);
  for (let keys = 0; ; keys += 1) {
    for (const { what } of visit.between.filter(({ afterKeys }) => afterKeys === keys)) await passes(what);
    if (!one.pressNext(visit.isLong)) break;
  }
  if (visit.leaves === 'saved') await one.save();
  for (const what of visit.then) await passes(what);
  await one.leave();
  return happened;
}
