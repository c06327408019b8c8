import {
  doseShown,
  clearedBefore,
  orderedBelow,
  planOf,
  pumpReadingsOf,
  roundHalfUp,
  type Iso,
  type LiveSession,
} from '@chairside/domain';
import type { ActionForm } from './action-form.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';

/** Why a volume typed from the pump is asked about once, and what the pump should show. */
export interface PumpDoubt {
  typed: string;
  about: string;
  ordered: string;
}

const OVER_ORDER_ML = 2;
const APART_ML = 5;
const APART_SHARE = 0.2;

/**
 * Lower than the last reading, above the order, or far from the estimate; nothing where the volume can be right.
 * @param at when it was read: a screen that heard nothing for long estimates up to then, or each true volume is doubted
 */
export function pumpDoubt(session: LiveSession, pumpMl: string, at: Iso): PumpDoubt | null {
  const dose = doseShown(session, at);
  const typed = Number(pumpMl);
  if (pumpMl === '' || Number.isNaN(typed) || !dose) return null;
  const { infusedMl, clearedMl, plan } = dose;
  const total = typed + clearedBefore(session, { at, pumpMl: typed });
  const last = pumpReadingsOf(session).at(-1)?.totalMl ?? 0;
  const apart = Math.abs(total - infusedMl);
  const isFar = apart > Math.max(APART_ML, APART_SHARE * infusedMl);
  if (total >= last && total <= plan.volumeMl + OVER_ORDER_ML && !isFar) return null;
  return { typed: pumpMl, about: shown(infusedMl - clearedMl), ordered: shown(plan.volumeMl - clearedMl) };
}

/** The ordered volume, where one that a dialog holds is more than the order can explain: it is refused, and not asked about. */
export function volumeBeyond(
  { parts }: Pick<SessionAction, 'parts'>,
  { session }: SessionInView,
  { pumpMl, volume }: ActionForm,
  at: Iso,
): number | null {
  const typed = parts.includes('cleared') ? volume : parts.includes('pump-volume') ? pumpMl : '';
  return typed === '' || Number.isNaN(Number(typed)) ? null : orderedBelow(session, Number(typed), at);
}

/** Whether a volume that was read is more than the order, as both are shown. */
export function isAboveOrder(session: LiveSession, pumpMl: number): boolean {
  const plan = planOf(session);
  return plan !== null && roundHalfUp(pumpMl, 1) > roundHalfUp(plan.volumeMl, 1);
}

function shown(ml: number): string {
  return String(roundHalfUp(ml, 1));
}
