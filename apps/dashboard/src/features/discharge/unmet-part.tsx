import { CRITERION_WORDS, type Criterion, type Role } from '@chairside/domain';
import { RingIcon } from '../../ui/icons.js';
import { SelectField, TextField, TickField } from '../../ui/form-fields.js';
import type { ActionForm } from '../sessions/action-form.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { isProvider } from './passing.js';
import { shortfallWords } from './shortfall-words.js';
import { LEAVING_WORDS as words } from './words.en.js';

interface UnmetPartProps {
  unmet: readonly Criterion[];
  view: SessionInView;
  role: Role | null;
  form: ActionForm;
  onChange: (form: ActionForm) => void;
}

/** What is not met when the patient is to go, and how a provider answers for it by name. */
export function UnmetPart({ unmet, view, role, form, onChange }: UnmetPartProps) {
  if (unmet.length === 0) return null;
  return (
    <section className="action-missing">
      <h3>{words.unmet}</h3>
      <ul className="leaving-lines">
        {unmet.map((criterion) => (
          <li key={criterion.name}>
            <RingIcon size={18} label={words.isOpen} />
            <div>
              <p>{CRITERION_WORDS[criterion.name]}</p>
              <p className="leaving-detail">{reasonsOf(criterion, view)}</p>
            </div>
          </li>
        ))}
      </ul>
      {unmet.some(({ passableBy }) => passableBy === 'nobody') ? (
        <p className="action-note">{words.nobody}</p>
      ) : (
        <Passing view={view} role={role} form={form} onChange={onChange} />
      )}
    </section>
  );
}

function reasonsOf({ shortfalls }: Criterion, view: SessionInView): string {
  return shortfalls.flatMap((one) => shortfallWords(one, view) ?? []).join(', ');
}

function Passing({ view, role, form, onChange }: Omit<UnmetPartProps, 'unmet'>) {
  const set = (changed: Partial<ActionForm>): void => onChange({ ...form, ...changed });
  const providers = Object.values(view.staff).filter(({ role: theirs }) => isProvider(theirs));
  return (
    <>
      <p className="action-note">{words.providerDecides}</p>
      <TextField label={words.reason} value={form.text} maxLength={500} onType={(text) => set({ text })} />
      {!isProvider(role) && (
        <>
          <SelectField
            label={words.provider}
            value={form.providerId}
            options={providers.map(({ id, name }) => ({ value: id, word: name }))}
            onChoose={(providerId) => set({ providerId })}
          />
          <TickField label={words.readBack} isTicked={form.isReadBack} onTick={(isReadBack) => set({ isReadBack })} />
        </>
      )}
    </>
  );
}
