import { NEVER_HOME } from '../discharge/discharge-criteria.js';
import { HOME_CALLS } from '../home/home-rules.js';
import type { SessionStatus } from '../sessions/session-statuses.js';
import type { Measure } from '../vitals/measures.js';
import { FLOOR_WORDS as words } from './fault-words.en.js';
import type { LimitDirection, LimitLevel, Protocol } from './protocol.js';
import type { ProtocolFault, ProtocolRule } from './protocol-rule.js';
import { givesDrug, hasPump, isAtHome, isDrawnUp, phasesOf, routeOf } from './routes.js';

/** What a set holds at least while somebody has the drug. */
const WATCHED: readonly Measure[] = ['systolicBp', 'diastolicBp', 'spo2', 'sedation'];
const PRESSURES = ['systolicBp', 'diastolicBp'] as const;
/** Floor rule 19: a last pressure below this, within so much of the baseline, so far apart. */
const HOME_BELOW = { systolicBp: 160, diastolicBp: 100 } as const;
const LEAST_SYSTOLIC = 90;
const MOST_PERCENT = 20;
const LEAST_MINUTES_APART = 10;
const RECOVERY_MINUTES = 30;
const MONITOR_STAYS_MINUTES = 30;
const ADULT_YEARS = 18;
const STRONGEST_MG_PER_ML = 10;
/** The set about 40 minutes after the first device (clinical.md 1.4). */
const DEVICE_WINDOW = { from: 35, until: 50 } as const;

const pressureOf = ({ systolicBp, diastolicBp }: Record<(typeof PRESSURES)[number], number>) =>
  `${systolicBp}/${diastolicBp}`;
const givesInClinic = (protocol: Protocol) => givesDrug(protocol) && !isAtHome(protocol);

