import {
  isBolusCovered,
  isProvider,
  isRateCovered,
  standingOfBolus,
  standingOfRate,
  type DoseStanding,
  type Iso,
  type Role,
} from '@chairside/domain';
import { TextField } from '../../ui/form-fields.js';
import type { ActionForm, FormPart } from './action-form.js';
import { ByVoice } from './by-voice.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';
import { TITRATION_WORDS as words } from './titration-words.en.js';

/** What a dose that was typed still asks for. */
export interface BeyondOrder {
  /** The figure in words. */
  figure: string;
  standing: DoseStanding;
  /** The order does not cover it: a provider does. */
  needsProvider: boolean;
}

/** Whether a part asks for a dose, right below which stands what that dose asks for. */
export function isDose(part: FormPart): boolean {
  return part === 'new-rate' || part === 'bolus';
}

/** How the dose that a dialog holds stands to protocol and order; nothing while none is typed, or in another dialog. */
export function beyondOrder(
  { move }: SessionAction,
  view: SessionInView,
  form: ActionForm,
  at: Iso,
): BeyondOrder | null {
  if (move === 'change-rate') return beyondRate(view, form, at);
  return move === 'bolus' ? beyondBolus(view, form) : null;
}

function beyondRate(
  { session, protocol: { doseGuards } }: SessionInView,
  form: ActionForm,
  at: Iso,
): BeyondOrder | null {
  const rateMlPerHour = Number(form.rate);
  if (!doseGuards || !session.order || !(rateMlPerHour > 0)) return null;
  const standing = standingOfRate(session, rateMlPerHour, doseGuards);
  const pumpMl = form.pumpMl === '' ? null : Number(form.pumpMl);
  const needsProvider = !isRateCovered(session, rateMlPerHour, { pumpMl, at });
  return { figure: words.mgPerHour(standing.mgPerKg), standing, needsProvider };
}

function beyondBolus({ session, protocol: { doseGuards } }: SessionInView, form: ActionForm): BeyondOrder | null {
  const bolusMl = Number(form.volume);
  if (!doseGuards || !session.order || !(bolusMl > 0)) return null;
  const standing = standingOfBolus(session, bolusMl, doseGuards);
  if (!standing) return null;
  return { figure: words.mgAtOnce(standing.mgPerKg), standing, needsProvider: !isBolusCovered(session, bolusMl) };
}

const SHORTEST_REASON = 3;

/** Whether all is said that this dose asks for. What lies beyond the hard limit nobody orders. */
export function isBeyondSaid(beyond: BeyondOrder | null, form: ActionForm, role: Role | null): boolean {
  if (beyond === null) return true;
  const { standing, needsProvider } = beyond;
  if (standing.standing === 'beyond') return false;
  if (standing.standing === 'unusual' && form.text.trim().length < SHORTEST_REASON) return false;
  const isMine = role !== null && isProvider(role);
  return !needsProvider || isMine || (form.providerId !== '' && form.readAs === beyond.figure);
}

/** The form as it is sent: who was named, and why, only where this dose still asks for it. */
export function askedBeyond(beyond: BeyondOrder | null, form: ActionForm, role: Role | null): ActionForm {
  if (beyond === null) return form;
  const isMine = role !== null && isProvider(role);
  return {
    ...form,
    providerId: beyond.needsProvider && !isMine ? form.providerId : '',
    text: beyond.standing.standing === 'unusual' ? form.text : '',
  };
}

interface BeyondPartProps {
  beyond: BeyondOrder | null;
  view: SessionInView;
  role: Role | null;
  form: ActionForm;
  onChange: (form: ActionForm) => void;
}

/** What the dose amounts to, and who answers for what the order does not cover. What was read back is this figure. */
export function BeyondPart({ beyond, view, role, form, onChange }: BeyondPartProps) {
  if (beyond === null) return null;
  const { figure, standing, needsProvider } = beyond;
  if (standing.standing === 'beyond') {
    return (
      <p className="action-differs" role="status">
        {words.tooMuch(figure, standing.hard)}
      </p>
    );
  }
  const set = (changed: Partial<ActionForm>): void => onChange({ ...form, ...changed });
  const isMine = role !== null && isProvider(role);
  const isUnusual = standing.standing === 'unusual';
  if (!isUnusual && (!needsProvider || isMine)) return null;
  return (
    <section className="action-missing">
      <h3>{words.beyond}</h3>
      {isUnusual && (
        <TextField
          label={words.whyUnusual(figure, standing.soft)}
          value={form.text}
          maxLength={500}
          onType={(text) => set({ text })}
        />
      )}
      {needsProvider && !isMine && (
        <>
          <p className="action-note">{words.needsProvider}</p>
          <ByVoice
            view={view}
            providerId={form.providerId}
            onProvider={(providerId) => set({ providerId })}
            readBack={`${words.readBack}: ${figure}`}
            isReadBack={form.readAs === figure}
            onReadBack={(isReadBack) => set({ readAs: isReadBack ? figure : '' })}
          />
        </>
      )}
    </section>
  );
}
