import { measures, type Measure } from '../vitals/measures.js';
import { MEASURE_WORDS } from '../vitals/words.en.js';
import { FAULT_WORDS as words } from './fault-words.en.js';
import { faultsOfPhases, FLOOR_OF_PROTOCOLS } from './floor-of-protocols.js';
import { faultsOfGates } from './gates-that-stay.js';
import { faultsOfRows } from './faults-of-rows.js';
import { faultsOfReach, ORDER_OF_FIGURES } from './order-of-figures.js';
import type { Limit, LimitDirection, Protocol } from './protocol.js';
import { brokenOf, type ProtocolFault } from './protocol-rule.js';
import { isAtHome } from './routes.js';

const LONGEST_GRACE_MINUTES = 10;

/** What contradicts itself in a protocol, or would leave somebody unwatched; nothing where it can be signed. */
export function faultsOfProtocol(protocol: Protocol): ProtocolFault[] {
  return [
    ...measures.flatMap((measure) => faultsOfLimits(measure, protocol)),
    ...faultsOfTimes(protocol),
    ...faultsOfRows(protocol),
    ...faultsOfGuards(protocol),
    ...faultsOfHome(protocol),
    ...faultsOfReach(protocol),
    ...brokenOf(ORDER_OF_FIGURES, protocol),
    ...brokenOf(FLOOR_OF_PROTOCOLS, protocol),
    ...faultsOfPhases(protocol),
    ...faultsOfGates(protocol),
  ];
}

/** A caution comes before its critical limit, seen from the range. */
function faultsOfLimits(measure: Measure, { limits }: Protocol): ProtocolFault[] {
  const rows = limits[measure] ?? [];
  const outermost = (direction: LimitDirection, level: Limit['level']) =>
    rows.flatMap((row) => (row.direction === direction && row.level === level && 'value' in row ? [row.value] : []));
  return (['at-or-above', 'at-or-below'] as const).flatMap((direction) => {
    const sign = direction === 'at-or-above' ? 1 : -1;
    const isCrossed = outermost(direction, 'caution').some((caution) =>
      outermost(direction, 'critical').some((critical) => caution * sign >= critical * sign),
    );
    if (!isCrossed) return [];
    return [
      {
        path: `limits.${measure}`,
        hint: words.crossed(MEASURE_WORDS[measure].label),
      },
    ];
  });
}

function faultsOfTimes({ graceMinutes, recheckMinutes }: Protocol): ProtocolFault[] {
  return [
    ...(graceMinutes >= 0 && graceMinutes <= LONGEST_GRACE_MINUTES
      ? []
      : [
          {
            path: 'graceMinutes',
            hint: words.grace(LONGEST_GRACE_MINUTES),
          },
        ]),
    ...(Object.values(recheckMinutes).every((minutes) => minutes > 0)
      ? []
      : [{ path: 'recheckMinutes', hint: words.recheck }]),
  ];
}

function faultsOfGuards({ doseGuards }: Protocol): ProtocolFault[] {
  if (doseGuards === null) return [];
  const { doseMgPerKg, doseMg, rateMgPerKgPerHour, bolusMgPerKg } = doseGuards;
  const pairs = [doseMgPerKg, rateMgPerKgPerHour, ...(doseMg ? [doseMg] : [])].map(({ soft, hard }) => [soft, hard]);
  if (bolusMgPerKg) pairs.push([bolusMgPerKg.soft, bolusMgPerKg.hardFrom]);
  const isOrdered = pairs.every(([soft = 0, hard = 0]) => soft > 0 && soft <= hard);
  return isOrdered ? [] : [{ path: 'doseGuards', hint: words.guards }];
}

const LONGEST_BETWEEN_LOOKS_MINUTES = 60;

/** Who takes a dose at home is looked at, and somebody is called when nobody answers. */
function faultsOfHome(protocol: Protocol): ProtocolFault[] {
  const { home } = protocol;
  if (home === null) return isAtHome(protocol) ? [{ path: 'home', hint: words.homeUnwatched }] : [];
  const gaps = home.checkMinutes.map((minute, index) => minute - (home.checkMinutes[index - 1] ?? 0));
  const isWatched =
    gaps.length > 1 && gaps.every((gap, index) => gap <= LONGEST_BETWEEN_LOOKS_MINUTES && (index === 0 || gap > 0));
  return isWatched && home.calls.length > 0
    ? []
    : [
        {
          path: 'home',
          hint: words.homeLooks(LONGEST_BETWEEN_LOOKS_MINUTES),
        },
      ];
}
