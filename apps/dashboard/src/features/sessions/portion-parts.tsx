import {
  heldUntil,
  INJECTION_SITE_WORDS,
  INJECTION_SITES,
  latestValue,
  portionPlan,
  portionsGiven,
  portionsOf,
  portionsWords,
  roundHalfUp,
  routeOf,
  shownMg,
  signAt,
  unreachable,
} from '@chairside/domain';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { AmountField, ReasonButtons, TextField } from '../../ui/form-fields.js';
import { RescuePart } from '../medicines/rescue-part.js';
import { clockTime } from '../vitals/clock-time.js';
import { DosingWeightPart, dosingWeightIn } from './dosing-weight-part.js';
import { cleanAmount, momentOf, type ActionForm, type FormPart } from './action-form.js';
import { PORTION_WORDS as words } from './portion-words.en.js';
import type { SessionInView } from './session-in-view.js';
import { FORM_WORDS } from './words.en.js';

interface PartProps {
  form: ActionForm;
  view: SessionInView;
  set: (changed: Partial<ActionForm>) => void;
}

const PORTION_PARTS = ['dose-order', 'dose-check', 'portion'] as const satisfies readonly FormPart[];
type OfPortions = (typeof PORTION_PARTS)[number];

/** Whether a dialog asks for something that is given in portions. */
export function isOfPortions(part: FormPart): part is OfPortions {
  return PORTION_PARTS.some((one) => one === part);
}

/** One thing that a dialog asks of a drug in portions. */
export function PortionPart({ part, ...asked }: PartProps & { part: OfPortions }) {
  switch (part) {
    case 'dose-order':
      return <DoseOrderPart {...asked} />;
    case 'dose-check':
      return <DoseCheckPart {...asked} />;
    case 'portion':
      return <Portion {...asked} />;
    default:
      return unreachable(part);
  }
}

/** Nothing is proposed: what is signed is what the provider typed, or chose of what there is. */
function DoseOrderPart({ form, view, set }: PartProps) {
  const { pieces, givenBy } = routeOf(view.protocol);
  return (
    <>
      {pieces ? (
        <ReasonButtons<`${number}`>
          label={words.howMany}
          reasons={pieces.counts.map((count) => `${count}` as const)}
          wordOf={(count) => words.piecesOf(portionsWords(Number(count), givenBy), Number(count) * pieces.mgEach)}
          chosen={form.pieces ? `${form.pieces.pieces}` : null}
          onChoose={(count) => set({ pieces: { pieces: Number(count), mgEach: pieces.mgEach } })}
        />
      ) : (
        <InjectionFigures form={form} view={view} set={set} />
      )}
      <TextField label={FORM_WORDS.orderReason} value={form.text} maxLength={500} onType={(text) => set({ text })} />
      <RescuePart form={form} view={view} set={set} />
    </>
  );
}

function InjectionFigures({ form, view, set }: PartProps) {
  return (
    <>
      <ReasonButtons<'kg' | 'all'>
        label={words.howOrdered}
        reasons={['kg', 'all']}
        wordOf={(per) => (per === 'kg' ? words.perKg : words.inAll)}
        chosen={form.dosePer}
        onChoose={(dosePer) => set({ dosePer })}
      />
      <div className="field-row">
        <AmountField
          label={words.doseMg}
          unit={form.dosePer === 'all' ? words.mg : FORM_WORDS.doseUnit}
          value={form.doseMgPerKg}
          onType={(text) => set({ doseMgPerKg: cleanAmount(text) })}
        />
        <AmountField
          label={FORM_WORDS.concentration}
          unit={FORM_WORDS.concentrationUnit}
          value={form.concentration}
          onType={(text) => set({ concentration: cleanAmount(text) })}
        />
      </div>
      <DosingWeightPart form={form} view={view} set={set} />
      <p className="action-note">{amountWords(form, view)}</p>
    </>
  );
}

