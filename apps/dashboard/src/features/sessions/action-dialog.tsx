import { may, undoOfStop, type Problem } from '@chairside/domain';
import { Fragment, useId, useState, type FormEvent } from 'react';
import { useClinicNow } from '../../live/use-clinic-time.js';
import { useDialogSending } from '../../live/use-dialog-sending.js';
import { useLive } from '../../live/live-context.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DialogTitle } from '../../ui/dialog-title.js';
import { submitOnCtrlEnter } from '../../ui/submit-on-ctrl-enter.js';
import { useMe } from '../auth/use-me.js';
import { useMyRole } from '../auth/use-my-role.js';
import { useReturnFocus } from '../vitals/use-return-focus.js';
import { PatientLine } from '../vitals/patient-line.js';
import { AwayBar } from '../away/away-bar.js';
import { passedOf } from '../discharge/passing.js';
import { UnmetPart } from '../discharge/unmet-part.js';
import { isNurse } from './is-nurse.js';
import { formFor, momentOf, partsOf, type ActionForm, type FormPart } from './action-form.js';
import { AsGivenPart } from './as-given-part.js';
import { CheckedAlone } from './checked-alone.js';
import { FirstDo } from '../contacts/first-do.js';
import { ActionPart } from './action-part.js';
import { askedBeyond, BeyondPart, isDose } from './beyond-order.js';
import { actionText } from './action-text.js';
import { endsVisit, isOnPump, openMatters } from './open-matters.js';
import { momentOfAct } from './moment-of-act.js';
import { PartRow } from './part-row.js';
import { partRows } from './part-rows.js';
import { PlaceOver } from './place-over.js';
import { ProblemText } from './problem-text.js';
import { isVolume, PumpQuestion, VolumeBeyond } from './pump-question.js';
import { useAsTapped } from './use-as-tapped.js';
import { usePumpQuestion } from './use-pump-question.js';
import { formStanding } from './form-standing.js';
import { wholeLines } from './gates-of-action.js';
import { GateList } from '../board/gate-list.js';
import type { GateLine } from '../board/gates-ahead.js';
import { intoView } from './into-view.js';
import { PORTION_WORDS } from './portion-words.en.js';
import type { SessionAction } from './session-action.js';
import { actionOf } from './session-actions.js';
import { STOP_STANDS_WORDS } from './stop-stands-words.en.js';
import type { SessionInView } from './session-in-view.js';
import { FORM_WORDS as words, OPEN_WORDS } from './words.en.js';
import './action-dialog.css';

interface ActionDialogProps {
  action: SessionAction;
  view: SessionInView;
  /** Why the tap that this dialog follows was refused, if it was. */
  tapProblem: Problem | null;
  /** Does another action instead of this one. */
  onAct: (action: SessionAction) => void;
  onClose: () => void;
}