/** What no protocol may undo (floor-rules.md), whoever signs it. */
export const FLOOR_OF_PROTOCOLS: readonly ProtocolRule[] = [
  {
    path: 'discharge',
    hint: words.criteria,
    isBroken: (protocol) => givesInClinic(protocol) && protocol.discharge === null,
  },
  {
    path: 'discharge.pressure',
    hint: words.neverHome(pressureOf(NEVER_HOME)),
    isBroken: ({ discharge }) =>
      discharge !== null &&
      PRESSURES.some((sign) => (discharge.pressure.ranges[sign]?.neverFrom ?? Infinity) > NEVER_HOME[sign]),
  },
  {
    path: 'discharge.pressure',
    hint: words.homeBelow(pressureOf(HOME_BELOW), LEAST_SYSTOLIC),
    isBroken: ({ discharge }) =>
      discharge !== null &&
      (PRESSURES.some((sign) => (discharge.pressure.ranges[sign]?.below ?? Infinity) > HOME_BELOW[sign]) ||
        (discharge.pressure.ranges.systolicBp?.atLeast ?? 0) < LEAST_SYSTOLIC),
  },
  {
    path: 'discharge.pressure',
    hint: words.apart(LEAST_MINUTES_APART, MOST_PERCENT),
    isBroken: ({ discharge }) =>
      discharge !== null &&
      (discharge.pressure.minutesApart < LEAST_MINUTES_APART || discharge.pressure.withinPercent > MOST_PERCENT),
  },
  {
    path: 'discharge.figures',
    hint: words.awake,
    isBroken: ({ discharge }) => discharge !== null && discharge.figures.sedation?.atLeast !== 5,
  },
  {
    path: 'discharge.score',
    hint: words.score,
    isBroken: ({ discharge }) => discharge !== null && discharge.score === null,
  },
  {
    path: 'preparation.pressure',
    hint: words.noDrugFrom(pressureOf(NEVER_HOME)),
    isBroken: (protocol) =>
      givesDrug(protocol) &&
      PRESSURES.some((sign) => (protocol.preparation?.pressure.ranges[sign]?.neverFrom ?? Infinity) > NEVER_HOME[sign]),
  },
  {
    path: 'checks.recovering',
    hint: words.recovery(RECOVERY_MINUTES),
    isBroken: (protocol) =>
      givesInClinic(protocol) &&
      [protocol.checks.recovering?.[0]].some(
        (group) =>
          (group?.everyMinutes ?? Infinity) > RECOVERY_MINUTES || (group?.later?.everyMinutes ?? 0) > RECOVERY_MINUTES,
      ),
  },
  {
    path: 'limits',
    hint: words.atOnce,
    isBroken: (protocol) =>
      outermost(protocol, 'spo2', 'critical', 'at-or-below') < 89 ||
      outermost(protocol, 'sedation', 'critical', 'at-or-below') < 2,
  },
  {
    path: 'limits',
    hint: words.newOxygen,
    isBroken: ({ limits }) =>
      !(limits.oxygenFlow ?? []).some(
        (row) => row.direction === 'at-or-above' && 'fromBaseline' in row && row.baselineIfUnknown === 0,
      ),
  },
  {
    path: 'limits',
    hint: words.pressureCritical(pressureOf(NEVER_HOME)),
    isBroken: (protocol) =>
      PRESSURES.some((sign) => outermost(protocol, sign, 'critical', 'at-or-above') > NEVER_HOME[sign]),
  },
  {
    path: 'limits',
    hint: words.breathing,
    isBroken: (protocol) => outermost(protocol, 'respiratoryRate', 'critical', 'at-or-below') < 8,
  },
  {
    path: 'windows',
    hint: words.deviceWindow(DEVICE_WINDOW.from, DEVICE_WINDOW.until),
    isBroken: (protocol) =>
      routeOf(protocol).lockMinutes !== undefined &&
      !protocol.windows.some(
        ({ measures, fromMinutes, untilMinutes }) =>
          PRESSURES.every((sign) => measures.includes(sign)) &&
          fromMinutes >= DEVICE_WINDOW.from &&
          (untilMinutes ?? Infinity) <= DEVICE_WINDOW.until,
      ),
  },
  {
    path: 'doseGuards.concentrationMgPerMl',
    hint: words.strongest(STRONGEST_MG_PER_ML),
    isBroken: ({ doseGuards }) =>
      doseGuards !== null && doseGuards.concentrationMgPerMl.hardAbove > STRONGEST_MG_PER_ML,
  },
  {
    path: 'doseGuards',
    hint: words.guarded,
    isBroken: (protocol) =>
      isDrawnUp(protocol) && (hasPump(protocol) ? protocol.doseGuards : protocol.injectionGuards) === null,
  },
  {
    path: 'preparation.firstVisitNeedsProvider',
    hint: words.firstVisit,
    isBroken: (protocol) => givesDrug(protocol) && protocol.preparation?.firstVisitNeedsProvider !== true,
  },
  {
    path: 'minimumAgeYears',
    hint: words.adults(ADULT_YEARS),
    isBroken: (protocol) => givesDrug(protocol) && (protocol.minimumAgeYears ?? 0) < ADULT_YEARS,
  },
  {
    path: 'home.watchMinutes',
    hint: words.monitor(MONITOR_STAYS_MINUTES),
    isBroken: ({ home }) => home !== null && home.watchMinutes < MONITOR_STAYS_MINUTES,
  },
  {
    path: 'home.calls',
    hint: words.homeCalls,
    isBroken: ({ home }) => home !== null && HOME_CALLS.some((whom) => !home.calls.some((call) => call.whom === whom)),
  },
];

/** What the phases of a protocol must ask at least, each said at its phase. */
export function faultsOfPhases(protocol: Protocol): ProtocolFault[] {
  const hint = givesDrug(protocol) ? words.firstSet : words.everyPhase;
  return phasesOf(protocol).flatMap((status) =>
    isWatched(protocol, status) ? [] : [{ path: `checks.${status}`, hint }],
  );
}

/** The first set of a status is the one that a resumed pump and a discharge wait for. */
function isWatched(protocol: Protocol, status: SessionStatus): boolean {
  const first = protocol.checks[status]?.[0];
  if (first?.everyMinutes === undefined) return false;
  return !givesDrug(protocol) || WATCHED.every((measure) => first.measures.includes(measure));
}

/** Where a fixed limit calls first; beyond every value where there is none. */
function outermost({ limits }: Protocol, measure: Measure, level: LimitLevel, direction: LimitDirection): number {
  const values = (limits[measure] ?? []).flatMap((row) =>
    row.level === level && row.direction === direction && 'value' in row ? [row.value] : [],
  );
  return direction === 'at-or-above' ? Math.min(...values) : Math.max(...values);
}
