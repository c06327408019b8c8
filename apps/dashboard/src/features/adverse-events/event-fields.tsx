import {
  ADVERSE_EVENT_WORDS,
  adverseEventTerms,
  doseWords,
  EVENT_ACTIONS,
  EVENT_ACTION_WORDS,
  eventOutcomes,
  gradesOf,
  gradeWords,
  OUTCOME_WORDS,
  RELATEDNESS,
  RELATEDNESS_WORDS,
  SERIOUS_KINDS,
  SERIOUS_WORDS,
  standingMedicines,
  type AdverseEventTerm,
  type Grade,
  type LiveSession,
  type Relatedness,
  type SeriousKind,
} from '@chairside/domain';
import { ReasonButtons, SelectField, TickField } from '../../ui/form-fields.js';
import type { EventForm } from './event-form.js';
import { EVENT_WORDS as words } from './words.en.js';

interface EventFieldsProps {
  form: EventForm;
  session: LiveSession;
  /** The grade that the record suggests. */
  suggested: Grade | null;
  set: (changed: Partial<EventForm>) => void;
}

const NOT_SERIOUS = 'not-serious';

/** How an event is judged: its grade in words, whether it is serious, what was done, and what became of it. */
export function EventFields({ form, session, suggested, set }: EventFieldsProps) {
  return (
    <>
      {form.term && <GradeField form={form} term={form.term} suggested={suggested} set={set} />}
      <div className="field-row">
        <SelectField
          label={words.serious}
          value={form.serious ?? NOT_SERIOUS}
          options={[
            { value: NOT_SERIOUS, word: words.notSerious },
            ...SERIOUS_KINDS.map((kind) => ({ value: kind, word: SERIOUS_WORDS[kind] })),
          ]}
          onChoose={(kind) => set({ serious: kind === NOT_SERIOUS ? null : (kind as SeriousKind) })}
        />
        <SelectField
          label={words.relatedness}
          value={form.relatedness}
          options={RELATEDNESS.map((one) => ({ value: one, word: RELATEDNESS_WORDS[one] }))}
          onChoose={(relatedness) => set({ relatedness: relatedness as Relatedness })}
        />
      </div>
      <DoneFields form={form} session={session} set={set} />
      <ReasonButtons
        label={words.outcome}
        reasons={eventOutcomes}
        wordOf={(outcome) => OUTCOME_WORDS[outcome]}
        chosen={form.outcome}
        onChoose={(outcome) => set({ outcome })}
      />
    </>
  );
}

interface GradeFieldProps extends Omit<EventFieldsProps, 'session'> {
  term: AdverseEventTerm;
}

function GradeField({ form, term, suggested, set }: GradeFieldProps) {
  const grades = gradesOf(term).map((grade) => String(grade));
  return (
    <>
      <p className="action-note">{suggested === null ? words.noSuggestion : words.suggested(suggested)}</p>
      <ReasonButtons
        label={words.gradeLabel}
        reasons={grades}
        wordOf={(grade) => words.gradeMeans(Number(grade), gradeWords(term, Number(grade) as Grade))}
        chosen={form.grade === null ? null : String(form.grade)}
        onChoose={(grade) => set({ grade: Number(grade) as Grade })}
      />
      <p className="action-note">{words.usual(ADVERSE_EVENT_WORDS[term].usual)}</p>
    </>
  );
}

/** What was done; a medicine is one that is charted, and is not typed again. */
function DoneFields({ form: { actions, medicineIds }, session, set }: Omit<EventFieldsProps, 'suggested'>) {
  const given = standingMedicines(session);
  return (
    <div className="events-done">
      <fieldset className="field-ticks">
        <legend>{words.done}</legend>
        {EVENT_ACTIONS.map((action) => (
          <TickField
            key={action}
            label={EVENT_ACTION_WORDS[action]}
            isTicked={actions.includes(action)}
            onTick={(isTicked) => set({ actions: toggled(actions, action, isTicked) })}
          />
        ))}
      </fieldset>
      {given.length > 0 && (
        <fieldset className="field-ticks">
          <legend>{words.medicines}</legend>
          {given.map(({ id, what }) => (
            <TickField
              key={id}
              label={doseWords(what)}
              isTicked={medicineIds.includes(id)}
              onTick={(isTicked) => set({ medicineIds: toggled(medicineIds, id, isTicked) })}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

function toggled<T>(list: readonly T[], item: T, isIn: boolean): T[] {
  const others = list.filter((one) => one !== item);
  return isIn ? [...others, item] : others;
}

/** What it is, where it was not charted as something before. */
export function TermField({ form, set }: Pick<EventFieldsProps, 'form' | 'set'>) {
  return (
    <SelectField
      label={words.term}
      value={form.term ?? ''}
      options={adverseEventTerms.map((term) => ({ value: term, word: ADVERSE_EVENT_WORDS[term].label }))}
      onChoose={(term) => set({ term: term as AdverseEventTerm, grade: null })}
    />
  );
}