/** Asks what an action needs, and charts it. A refusal keeps every answer. */
export function ActionDialog({ action, view, tapProblem, onAct, onClose }: ActionDialogProps) {
  const me = useMe();
  const role = useMyRole();
  useReturnFocus();
  const now = useClinicNow();
  const [form, setForm] = useState<ActionForm>(() => ({
    ...formFor(view.session, me.id, isNurse(view.staff[me.id]?.role)),
    asGiven: action.isAsGiven ? '' : null,
  }));
  const { chart, isSending, problem } = useCharting(action, useAsOpened(view), onClose);
  const hasPump = view.protocol.doseGuards !== null;
  const text = actionText(action.id, view.protocol);
  const question = usePumpQuestion(action, view);
  const standing = formStanding({ action, view, form, role, meId: me.id, now, problem });
  const { at, toFill, unmet, isOwed, beyond, missing, isTooSoon } = standing;
  const open = endsVisit(action) ? openMatters(view, at) : [];
  const openId = useId();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!question.isAsked(form)) chart({ ...askedBeyond(beyond, form, role), passed: passedOf(unmet, form) });
  };
  const isOffered = standing.isAsGivenOffered;
  // right below the figure that is refused, where there is one
  const figure = action.parts.find(isDose) ?? action.parts.find(isVolume);
  const asGiven = <AsGivenPart action={action} view={view} form={form} isOffered={isOffered} onChange={setForm} />;
  const unmetPart = <UnmetPart {...{ unmet, isOwed, view, role, form }} onChange={setForm} />;
  return (
    <Dialog label={text.title} onClose={onClose} className="action">
      <form onSubmit={onSubmit} onKeyDown={submitOnCtrlEnter}>
        <PlaceOver isOver={!action.isOffered(view.session, view.protocol)} view={view} inDialog isSending={isSending} />
        {hasPump && isDoneAtPump(action, view) && <DoFirst what={words.atPump} then={words.noControl} />}
        {action.isAtPatient && <DoFirst what={PORTION_WORDS.atPatient} then={PORTION_WORDS.onlyRecords} />}
        <PatientLine patient={view.patient} chair={view.chair} />
        <DialogTitle>{text.title}</DialogTitle>
        {action.hasOwnPlace && (
          <p className="action-note">
            {words.canFollow} {STOP_STANDS_WORDS.thenStands}
          </p>
        )}
        <OpenMatters id={openId} matters={open} />
        {endsVisit(action) && unmetPart}
        {partRows(partsOf(action, view.protocol)).map((row) => (
          <Fragment key={row[0]}>
            <PartRow>
              {row.map((part) => (
                <ActionPart key={part} part={part} form={form} view={view} onChange={setForm} />
              ))}
            </PartRow>
            {row.some(isDose) && <BeyondPart beyond={beyond} view={view} role={role} form={form} onChange={setForm} />}
            {row.some(isVolume) && <VolumeBeyond action={action} view={view} form={form} at={at} />}
            {row.some((part) => part === figure) && asGiven}
          </Fragment>
        ))}
        {!endsVisit(action) && unmetPart}
        {missing.some(({ gate }) => gate === 'second-person' || gate === 'dose-check') || form.checkedAlone !== '' ? (
          <CheckedAlone form={form} onChange={setForm} />
        ) : null}
        <StillMissing lines={wholeLines(missing, view)} />
        {standing.isAway && <AwayBar view={view} />}
        {isTooSoon && action.first && <FirstDo act={actionOf(action.first.act)} view={view} now={at} onAct={onAct} />}
        {missing.length === 0 && <ToFill parts={toFill} />}
        {figure === undefined && asGiven}
        <footer className="action-foot">
          <PumpQuestion doubt={question.doubtOf(form)} />
          <ProblemText problem={problem ?? tapProblem} timeZone={view.timeZone} />
          {action.mistake && <Mistake action={actionOf(action.mistake)} view={view} onAct={onAct} />}
          <Button onClick={onClose}>{text.dismiss ?? (action.hasOwnPlace ? words.later : words.cancel)}</Button>
          <Button
            type="submit"
            look="primary"
            aria-describedby={open.length > 0 ? openId : undefined}
            disabled={isSending || !standing.isReady}
          >
            {isSending ? words.sending : text.confirm}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** What stands in the way: first what was checked and differs, which is not missing at all. */
function StillMissing({ lines }: { lines: readonly GateLine[] }) {
  const missing = lines.filter(({ isAmiss }) => !isAmiss);
  return (
    <>
      {lines
        .filter(({ isAmiss }) => isAmiss)
        .map(({ key, word }) => (
          <p className="action-differs" role="alert" key={key} ref={intoView}>
            {word}
          </p>
        ))}
      {missing.length > 0 && (
        <section className="action-missing">
          <h3>{words.stillMissing}</h3>
          <GateList gates={missing} look="page" />
        </section>
      )}
    </>
  );
}

/** What is open, in words, before anything is answered: below a long list it would be charted unread. It does not block. */
function OpenMatters({ id, matters }: { id: string; matters: readonly string[] }) {
  if (matters.length === 0) return null;
  return (
    <section className="action-open" id={id}>
      <h3>{OPEN_WORDS.title}</h3>
      <ul>
        {matters.map((matter) => (
          <li key={matter}>{matter}</li>
        ))}
      </ul>
    </section>
  );
}

/**
 * What is charted was judged by the status, and of a booking by its place, that stood when the dialog opened: if that
 * moved on, the server must see it. A call was made about the time that was booked then.
 */
function useAsOpened(view: SessionInView): SessionInView {
  const [asOpened] = useState({
    statusRevision: view.session.statusRevision,
    scheduledAt: view.session.scheduledAt,
    plannedChairId: view.session.plannedChairId,
  });
  return { ...view, session: { ...view.session, ...asOpened } };
}

/** Whoever goes while the drug runs is taken from the pump as well. */
function isDoneAtPump({ isAtPump }: SessionAction, { session }: SessionInView): boolean {
  return isAtPump === 'while-it-runs' ? isOnPump(session) : isAtPump === true;
}

/** Every dialog about what is done elsewhere opens with this (floor rule 10). */
function DoFirst({ what, then }: { what: string; then: string }) {
  return (
    <p className="action-pump">
      <b>{what}</b> {then}
    </p>
  );
}

/** A button that does not go says why. */
function ToFill({ parts }: { parts: readonly FormPart[] }) {
  if (parts.length === 0) return null;
  return <p className="action-note">{words.stillToFill(parts.map((part) => words.part[part]).join(', '))}</p>;
}

interface MistakeProps {
  action: SessionAction;
  view: SessionInView;
  onAct: (action: SessionAction) => void;
}

/** For the tap that should not have been, as long as it can be taken back; also before the record has it (floor rule 14). */
function Mistake({ action, view: { session, protocol }, onAct }: MistakeProps) {
  const role = useMyRole();
  const isPossible = undoOfStop(useAsTapped(session), useClinicNow()) === 'possible';
  if (role === null || !may(role, action.command) || !isPossible) return null;
  return (
    <Button className="action-mistake" onClick={() => onAct(action)}>
      {actionText(action.id, protocol).button}
    </Button>
  );
}

interface Charting {
  chart: (form: ActionForm) => void;
  isSending: boolean;
  problem: Problem | null;
}

/** Sends one action, at the moment that its form names. */
function useCharting(action: SessionAction, { session, timeZone }: SessionInView, onDone: () => void): Charting {
  const { clock } = useLive();
  const { sendOnce, ...sending } = useDialogSending(onDone);
  const chart = (form: ActionForm): void => {
    const now = clock.now();
    const at = momentOf(form, now, timeZone) ?? momentOfAct(action.command, session, now);
    const until = momentOf({ ...form, clock: form.untilClock }, now, timeZone) ?? now;
    sendOnce(action.command, action.payload(session, { ...form, until }, at));
  };
  return { chart, ...sending };
}
