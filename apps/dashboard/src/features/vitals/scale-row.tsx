import {
  isVitalSign,
  latestValue,
  MEASURE_WORDS,
  observationsFor,
  scale,
  type Measure,
  type ScaleStep,
} from '@chairside/domain';
import { useId, useRef, type KeyboardEvent } from 'react';
import type { EntryField } from './entry-fields.js';
import { valueWords } from './format-set.js';
import { keyInRow } from './field-keys.js';
import { follow } from './follow-key.js';
import type { Entry } from './use-entry.js';
import { useEarlierTime } from './use-earlier-time.js';
import { useWantedFocus } from './use-wanted-focus.js';
import { FIELD_WORDS, NOT_TAKEN_CHOICES, NOT_TAKEN_SAID, SHEET_WORDS } from './words.en.js';

/**
 * A scale as buttons. The row itself takes the keys, not its buttons: a habitual Enter on arriving here must not
 * press the first of them.
 */
export function ScaleRow({ field: { measure, isAsked }, entry }: { field: EntryField; entry: Entry }) {
  const { state, rules, act, clock } = entry;
  const row = useRef<HTMLDivElement>(null);
  const id = useId();
  useWantedFocus(row, measure, state.focus);
  const held = state.entries[measure];
  const chosen = held?.kind === 'chosen' ? held.value : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    follow(event, keyInRow(event, { state, rules, measure, at: clock() }), entry, measure);
  };
  return (
    <section className={state.focus.target === measure ? 'entry-scale entry-here' : 'entry-scale'}>
      <h3 id={id}>
        {MEASURE_WORDS[measure].label} <ScaleNote measure={measure} isAsked={isAsked} entry={entry} />
      </h3>
      <div
        ref={row}
        role="group"
        aria-labelledby={id}
        tabIndex={0}
        className={stepsOf(measure).length > 0 ? 'entry-worded' : 'entry-numbered'}
        onKeyDown={onKeyDown}
        onFocus={() => act({ type: 'entered', target: measure })}
      >
        {optionsOf(measure).map((option) => (
          <ScaleButton
            key={option.value}
            option={option}
            isChosen={chosen === option.value}
            isDisabled={state.phase === 'sending'}
            onChoose={() => {
              // the cursor first: a digit after a tap is a second one of this visit
              row.current?.focus();
              act({ type: 'set', measure, entry: { kind: 'chosen', value: option.value }, at: clock() });
            }}
          />
        ))}
        <Observations measure={measure} entry={entry} />
      </div>
    </section>
  );
}

/** What can be seen of a sleeper stands beside the numbers: a check that it answers needs none of them. */
function Observations({ measure, entry: { state, act, clock } }: { measure: Measure; entry: Entry }) {
  const held = state.entries[measure];
  return observationsFor(measure).map((reason) => (
    <button
      key={reason}
      type="button"
      tabIndex={-1}
      className="entry-observed"
      aria-pressed={held?.kind === 'not-taken' && held.reason === reason}
      disabled={state.phase === 'sending'}
      onClick={() => act({ type: 'not-taken', measure, reason, at: clock() })}
    >
      <kbd aria-hidden="true">{reason.charAt(0).toUpperCase()}</kbd> <span>{NOT_TAKEN_CHOICES[reason]}</span>
    </button>
  ));
}

interface ScaleButtonProps {
  option: { value: number; word: string | undefined };
  isChosen: boolean;
  isDisabled: boolean;
  onChoose: () => void;
}

function ScaleButton({ option: { value, word }, isChosen, isDisabled, onChoose }: ScaleButtonProps) {
  return (
    <button type="button" tabIndex={-1} aria-pressed={isChosen} disabled={isDisabled} onClick={onChoose}>
      <b>{value}</b>
      {word !== undefined && <span> {word}</span>}
      {value === 10 && <kbd aria-hidden="true">{SHEET_WORDS.keys.ten}</kbd>}
    </button>
  );
}

function ScaleNote({ measure, isAsked, entry }: { measure: Measure; isAsked: boolean; entry: Entry }) {
  const earlierTime = useEarlierTime(entry);
  const last = latestValue(entry.rules.readings, measure);
  const held = entry.state.entries[measure];
  const parts = [
    ...(last ? [SHEET_WORDS.was(valueWords(measure, last.value), earlierTime(last.takenAt))] : []),
    ...(held?.kind === 'not-taken' ? [NOT_TAKEN_SAID[held.reason]] : []),
    ...(held?.kind === 'unclear' ? [FIELD_WORDS.unclearShort(held.first, held.second)] : []),
    ...(isAsked ? [] : [SHEET_WORDS.optional]),
  ];
  return <em>{parts.join(' · ')}</em>;
}

function stepsOf(measure: Measure): readonly ScaleStep[] {
  return isVitalSign(measure) ? [] : (scale(measure).steps ?? []);
}

function optionsOf(measure: Measure): { value: number; word: string | undefined }[] {
  const steps = stepsOf(measure);
  if (steps.length > 0) return [...steps];
  const [low, high] = isVitalSign(measure) ? [0, -1] : scale(measure).range;
  return Array.from({ length: high - low + 1 }, (_, index) => ({ value: low + index, word: undefined }));
}
