import { isProvider, type Role } from '@chairside/domain';
import { RingIcon } from '../../ui/icons.js';
import { TextField, TickField } from '../../ui/form-fields.js';
import { ByVoice } from '../sessions/by-voice.js';
import type { ActionForm } from '../sessions/action-form.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { isHeld, isPassed, readAs, type Unmet } from './passing.js';
import { shortfallWords } from './shortfall-words.js';
import { LEAVING_WORDS as words } from './words.en.js';
import './leaving.css';

interface UnmetPartProps {
  unmet: readonly Unmet[];
  /** A provider must say that it may go on although nothing is unmet. */
  isOwed: boolean;
  view: SessionInView;
  role: Role | null;
  form: ActionForm;
  onChange: (form: ActionForm) => void;
}

/** What is not met when the patient is to go, and how a provider answers for each of it by name. */
export function UnmetPart({ unmet, isOwed, view, role, form, onChange }: UnmetPartProps) {
  if (unmet.length === 0 && !isOwed) return null;
  const held = isHeld(unmet);
  const say = (name: Unmet['name'], reason: string): void =>
    onChange({ ...form, reasons: { ...form.reasons, [name]: reason } });
  return (
    <section className="action-missing">
      <h3>{unmet.length === 0 ? words.firstVisit : words.unmet}</h3>
      <ul className={held ? 'leaving-lines leaving-lines-short' : 'leaving-lines'}>
        {unmet.map((criterion) => (
          <li key={criterion.name}>
            <RingIcon size={18} label={words.isOpen} />
            <div>
              <p>{capital(criterion.word)}</p>
              <p className="leaving-detail">{reasonsOf(criterion, view)}</p>
              {!held && (
                <TextField
                  label={words.reasonFor(criterion.word)}
                  value={form.reasons[criterion.name] ?? ''}
                  maxLength={500}
                  onType={(reason) => say(criterion.name, reason)}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {held ? (
        <p className="action-note">{heldWords(unmet)}</p>
      ) : (
        <Deciding {...{ unmet, isOwed, view, role, form, onChange }} />
      )}
    </section>
  );
}

function reasonsOf({ shortfalls }: Unmet, view: SessionInView): string {
  return shortfalls.flatMap((one) => shortfallWords(one, view) ?? []).join(', ');
}

/** What to do where nobody may pass it: a pressure is treated, a locked time is waited for, what was forgotten is done. */
function heldWords(unmet: readonly Unmet[]): string {
  const held = unmet.filter(({ passableBy }) => passableBy === 'nobody');
  const finds = (wanted: string) => held.some(({ shortfalls }) => shortfalls.some(({ kind }) => kind === wanted));
  if (finds('ruled-out')) return `${words.nobody} ${words.nobodyDo.answer}`;
  if (finds('never')) return `${words.nobody} ${words.nobodyDo.pressure}`;
  return `${words.nobody} ${finds('wait') ? words.nobodyDo.lock : words.nobodyDo.check}`;
}

function stillWords(unmet: readonly Unmet[], isMine: boolean): string {
  if (unmet.length === 0) return isMine ? words.stillToDecide : words.stillToRead;
  return isMine ? words.stillToReason : words.stillToSay;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who decides it. What was read is bound to its figures: where they change, it is read again. */
function Deciding({ unmet, isOwed, view, role, form, onChange }: UnmetPartProps) {
  const set = (changed: Partial<ActionForm>): void => onChange({ ...form, ...changed });
  const isMine = role !== null && isProvider(role);
  const now = readAs(unmet);
  const read = (isTicked: boolean): void => set({ readAs: isTicked ? now : '' });
  return (
    <>
      <p className="action-note">{words.providerDecides}</p>
      {isMine ? (
        <TickField label={words.decides} isTicked={form.readAs === now} onTick={read} />
      ) : (
        <ByVoice
          view={view}
          providerId={form.providerId}
          onProvider={(providerId) => set({ providerId })}
          readBack={words.readBack}
          isReadBack={form.readAs === now}
          onReadBack={read}
        />
      )}
      {form.readAs !== '' && form.readAs !== now && (
        <p className="action-differs" role="status">
          {words.moved}
        </p>
      )}
      {!isPassed(unmet, isOwed, form, role) && <p className="action-note">{stillWords(unmet, isMine)}</p>}
    </>
  );
}
