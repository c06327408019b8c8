import {
  chairsInOrder,
  isInUse,
  type Id,
  PAUSE_REASONS,
  STOP_REASONS,
  planOf,
  roundHalfUp,
  unreachable,
  worksOn,
  type StepOf,
} from '@chairside/domain';
import { ContactFields } from '../contacts/contact-fields.js';
import { CancelReasons } from './cancel-reasons.js';
import { cleanAmount, visitOf, whenFault, type ActionForm, type FormPart } from './action-form.js';
import { AmountField, ClockField, ReasonButtons, SelectField, TickField } from '../../ui/form-fields.js';
import { isNurse } from './is-nurse.js';
import { isOfPortions, PortionPart } from './portion-parts.js';
import { Consent, Escort, Order } from './preparation-parts.js';
import { isOfTitration, TitrationPart } from './titration-parts.js';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { clockTime } from '../vitals/clock-time.js';
import type { SessionInView } from './session-in-view.js';
import { FORM_WORDS as words, PAUSE_REASON_WORDS, STOP_REASON_WORDS } from './words.en.js';

interface ActionPartProps {
  part: FormPart;
  form: ActionForm;
  view: SessionInView;
  onChange: (form: ActionForm) => void;
}

/** Whoever has said why goes on to what the pump shows, where that is still to be read. */
function toFigure(said: HTMLElement): void {
  const figures = said.closest('form')?.querySelectorAll<HTMLInputElement>('input[inputmode=decimal]') ?? [];
  [...figures].find(({ value }) => value === '')?.focus();
}

/** One thing that a dialog asks. */
export function ActionPart({ part, form, view, onChange }: ActionPartProps) {
  const set = (changed: Partial<ActionForm>): void => onChange({ ...form, ...changed });
  if (isOfTitration(part)) return <TitrationPart part={part} form={form} view={view} set={set} />;
  if (isOfPortions(part)) return <PortionPart part={part} form={form} view={view} set={set} />;
  switch (part) {
    case 'identifiers':
      return <Identifiers form={form} set={set} />;
    case 'seat':
      return <Seat form={form} view={view} set={set} />;
    case 'pause-reason':
      return (
        <ReasonButtons
          label={words.why}
          reasons={PAUSE_REASONS}
          wordOf={(reason) => PAUSE_REASON_WORDS[reason]}
          chosen={form.pauseReason}
          onChoose={(pauseReason, said) => {
            set({ pauseReason });
            toFigure(said);
          }}
        />
      );
    case 'stop-reason':
      return (
        <ReasonButtons
          label={words.why}
          reasons={STOP_REASONS}
          wordOf={(reason) => STOP_REASON_WORDS[reason]}
          chosen={form.stopReason}
          onChoose={(stopReason, said) => {
            set({ stopReason });
            toFigure(said);
          }}
        />
      );
    case 'cancel-reason':
      return (
        <CancelReasons
          chosen={form.cancelReason}
          text={form.text}
          onChoose={(cancelReason) => set({ cancelReason })}
          onType={(text) => set({ text })}
        />
      );
    case 'reason':
      return <FreeReason form={form} set={set} />;
    case 'pump-volume':
      return (
        <AmountField
          label={words.pumpShows}
          unit={words.ml}
          value={form.pumpMl}
          onType={(pumpMl) => set({ pumpMl: cleanAmount(pumpMl) })}
        />
      );
    case 'pump-check':
      return <PumpCheck form={form} view={view} set={set} />;
    case 'escort-seen':
      return (
        <TickField
          label={words.escortSeen}
          isTicked={form.isEscortSeen}
          onTick={(isEscortSeen) => set({ isEscortSeen })}
        />
      );
    case 'consent':
      return <Consent form={form} set={set} />;
    case 'escort':
      return <Escort form={form} set={set} />;
    case 'order':
      return <Order form={form} view={view} set={set} />;
    case 'when':
      return <When form={form} view={view} set={set} />;
    case 'contact':
      return <ContactFields form={form.contact} phone={view.patient?.phone} onChange={(contact) => set({ contact })} />;
    default:
      return unreachable(part);
  }
}

