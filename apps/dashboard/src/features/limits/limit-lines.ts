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

/** Every limit of a visit with a figure, in the order of the measures: the worse before the milder. */
export function limitLinesOf(session: LiveSession, protocol: Protocol): LimitLine[] {
  const limits = limitsOf(session, protocol);
  return measures.flatMap((measure) => linesOf(session, limits, measure));
}

function linesOf(session: LiveSession, limits: Limits, measure: LimitOf['measure']): LimitLine[] {
  return (['at-or-above', 'at-or-below'] as const).flatMap((direction) =>
    (['critical', 'caution'] as const).flatMap((level) => {
      const of: LimitOf = { measure, level, direction };
      const at = figureOfLimit(session, limits, of);
      const key = `${measure} ${level} ${direction}`;
      return at === undefined ? [] : [{ ...of, key, at: reachedFrom(measure, of, at) }];
    }),
  );
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
  return value === null ? `${limitName(of)} as the protocol has it` : limitWords(of, value);
}
