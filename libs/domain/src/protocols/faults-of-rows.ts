import { isSameDose } from '../medicines/rescue-item.js';
import { isVitalSign, measures as allMeasures, possibleRange, type Measure } from '../vitals/measures.js';
import { scale } from '../vitals/scales.js';
import { MEASURE_WORDS } from '../vitals/words.en.js';
import { ROW_WORDS as words } from './fault-words.en.js';
import { areRising, isAboveZero, isPossible, isWhole } from './order-of-figures.js';
import type { CheckGroup, Protocol, Trend } from './protocol.js';
import type { ProtocolFault } from './protocol-rule.js';
import { givesDrug, hasPump, isAtHome, phasesOf } from './routes.js';

const LONGEST_INTERVAL_MINUTES = 120;
const DAY_MINUTES = 1440;
const LAST_CALL_MINUTES = 60;

/** What somebody can chart: a scale that the sheet has no place for would be asked and never answered. */
export function hasField(measure: Measure): boolean {
  return isVitalSign(measure) || scale(measure).entryOrder !== undefined;
}

/** What is wrong with whole rows of a protocol, each named by its place in its list. */
export function faultsOfRows(protocol: Protocol): ProtocolFault[] {
  return [
    ...faultsOfSets(protocol),
    ...faultsOfWindows(protocol),
    ...faultsOfTrends(protocol),
    ...faultsOfRescue(protocol),
    ...faultsOfLeaving(protocol),
    ...faultsOfCalls(protocol),
  ];
}

/** The hints of what is so, at one place. */
function faultsAt(path: string, said: readonly (readonly [isWrong: boolean, hint: string])[]): ProtocolFault[] {
  return said.flatMap(([isWrong, hint]) => (isWrong ? [{ path, hint }] : []));
}

function faultsOfSets(protocol: Protocol): ProtocolFault[] {
  const phases = phasesOf(protocol);
  return Object.entries(protocol.checks).flatMap(([status, groups]) => [
    ...faultsAt(`checks.${status}`, [[groups.length > 0 && !phases.some((phase) => phase === status), words.noPhase]]),
    ...groups.flatMap((group, index) => faultsOfSet(group, groups.slice(0, index), `checks.${status}.${index}`)),
  ]);
}

/** What is due is looked up in the first set that asks it: a second one of the same phase would count for nothing. */
function faultsOfSet(group: CheckGroup, earlier: readonly CheckGroup[], path: string): ProtocolFault[] {
  const { measures, firstMinutes, firstVisitFirstMinutes, afterChangeMinutes, everyMinutes, later } = group;
  const minutes = [firstMinutes, firstVisitFirstMinutes, afterChangeMinutes, everyMinutes].concat(
    later ? [later.afterMinutes, later.everyMinutes, later.whileOutMinutes] : [],
  );
  const isInTime = minutes.every((one) => one === undefined || (one > 0 && one <= LONGEST_INTERVAL_MINUTES));
  const again = measures.filter((measure) => earlier.some((other) => other.measures.includes(measure)));
  return faultsAt(path, [
    [!isInTime, words.interval(LONGEST_INTERVAL_MINUTES)],
    [again.length > 0, words.askedTwice(namesOf(again))],
    ...ofAsked(measures),
  ]);
}

/** Of whatever asks for measures. */
function ofAsked(measures: readonly Measure[]): [boolean, string][] {
  const without = measures.filter((measure) => !hasField(measure));
  return [
    [measures.length === 0, words.asks],
    [without.length > 0, words.noField(namesOf(without))],
  ];
}

function faultsOfWindows(protocol: Protocol): ProtocolFault[] {
  const { windows, visitMinutes } = protocol;
  return windows.flatMap(({ measures, fromMinutes, dueMinutes, untilMinutes }, index) =>
    faultsAt(`windows.${index}`, [
      [!areRising(fromMinutes, dueMinutes, untilMinutes), words.window],
      [dueMinutes > visitMinutes, words.windowInVisit(visitMinutes)],
      [isAtHome(protocol), words.windowAtHome],
      ...ofAsked(measures),
    ]),
  );
}

function faultsOfTrends({ trends }: Protocol): ProtocolFault[] {
  return trends.flatMap((trend, index) => {
    const { by, direction, sets, measure, beyond } = trend;
    const [low, high] = possibleRange(measure);
    const isReached = Math.abs(by) <= high - low && (beyond === undefined || isPossible(measure, beyond));
    return faultsAt(`trends.${index}`, [
      [!((direction === 'at-or-above' ? by > 0 : by < 0) && isWhole(sets) && isAboveZero(sets)), words.trend],
      [!isReached, words.trendReach(low, high)],
      [trends.slice(0, index).some((other) => isSameTrend(other, trend)), words.sameTrend],
    ]);
  });
}

function isSameTrend(one: Trend, other: Trend): boolean {
  return (['measure', 'direction', 'by', 'from', 'sets', 'isRunning', 'beyond'] as const).every(
    (key) => one[key] === other[key],
  );
}

function faultsOfRescue(protocol: Protocol): ProtocolFault[] {
  const { rescue } = protocol;
  return rescue.flatMap((item, index) => {
    const { dose, minutesBetween, maxDoses, recheck, route } = item;
    const isInOrder =
      isAboveZero(dose, minutesBetween, maxDoses, recheck.minutes) &&
      isWhole(maxDoses) &&
      areRising(minutesBetween, DAY_MINUTES) &&
      areRising(recheck.minutes, DAY_MINUTES);
    const without = recheck.measures.filter((measure) => !hasField(measure));
    return faultsAt(`rescue.${index}`, [
      [!isInOrder, words.rescue],
      [recheck.measures.length === 0, words.looksAt],
      [without.length > 0, words.noField(namesOf(without))],
      [rescue.slice(0, index).some((other) => isSameDose(other, item)), words.sameMedicine],
      [!givesDrug(protocol) || isAtHome(protocol), words.noRescue],
      [route === 'iv' && !hasPump(protocol), words.noLine],
    ]);
  });
}

/** A figure that may be anything holds nobody back. */
function faultsOfLeaving({ discharge }: Protocol): ProtocolFault[] {
  return allMeasures.flatMap((measure) => {
    const range = discharge?.figures[measure];
    const isEmpty = range !== undefined && range.atLeast === undefined && range.atMost === undefined;
    return faultsAt(`discharge.figures.${measure}`, [[isEmpty, words.range(MEASURE_WORDS[measure].label)]]);
  });
}

function faultsOfCalls({ home }: Protocol): ProtocolFault[] {
  return (home?.calls ?? []).flatMap(({ minutes }, index) =>
    faultsAt(`home.calls.${index}`, [[!(minutes > 0 && minutes <= LAST_CALL_MINUTES), words.call(LAST_CALL_MINUTES)]]),
  );
}

function namesOf(measures: readonly Measure[]): string {
  return measures.map((measure) => MEASURE_WORDS[measure].label).join(', ');
}
