import {
  figureOfLimit,
  isVitalSign,
  limitsOf,
  measures,
  MEASURE_WORDS,
  reachedFrom,
  vitalSign,
  type CustomLimit,
  type Limits,
  type LimitOf,
  type LiveSession,
  type Protocol,
} from '@chairside/domain';
import { LIMIT_WORDS as words } from './words.en.js';

/** A limit that can be changed for a patient, and the figure that it amounts to for them now. */
export interface LimitLine extends LimitOf {
  key: string;
  at: number;
}

/** Every limit of a visit with a figure, in the order in which the page of the protocol shows them. */
export function limitLinesOf(session: LiveSession, protocol: Protocol): LimitLine[] {
  const limits = limitsOf(session, protocol);
  return measures.flatMap((measure) => {
    // what was set where the protocol has none comes last
    const rows = [...(protocol.limits[measure] ?? []), ...(limits[measure] ?? [])];
    const lines = rows.flatMap(({ level, direction }) => lineOf(session, limits, { measure, level, direction }));
    return [...new Map(lines.map((line) => [line.key, line])).values()];
  });
}

function lineOf(session: LiveSession, limits: Limits, of: LimitOf): LimitLine[] {
  const { measure, level, direction } = of;
  const at = figureOfLimit(session, limits, of);
  return at === undefined ? [] : [{ ...of, key: `${measure} ${level} ${direction}`, at: reachedFrom(measure, of, at) }];
}

/** "SpO₂ caution at or below 94 %". */
export function limitWords({ measure, level, direction }: LimitOf, at: number): string {
  const unit = isVitalSign(measure) ? ` ${vitalSign(measure).unit}` : '';
  return `${limitName({ measure, level })} ${words.direction[direction]} ${at}${unit}`;
}

function limitName({ measure, level }: Pick<LimitOf, 'measure' | 'level'>): string {
  return `${MEASURE_WORDS[measure].short} ${words.level[level].toLowerCase()}`;
}

/** The same of what was set; what is the protocol's again says so. */
export function customWords({ value, ...of }: CustomLimit): string {
  return value === null ? words.backToProtocol(limitName(of)) : limitWords(of, value);
}
