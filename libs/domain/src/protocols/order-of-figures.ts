import { possibleRange, measures, type Measure } from '../vitals/measures.js';
import { MEASURE_WORDS } from '../vitals/words.en.js';
import { FAULT_WORDS, ORDER_WORDS as words } from './fault-words.en.js';
import type { Protocol } from './protocol.js';
import type { ProtocolFault, ProtocolRule } from './protocol-rule.js';

type Figures = readonly (number | undefined | null)[];

/** The figures that are there. */
function given(figures: Figures): number[] {
  return figures.filter((figure) => figure !== undefined && figure !== null);
}

/** Whether figures, of those that are there, go up or stay; none of them is below nought. */
export function areRising(...figures: Figures): boolean {
  return given(figures).every((figure, index, there) => figure >= (there[index - 1] ?? 0));
}

export const isWhole = (...figures: Figures) => given(figures).every(Number.isInteger);
export const isAboveZero = (...figures: Figures) => given(figures).every((figure) => figure > 0);

const LONGEST_FAST_HOURS = 48;
/** Both scores of recovery end here at the latest. */
const HIGHEST_SCORE = 10;

/** Which figure of a protocol comes before which. */
export const ORDER_OF_FIGURES: readonly ProtocolRule[] = [
  {
    path: 'doseGuards.minutes',
    hint: words.minutes,
    isBroken: ({ doseGuards }) =>
      doseGuards !== null &&
      !areRising(doseGuards.minutes.hardBelow, doseGuards.minutes.softBelow, doseGuards.minutes.softAbove),
  },
  {
    path: 'doseGuards.concentrationMgPerMl',
    hint: words.concentration,
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
    hint: words.drift,
    isBroken: ({ doseGuards }) =>
      doseGuards !== null && !isAboveZero(doseGuards.pumpDrift.percent, doseGuards.pumpDrift.ml),
  },
  {
    path: 'injectionGuards',
    hint: words.injection,
    isBroken: ({ injectionGuards }) =>
      injectionGuards !== null &&
      (!areRising(injectionGuards.doseMgPerKg.soft, injectionGuards.doseMgPerKg.hard) ||
        !areRising(injectionGuards.doseMg.soft, injectionGuards.doseMg.hard) ||
        !areRising(1, injectionGuards.portions, 9) ||
        !isWhole(injectionGuards.portions)),
  },
  {
    path: 'orderGuards',
    hint: words.order,
    isBroken: ({ orderGuards }) =>
      orderGuards !== null &&
      (!areRising(orderGuards.risePercent.soft, orderGuards.risePercent.hard) ||
        !areRising(orderGuards.hoursSinceLast?.hardBelow, orderGuards.hoursSinceLast?.softBelow) ||
        !isAboveZero(orderGuards.weightAskedAboveKg)),
  },
  {
    path: 'baseline',
    hint: words.baseline,
    isBroken: ({ baseline }) =>
      baseline.renewed.length === 0 ||
      !baseline.renewed.every((measure) => baseline.measures.includes(measure)) ||
      !isAboveZero(baseline.maxAgeMinutes),
  },
  {
    path: 'preparation.pressure',
    hint: words.pressure,
    isBroken: ({ preparation }) =>
      preparation !== null &&
      !Object.values(preparation.pressure.ranges).every(
        ({ atLeast, above, holdFrom, neverFrom }) =>
          areRising(atLeast, above, holdFrom, neverFrom) && isWhole(atLeast, above, holdFrom, neverFrom),
      ),
  },
  {
    path: 'preparation',
    hint: words.fasting(LONGEST_FAST_HOURS),
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
    hint: words.figures,
    isBroken: ({ discharge }) =>
      discharge !== null &&
      (!Object.values(discharge.figures).every(({ atLeast, atMost }) => areRising(atLeast, atMost)) ||
        !Object.values(discharge.pressure.ranges).every((range) =>
          areRising(range.atLeast, range.below, range.neverFrom),
        )),
  },
  {
    path: 'discharge',
    hint: words.times,
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
    path: 'discharge.score',
    hint: words.score(HIGHEST_SCORE),
    isBroken: ({ discharge }) =>
      discharge !== null &&
      discharge.score !== null &&
      !(isWhole(discharge.score.atLeast) && areRising(1, discharge.score.atLeast, HIGHEST_SCORE)),
  },
  {
    path: 'visitMinutes',
    hint: words.visit,
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
      : [
          {
            path: `limits.${measure}`,
            hint: FAULT_WORDS.reach(MEASURE_WORDS[measure].label, ...possibleRange(measure)),
          },
        ];
  });
}

export function isPossible(measure: Measure, figure: number): boolean {
  const [low, high] = possibleRange(measure);
  return figure >= low && figure <= high;
}