/** "40 mg, 0.8 mL to draw up." as soon as it can be said. */
function amountWords(form: ActionForm, { session }: SessionInView): string {
  const { dosePer, doseMgPerKg, concentration } = form;
  const [dose, mgPerMl] = [Number(doseMgPerKg), Number(concentration)];
  const sign = signAt('weight', 'main');
  const { dosingWeight: named } = dosingWeightIn(form);
  const weightKg = named && 'kg' in named ? named.kg : sign && latestValue(session.readings, sign)?.value;
  if (!(dose > 0) || !(mgPerMl > 0) || dosePer === null) return '';
  if (dosePer === 'kg' && weightKg === undefined) return words.noWeight;
  const mg = dosePer === 'all' ? dose : dose * (weightKg ?? 0);
  return words.amountsTo(shownMg(mg), roundHalfUp(mg / mgPerMl, 2));
}

/** Typed by somebody else than who gives it; compared with the order, which is not shown beforehand. */
function DoseCheckPart({ form, view: { session, protocol }, set }: PartProps) {
  const kind = routeOf(protocol).pieces ? 'device' : 'injection';
  const plan = portionPlan(session);
  const isTyped = form.doseMg !== '' && (kind === 'device' || form.volume !== '');
  const agrees =
    plan !== null &&
    Number(form.doseMg) === shownMg(plan.doseMg) &&
    (plan.volumeMl === null || Number(form.volume) === plan.volumeMl);
  return (
    <>
      <p className="action-note">{words.lookAt[kind]}</p>
      <div className="action-row">
        <AmountField
          label={words.mgThere[kind]}
          unit={words.mg}
          value={form.doseMg}
          onType={(text) => set({ doseMg: cleanAmount(text) })}
        />
        {kind === 'injection' && (
          <AmountField
            label={words.mlThere}
            unit={words.ml}
            value={form.volume}
            onType={(text) => set({ volume: cleanAmount(text) })}
          />
        )}
      </div>
      {isTyped && plan && (
        <p className={agrees ? 'action-agrees' : 'action-differs'}>{agrees ? words.agrees : words.differs}</p>
      )}
    </>
  );
}

/** One injection with what of it was given and where, or one device with its lot. */
function Portion({ form, view, set }: PartProps) {
  const { session, protocol } = view;
  const { givenBy, pieces } = routeOf(protocol);
  const plan = portionPlan(session);
  const given = portionsGiven(session);
  const last = portionsOf(session).at(-1);
  const left = plan && plan.volumeMl !== null ? roundHalfUp(plan.volumeMl - (given?.volumeMl ?? 0), 2) : null;
  return (
    <>
      <p className="action-note">
        {words.which((given?.count ?? 0) + 1, plan?.pieces ?? null, givenBy)} {left !== null && words.leftMl(left)}{' '}
        {last && 'lot' in last && words.lastLot(last.lot)}
      </p>
      <HeldBack form={form} view={view} />
      {pieces ? (
        <TextField label={words.lot(givenBy)} value={form.lot} maxLength={40} onType={(lot) => set({ lot })} />
      ) : (
        <>
          <AmountField
            label={words.volume}
            unit={words.ml}
            value={form.volume}
            onType={(text) => set({ volume: cleanAmount(text) })}
          />
          <ReasonButtons
            label={words.site}
            reasons={INJECTION_SITES}
            wordOf={(site) => INJECTION_SITE_WORDS[site]}
            chosen={form.site}
            onChoose={(site) => set({ site })}
          />
        </>
      )}
    </>
  );
}

/** From when the next one may be given, while it may not. */
function HeldBack({ form, view }: Pick<PartProps, 'form' | 'view'>) {
  const { session, protocol, timeZone } = view;
  const now = useClinicNow();
  const until = heldUntil(session, protocol, momentOf(form, now, timeZone) ?? now);
  const last = portionsGiven(session)?.lastAt;
  if (until === null || last === undefined) return null;
  return <p className="action-differs">{words.heldUntil(clockTime(last, timeZone), clockTime(until, timeZone))}</p>;
}
