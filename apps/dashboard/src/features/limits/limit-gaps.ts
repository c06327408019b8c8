import { figureOfLimit, limitsOf, possibleRange, type LimitOf } from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { LIMIT_FORM_WORDS as words } from './words.en.js';

/** What the dialog of a limit is told. */
export interface LimitForm {
  key: string;
  text: string;
  reason: string;
  providerId: string;
  /** What was read back, as it stood then. */
  readBack: string;
}

export const EMPTY_LIMIT_FORM: LimitForm = { key: '', text: '', reason: '', providerId: '', readBack: '' };

/** What is still missing at each part of the dialog, in words beside it; nothing where a part is whole. */
export type LimitGaps = Readonly<Record<'which' | 'value' | 'reason' | 'provider', string | null>>;

const SHORTEST_REASON = 3;

interface Asked {
  form: LimitForm;
  /** Which limit; nothing while none is chosen. */
  of: LimitOf | undefined;
  /** The new figure; nothing while none is typed, or where the protocol's is to hold again. */
  value: number | null;
  isBack: boolean;
  /** A provider decides it, by voice. */
  isVoice: boolean;
  /** What is read back, in words. */
  said: string;
}

/** All that keeps a limit from being saved. */
export function limitGaps(asked: Asked, view: SessionInView): LimitGaps {
  const { form, of, isBack } = asked;
  return {
    which: of ? null : words.missing.which,
    value: of && !isBack ? valueGap(asked.value, of, view) : null,
    reason: form.reason.trim().length < SHORTEST_REASON ? words.missing.reason : null,
    provider: asked.isVoice ? providerGap(form, asked.said) : null,
  };
}

function valueGap(value: number | null, of: LimitOf, { session, protocol }: SessionInView): string | null {
  if (value === null || !Number.isFinite(value)) return words.missing.value;
  const [low, high] = possibleRange(of.measure);
  if (value < low || value > high) return words.missing.possible(low, high);
  return figureOfLimit(session, limitsOf(session, protocol), of) === value ? words.missing.same : null;
}

function providerGap({ providerId, readBack }: LimitForm, said: string): string | null {
  if (providerId === '') return words.missing.provider;
  return readBack === said ? null : words.missing.readBack;
}
