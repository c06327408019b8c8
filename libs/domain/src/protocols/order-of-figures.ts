import { possibleRange, measures, type Measure } from '../vitals/measures.js';
import { MEASURE_WORDS } from '../vitals/words.en.js';
import type { Protocol } from './protocol.js';
import type { ProtocolFault, ProtocolRule } from './protocol-rule.js';

type Figures = readonly (number | undefined | null)[];

/** The figures that are there. */
function given(figures: Figures): number[] {
  return figures.filter((figure) => figure !== undefined && figure !== null);
}

/** Whether figures, of those that are there, go up or stay; none of them is below nought. */
function areRising(...figures: Figures): boolean {
  return given(figures).every((figure, index, there) => figure >= (there[index - 1] ?? 0));
}

const isWhole = (...figures: Figures) => given(figures).every(Number.isInteger);
const isAboveZero = (...figures: Figures) => given(figures).every((figure) => figure > 0);

const LONGEST_FAST_HOURS = 48;
const DAY_MINUTES = 1440;
/** Both scores of recovery end here at the latest. */
const HIGHEST_SCORE = 10;

/** Which figure of a protocol comes before which. */
export const ORDER_OF_FIGURES: readonly ProtocolRule[] = [
  {
    path: 'doseGuards.minutes',
    hint: 'the shortest time that is refused, the one that asks for a reason and the longest follow each other',
    isBroken: ({ doseGuards }) =>
      doseGuards !== null &&
      !areRising(doseGuards.minutes.hardBelow, doseGuards.minutes.softBelow, doseGuards.minutes.softAbove),
  },
  {
    path: 'doseGuards.concentrationMgPerMl',
    hint: 'a listed concentration is above nought and not above the one that is refused',
    isBroken: ({ doseGuards, injectionGuards }) =>
      [doseGuards, injectionGuards].some(
        (guards) =>
          guards !== null &&
          !guards.concentrationMgPerMl.listed.every(
            (listed) => listed > 0 && listed <= guards.concentrationMgPerMl.hardAbove,
          ),
      ),
  },
  {
    path: 'doseGuards.pumpDrift',
    hint: 'a drift of the pump that nobody looks at is above nought',
    isBroken: ({ doseGuards }) =>
      doseGuards !== null && !isAboveZero(doseGuards.pumpDrift.percent, doseGuards.pumpDrift.ml),
  },
  {
    path: 'injectionGuards',
    hint: 'a soft limit of an injection must not lie above its hard one, and it comes in 1 to 9 portions',
    isBroken: ({ injectionGuards }) =>
      injectionGuards !== null &&
      (!areRising(injectionGuards.doseMgPerKg.soft, injectionGuards.doseMgPerKg.hard) ||
        !areRising(injectionGuards.doseMg.soft, injectionGuards.doseMg.hard) ||
        !areRising(1, injectionGuards.portions, 9) ||
        !isWhole(injectionGuards.portions)),
  },
  {
    path: 'orderGuards',
    hint: 'beside the last order, what asks for a reason comes before what is refused',
    isBroken: ({ orderGuards }) =>
      orderGuards !== null &&
      (!areRising(orderGuards.risePercent.soft, orderGuards.risePercent.hard) ||
        !areRising(orderGuards.hoursSinceLast?.hardBelow, orderGuards.hoursSinceLast?.softBelow) ||
        !isAboveZero(orderGuards.weightAskedAboveKg)),
  },
  {
    path: 'windows',
    hint: 'a window begins, is due and ends in that order',
    isBroken: ({ windows }) =>
      !windows.every(({ fromMinutes, dueMinutes, untilMinutes }) => areRising(fromMinutes, dueMinutes, untilMinutes)),
  },
  {
    path: 'checks',
    hint: 'every set and every window asks for something',
    isBroken: ({ checks, windows }) =>
      [...Object.values(checks).flat(), ...windows].some((group) => group.measures.length === 0),
  },
  {
    path: 'baseline',
    hint: 'what is renewed before the drug stands in the baseline, and neither is empty',
    isBroken: ({ baseline }) =>
      baseline.renewed.length === 0 ||
      !baseline.renewed.every((measure) => baseline.measures.includes(measure)) ||
      !isAboveZero(baseline.maxAgeMinutes),
  },
  {
    path: 'trends',
    hint: 'a course of values goes the way it is watched for, over one set or more',
    isBroken: ({ trends }) =>
      !trends.every(
        ({ by, direction, sets }) =>
          (direction === 'at-or-above' ? by > 0 : by < 0) && isWhole(sets) && isAboveZero(sets),
      ),
  },
  {
    path: 'preparation.pressure',
    hint: 'before the drug, the pressure that is looked at, the one that waits for a provider and the one that nobody passes follow each other, in whole figures',
    isBroken: ({ preparation }) =>
      preparation !== null &&
      !Object.values(preparation.pressure.ranges).every(
        ({ atLeast, above, holdFrom, neverFrom }) =>
          areRising(atLeast, above, holdFrom, neverFrom) && isWhole(atLeast, above, holdFrom, neverFrom),
      ),
  },
  {
    path: 'preparation',
    hint: `hours without food or drink lie between 0 and ${LONGEST_FAST_HOURS}, and a consent holds for whole days`,
    isBroken: ({ preparation }) =>
      preparation !== null &&
      (!areRising(0, preparation.fasting.foodHours, LONGEST_FAST_HOURS) ||
        !areRising(0, preparation.fasting.clearDrinkHours, LONGEST_FAST_HOURS) ||
        !isWhole(preparation.consentDays) ||
        !areRising(0, preparation.pressure.restMinutes) ||
        !areRising(1, preparation.consentDays)),
  },
  {
    path: 'discharge',
    hint: 'what a figure must be at least lies below what it may be at most',
    isBroken: ({ discharge }) =>
      discharge !== null &&
      (!Object.values(discharge.figures).every(({ atLeast, atMost }) => areRising(atLeast, atMost)) ||
        !Object.values(discharge.pressure.ranges).every((range) =>
          areRising(range.atLeast, range.below, range.neverFrom),
        )),
  },
  {
    path: 'discharge',
    hint: 'times before going home are not below nought, and a figure or an answer is a minute old or more',
    isBroken: ({ discharge }) =>
      discharge !== null &&
      (![
        discharge.minutesAfterDrug,
        discharge.onAirMinutes,
        discharge.withoutVomitingMinutes,
        ...Object.values(discharge.minutesAfterMedicine),
      ].every((minutes) => areRising(0, minutes)) ||
        !isAboveZero(discharge.maxAgeMinutes, discharge.answersMaxAgeMinutes)),
  },
  {
    path: 'rescue',
    hint: 'a medicine for side effects has a dose, may be given once or more, again within a day, and is looked at by then',
    isBroken: ({ rescue }) =>
      !rescue.every(
        ({ dose, minutesBetween, maxDoses, recheck }) =>
          isAboveZero(dose, minutesBetween, maxDoses, recheck.minutes) &&
          isWhole(maxDoses) &&
          minutesBetween <= DAY_MINUTES &&
          recheck.minutes <= DAY_MINUTES,
      ),
  },
  {
    path: 'discharge.score',
    hint: `a recovery score of 1 to ${HIGHEST_SCORE} is asked for, in whole points`,
    isBroken: ({ discharge }) =>
      discharge !== null &&
      discharge.score !== null &&
      !(isWhole(discharge.score.atLeast) && areRising(1, discharge.score.atLeast, HIGHEST_SCORE)),
  },
  {
    path: 'visitMinutes',
    hint: 'a visit takes whole minutes, and the youngest age is in whole years',
    isBroken: ({ visitMinutes, minimumAgeYears }) =>
      !isAboveZero(visitMinutes) || !isWhole(visitMinutes, minimumAgeYears),
  },
];

/** Limits that no charted value could ever reach, and lists of limits that hold none. */
export function faultsOfReach({ limits, confirmedAtOnce }: Protocol): ProtocolFault[] {
  return measures.flatMap((measure) => {
    const rows = limits[measure];
    const figures = (rows ?? []).flatMap((row) => ('value' in row ? [row.value] : []));
    const atOnce = confirmedAtOnce[measure];
    const isReached = [...figures, ...(atOnce === undefined ? [] : [atOnce])].every((figure) =>
      isPossible(measure, figure),
    );
    return isReached && rows?.length !== 0
      ? []
      : [{ path: `limits.${measure}`, hint: `${MEASURE_WORDS[measure].label}: ${reachWords(measure)}` }];
  });
}

function isPossible(measure: Measure, figure: number): boolean {
  const [low, high] = possibleRange(measure);
  return figure >= low && figure <= high;
}

function reachWords(measure: Measure): string {
  const [low, high] = possibleRange(measure);
  return `a limit lies between ${low} and ${high}, for nothing else can be charted`;
}