interface PartProps {
  form: ActionForm;
  set: (changed: Partial<ActionForm>) => void;
}

/** Empty is now; a fault is told once the time is whole, not while it is typed. */
function When({ form, view, set }: PartProps & { view: SessionInView }) {
  const now = useClinicNow();
  return (
    <ClockField
      label={words.when}
      now={words.now(clockTime(now, view.timeZone))}
      value={form.clock}
      fault={whenFault(form, now, visitOf(view))}
      onType={(typed) => set({ clock: typed.replace(/[^\d:]/g, '') })}
    />
  );
}

const IDENTIFIERS = Object.keys(words.identifier) as StepOf<'check-in'>['identifiers'];

function Identifiers({ form: { identifiers }, set }: PartProps) {
  return (
    <fieldset className="field-ticks">
      <legend>{words.identifiers}</legend>
      {IDENTIFIERS.map((one) => (
        <TickField
          key={one}
          label={words.identifier[one]}
          isTicked={identifiers.includes(one)}
          onTick={(isTicked) =>
            set({ identifiers: isTicked ? [...identifiers, one] : identifiers.filter((other) => other !== one) })
          }
        />
      ))}
    </fieldset>
  );
}

/** Who is planned for today stands first; nobody is ruled out, for a day never goes as planned. */
function Seat({ form, view, set }: PartProps & { view: SessionInView }) {
  const { chairs, takenChairs, bookedChairs, staff, plan, timeZone } = view;
  const nextIn = (chairId: Id): string | null => {
    const at = bookedChairs.get(chairId);
    return at === undefined ? null : clockTime(at, timeZone);
  };
  const nurses = Object.values(staff)
    .filter(({ role }) => isNurse(role))
    .sort((a, b) => Number(worksOn(plan, b.id)) - Number(worksOn(plan, a.id)));
  return (
    <div className="action-row">
      <SelectField
        label={words.chair}
        value={form.chairId}
        options={chairsInOrder({ chairs }).map(({ id, name }) => ({
          value: id,
          word: chairWord(name, takenChairs.has(id), isInUse(plan, id), nextIn(id)),
          isTaken: takenChairs.has(id),
        }))}
        onChoose={(chairId) => set({ chairId })}
      />
      <SelectField
        label={words.nurse}
        value={form.nurseId}
        options={nurses.map(({ id, name }) => ({ value: id, word: worksOn(plan, id) ? name : words.offDuty(name) }))}
        onChoose={(nurseId) => set({ nurseId })}
      />
    </div>
  );
}

function chairWord(name: string, isTaken: boolean, isUsed: boolean, nextAt: string | null): string {
  if (isTaken) return words.takenChair(name);
  if (!isUsed) return words.closedChair(name);
  return nextAt === null ? name : words.bookedChair(name, nextAt);
}

function FreeReason({ form, set }: PartProps) {
  return (
    <label className="field">
      <span>{words.reason}</span>
      <textarea rows={2} maxLength={500} value={form.text} onChange={(event) => set({ text: event.target.value })} />
    </label>
  );
}

/** Typed from the pump by somebody else than who starts; compared with the order, which is not shown beforehand. */
function PumpCheck({ form, view: { session }, set }: PartProps & { view: SessionInView }) {
  const plan = planOf(session);
  const isTyped = form.rate !== '' && form.volume !== '';
  const agrees =
    plan !== null &&
    Number(form.rate) === plan.pumpRateMlPerHour &&
    Number(form.volume) === roundHalfUp(plan.volumeMl, 1);
  return (
    <>
      <p className="action-note">{words.readIt}</p>
      <div className="action-row">
        <AmountField
          label={words.rate}
          unit={words.rateUnit}
          value={form.rate}
          onType={(rate) => set({ rate: cleanAmount(rate) })}
        />
        <AmountField
          label={words.volume}
          unit={words.ml}
          value={form.volume}
          onType={(volume) => set({ volume: cleanAmount(volume) })}
        />
      </div>
      {isTyped && plan && (
        <p className={agrees ? 'action-agrees' : 'action-differs'}>{agrees ? words.agrees : words.differs}</p>
      )}
    </>
  );
}
