import {
  bolusesOf,
  lastRate,
  planOf,
  pumpOrder,
  isAtMost,
  rateNeeded,
  rateSigned,
  RATE_REASONS,
  roundHalfUp,
  runMinutes,
  segmentsOf,
  standingOfRate,
  minutesAfter,
  unreachable,
  type Iso,
} from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { AmountField, ClockField, ReasonButtons, TickField } from '../../ui/form-fields.js';
import { clockTime } from '../vitals/clock-time.js';
import { cleanAmount, momentOf, visitOf, whenFault, type ActionForm, type FormPart } from './action-form.js';
import { Order } from './preparation-parts.js';
import type { SessionInView } from './session-in-view.js';
import { TITRATION_WORDS as words } from './titration-words.en.js';
import { FORM_WORDS, PAUSE_REASON_WORDS } from './words.en.js';

interface PartProps {
  form: ActionForm;
  view: SessionInView;
  set: (changed: Partial<ActionForm>) => void;
}

const TITRATION_PARTS = [
  'order-now',
  'rate-reason',
  'new-rate',
  'rate-read',
  'bolus',
  'cleared',
  'off',
  'not-delivered',
] as const satisfies readonly FormPart[];
type OfTitration = (typeof TITRATION_PARTS)[number];

/** Whether a dialog asks for something of a running pump. */
export function isOfTitration(part: FormPart): part is OfTitration {
  return TITRATION_PARTS.some((one) => one === part);
}

/** One thing that a dialog asks about a running pump, or about what happened at it. */
export function TitrationPart({ part, ...asked }: PartProps & { part: OfTitration }) {
  switch (part) {
    case 'order-now':
      return <OrderNow {...asked} />;
    case 'rate-reason':
      return <RateReason {...asked} />;
    case 'new-rate':
      return <NewRate {...asked} />;
    case 'rate-read':
      return <RateRead {...asked} />;
    case 'bolus':
      return <BolusPart {...asked} />;
    case 'cleared':
      return <Cleared {...asked} />;
    case 'off':
      return <Off {...asked} />;
    case 'not-delivered':
      return <NotDelivered {...asked} />;
    default:
      return unreachable(part);
  }
}

function RateReason({ form, set }: PartProps) {
  return (
    <ReasonButtons
      label={FORM_WORDS.why}
      reasons={RATE_REASONS}
      wordOf={(reason) => PAUSE_REASON_WORDS[reason]}
      chosen={form.rateReason}
      onChoose={(rateReason) => set({ rateReason })}
    />
  );
}

/** What the pump was set to, beside what was charted so far and what the order needs. */
function NewRate({ form, view, set }: PartProps) {
  const now = useClinicNow();
  const before = lastRate(view.session);
  const at = momentOf(form, now, view.timeZone) ?? now;
  const { doseGuards } = view.protocol;
  const isTyped = Number(form.rate) > 0 && doseGuards !== null && view.session.order !== null;
  return (
    <>
      <AmountField
        label={words.newRate}
        unit={words.rateUnit}
        value={form.rate}
        onType={(rate) => set({ rate: cleanAmount(rate) })}
      />
      <p className="action-note">
        {before !== null && words.runsAt(before)} {orderNeeds(view, form, at)}
      </p>
      {isTyped && (
        <p className="action-note">
          {words.mgPerHour(standingOfRate(view.session, Number(form.rate), doseGuards).mgPerKg)}
        </p>
      )}
    </>
  );
}

/** Never filled in beforehand: whoever resumes reads it from the pump, and it is compared (floor rules 10 and 12). */
function RateRead({ form, view, set }: PartProps) {
  const isSame = Number(form.rate) === lastRate(view.session);
  return (
    <>
      <p className="action-note">{words.readRate}</p>
      <AmountField
        label={FORM_WORDS.rate}
        unit={words.rateUnit}
        value={form.rate}
        onType={(rate) => set({ rate: cleanAmount(rate) })}
      />
      {form.rate !== '' && (
        <p className={isSame ? 'action-agrees' : 'action-differs'}>{isSame ? words.sameRate : words.otherRate}</p>
      )}
    </>
  );
}

/**
 * "The order needs 30 mL/h for 40 mL to be in by 10:40"; nothing where its time is over. Where that is faster than it was
 * signed for, the rate that was signed: no figure is offered that a provider has to order.
 */
function orderNeeds({ session, timeZone }: SessionInView, { pumpMl }: ActionForm, at: Iso): string {
  const rate = rateNeeded(session, { pumpMl: pumpMl === '' ? null : Number(pumpMl), at });
  const plan = planOf(session);
  const order = pumpOrder(session);
  const signed = rateSigned(session);
  if (rate === null || plan === null || order === null) return '';
  if (signed !== null && !isAtMost(rate, signed)) return words.signedFor(String(roundHalfUp(signed, 1)));
  const end = minutesAfter(at, order.minutes - runMinutes(segmentsOf(session), at));
  return words.orderNeeds(
    String(roundHalfUp(rate, 1)),
    String(roundHalfUp(plan.volumeMl, 1)),
    clockTime(end, timeZone),
  );
}

/** An amount that the pump gave at once, beside the one that was ordered. */
function BolusPart({ form, view: { session }, set }: PartProps) {
  const plan = planOf(session);
  const isOpen = plan !== null && plan.bolusMl > 0 && bolusesOf(session).length === 0;
  return (
    <>
      <AmountField
        label={words.bolusMl}
        unit={words.ml}
        value={form.volume}
        onType={(volume) => set({ volume: cleanAmount(volume) })}
      />
      <p className="action-note">
        {isOpen
          ? words.bolusOrdered(String(roundHalfUp(plan.bolusMl, 1)), pumpOrder(session)?.bolusMgPerKg ?? 0)
          : words.bolusNotOrdered}
      </p>
    </>
  );
}

function Cleared({ form, set }: PartProps) {
  return (
    <>
      <AmountField
        label={words.before}
        unit={words.ml}
        value={form.volume}
        onType={(volume) => set({ volume: cleanAmount(volume) })}
      />
      <TickField label={words.isNewBag} isTicked={form.isNewBag} onTick={(isNewBag) => set({ isNewBag })} />
    </>
  );
}

/** From and to, by the clinic's clock; an empty end is now. */
function Off({ form, view, set }: PartProps) {
  const now = useClinicNow();
  const clean = (typed: string): string => typed.replace(/[^\d:]/g, '');
  return (
    <div className="action-row">
      <ClockField
        label={words.offFrom}
        now=""
        value={form.clock}
        fault={whenFault(form, now, visitOf(view))}
        onType={(typed) => set({ clock: clean(typed) })}
      />
      <ClockField
        label={words.offUntil}
        now={FORM_WORDS.now(clockTime(now, view.timeZone))}
        value={form.untilClock}
        fault={whenFault({ ...form, clock: form.untilClock }, now, visitOf(view))}
        onType={(typed) => set({ untilClock: clean(typed) })}
      />
    </div>
  );
}

function NotDelivered({ form, set }: PartProps) {
  return (
    <AmountField
      label={words.notDelivered}
      unit={words.ml}
      value={form.volume}
      onType={(volume) => set({ volume: cleanAmount(volume) })}
    />
  );
}

/** What is ordered while the drug runs: what hangs on the pump stays as it is. */
function OrderNow({ form, view, set }: PartProps) {
  const order = pumpOrder(view.session);
  return (
    <>
      {order && <p className="action-note">{words.orderNow(order.doseMgPerKg, order.minutes)}</p>}
      <Order form={form} view={view} set={set} isRunning />
    </>
  );
}
