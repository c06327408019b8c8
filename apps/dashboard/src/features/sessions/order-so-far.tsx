import {
  dosingWeightKg,
  drugStart,
  faultOfFigures,
  orderedFigures,
  plannedDose,
  pumpOrder,
  roundHalfUp,
  type DomainError,
  type PlannedDose,
} from '@chairside/domain';
import type { ActionForm } from './action-form.js';
import { allergyLine } from './allergy-line.js';
import { weightWords } from './dose-facts.js';
import { SO_FAR_WORDS as words } from './order-so-far-words.en.js';
import { orderIn } from './preparation-actions.js';
import type { SessionInView } from './session-in-view.js';

interface OrderSoFarProps {
  form: ActionForm;
  view: SessionInView;
}

/** What bears on an order while it is typed: allergies, the weight, what it amounts to, and what the protocol says of it (clinical.md 3.3). */
export function OrderSoFar({ form, view }: OrderSoFarProps) {
  const weight = weightWords(view);
  const { amounts, fault } = soFar(form, view);
  return (
    <>
      <p className="action-note">
        <b>{allergyLine(view).says}</b> · {weight ? words.weight(weight) : words.noWeight}
      </p>
      <p role="status">{amounts}</p>
      {fault && (
        <p className={fault.code === 'dose-hard-limit' ? 'action-problem' : 'action-differs'} role="status">
          {fault.message}
        </p>
      )}
    </>
  );
}

/** Nothing is said of figures that are not whole yet; what is, is reckoned as it would be signed. */
function soFar(form: ActionForm, { session, protocol }: SessionInView): { amounts?: string; fault?: DomainError } {
  const typed = orderIn(session, form);
  const hangs = pumpOrder(session)?.concentrationMgPerMl ?? 0;
  const order = orderedFigures(session, { ...typed, concentrationMgPerMl: typed.concentrationMgPerMl || hangs });
  if (!(order.doseMgPerKg > 0 && order.minutes > 0 && order.concentrationMgPerMl > 0)) return {};
  const startedAt = drugStart(session);
  const weightKg = dosingWeightKg({ order, readings: session.readings }, startedAt);
  const fault = faultOfFigures(order, weightKg, protocol.doseGuards);
  const plan = weightKg === undefined ? null : plannedDose({ ...order, weightKg });
  return { ...(plan && { amounts: amountsWords(plan, startedAt !== undefined) }), ...(fault && { fault }) };
}

/** An order that is changed while the pump runs has no rate of its own: what is in already counts. */
function amountsWords({ doseMg, volumeMl, pumpRateMlPerHour }: PlannedDose, isRunning: boolean): string {
  const amounts = words.amounts(trim(doseMg), trim(volumeMl));
  return isRunning ? amounts : `${amounts} ${words.pump(pumpRateMlPerHour)}`;
}

/** Two decimals at most, and no trailing zero (floor rule 11). */
function trim(value: number): string {
  return String(roundHalfUp(value, 2));
}
