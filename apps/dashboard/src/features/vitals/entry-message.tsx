import { reasonsFor, type Measure } from '@chairside/domain';
import { useBoard } from '../../live/use-board.js';
import { checkField, openQuestion } from './check-field.js';
import { clockTime, withClockTimes } from './clock-time.js';
import { dueNames } from './due-names.js';
import { pairOf } from './entry-fields.js';
import { faultWords, shortLabel } from './fault-words.js';
import { restGaps } from './entry-save.js';
import { fieldAt, type FieldEntry } from './entry-state.js';
import { textIn } from './entry-values.js';
import { clockFault } from './typed-time.js';
import { Question } from './question.js';
import { TimeQuestion } from './time-question.js';
import type { Entry } from './use-entry.js';
import { CORRECT_WORDS, DEFERRAL_BAR_WORDS, FIELD_WORDS, NOT_TAKEN_CHOICES, SHEET_WORDS } from './words.en.js';

const { keys } = SHEET_WORDS;

const ASKING = ['question', 'time', 'gaps', 'stray', 'full'];

/** The one line below the fields: the question, the refusal, or how the keys go. */
export function EntryMessage({ id, entry }: { id: string; entry: Entry }) {
  const { notice } = entry.state;
  const isAsking = notice ? ASKING.includes(notice.kind) : openQuestion(entry.state, entry.rules) !== undefined;
  const tone = isRefusal(entry) ? 'bad' : isAsking ? 'ask' : 'plain';
  return (
    <div id={id} className={`entry-message entry-${tone}`} role="status" aria-live="assertive">
      <MessageText entry={entry} />
    </div>
  );
}

function MessageText({ entry }: { entry: Entry }) {
  const { notice } = entry.state;
  const now = entry.clock();
  if (entry.state.problem) return <Refusal entry={entry} />;
  const red = redField(entry);
  if (notice === null || notice.kind === 'impossible') {
    const held = notice ? ` ${FIELD_WORDS.anew}` : '';
    return red ? <p>{`${red}${held}`}</p> : <NothingSaid entry={entry} />;
  }
  switch (notice.kind) {
    case 'question':
      return <Question key={notice.measure} measure={notice.measure} entry={entry} />;
    case 'reasons':
      return <WhyNot measure={notice.measure} entry={entry} />;
    case 'empty':
      return <EmptyHint measure={notice.measure} entry={entry} />;
    case 'unclear':
      return <Unclear entry={entry.state.entries[notice.measure]} />;
    case 'pair':
      return <p>{FIELD_WORDS.pair(shortLabel(notice.measure))}</p>;
    case 'time':
      return <TimeQuestion entry={entry} />;
    case 'full':
      return <p>{FIELD_WORDS.full(shortLabel(notice.measure), textIn(entry.state.entries[notice.measure]))}</p>;
    case 'stray':
      return <Stray />;
    case 'gaps':
      return <Gaps measures={notice.measures} entry={entry} />;
    case 'wrong-time':
      return <p>{clockFault(entry.state, now, entry.rules)}</p>;
    case 'too-early':
      return <TooEarly entry={entry} />;
    default:
      return <p>{PLAIN[notice.kind]}</p>;
  }
}

/** A question that the cursor left behind goes on standing until it is answered. */
function NothingSaid({ entry }: { entry: Entry }) {
  const asked = openQuestion(entry.state, entry.rules);
  return (
    <>
      {asked !== undefined && <Question measure={asked} entry={entry} />}
      <KeyHelp entry={entry} />
    </>
  );
}

/** Keys that fell beside: one look at every value. */
function Stray() {
  return (
    <p>
      <b>{SHEET_WORDS.stray}</b> <kbd>{keys.ctrl}</kbd>+<kbd>{keys.enter}</kbd> {SHEET_WORDS.savesAsIs}
    </p>
  );
}

/** What is due and was left empty: each name once, a cuff as one. */
function Gaps({ measures, entry }: { measures: readonly Measure[]; entry: Entry }) {
  const names = measures.map((measure) => (pairOf(measure) ? dueNames([measure]) : shortLabel(measure)));
  return (
    <p>
      <b>{SHEET_WORDS.gaps([...new Set(names)].join(', '))}</b> <kbd>{keys.ctrl}</kbd>+<kbd>{keys.enter}</kbd>{' '}
      {SHEET_WORDS.savesWithout} {restGaps(entry.state.entries).length > 0 && SHEET_WORDS.restNeeds}
    </p>
  );
}

const PLAIN = {
  'letter-first': FIELD_WORDS.letterFirst,
  'leading-zero': FIELD_WORDS.leadingZero,
  'two-values': FIELD_WORDS.twoValues,
  'nothing-charted': SHEET_WORDS.nothingCharted,
  unchanged: CORRECT_WORDS.unchanged,
  'late-reason': SHEET_WORDS.lateReason,
  reason: CORRECT_WORDS.reasonMissing,
} as const;

function Unclear({ entry }: { entry: FieldEntry | undefined }) {
  return entry?.kind === 'unclear' ? <p>{FIELD_WORDS.unclear(entry.first, entry.second)}</p> : null;
}

function WhyNot({ measure, entry: { act, clock, rules } }: { measure: Measure; entry: Entry }) {
  const reasons = reasonsFor(measure);
  const bar = reasons.includes('deferred') ? rules.deferralBar(clock()) : null;
  return (
    <>
      <p>{FIELD_WORDS.whyNot(pairOf(measure) ? dueNames([measure]) : shortLabel(measure))}</p>
      {reasons.map((reason) => (
        <button
          key={reason}
          type="button"
          className="entry-mini"
          disabled={reason === 'deferred' && bar !== null}
          onClick={() => act({ type: 'not-taken', measure, reason, at: clock() })}
        >
          {NOT_TAKEN_CHOICES[reason]} <kbd>{reason.charAt(0).toUpperCase()}</kbd>
        </button>
      ))}
      {bar && <p>{DEFERRAL_BAR_WORDS[bar]}</p>}
    </>
  );
}

function EmptyHint({ measure, entry }: { measure: Measure; entry: Entry }) {
  const field = entry.rules.fields.find((candidate) => candidate.measure === measure);
  const isPassed = field?.kind === 'choice' && !field.isAsked;
  return (
    <p>
      {FIELD_WORDS.empty(shortLabel(measure))} <kbd>{keys.minus}</kbd>{' '}
      {isPassed ? FIELD_WORDS.passOptional : FIELD_WORDS.emptyHow}
    </p>
  );
}

function TooEarly({ entry: { rules } }: { entry: Entry }) {
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  return <p>{SHEET_WORDS.tooEarly(clockTime(rules.earliest, timeZone))}</p>;
}

/** A refused set: the clinic's own words, and the fields it names. */
function Refusal({ entry: { state } }: { entry: Entry }) {
  const timeZone = useBoard()?.board.clinic?.timeZone ?? 'UTC';
  const fields = (state.problem?.fields ?? []).map((fault) => {
    const measure = fault.path.slice(fault.path.indexOf('.') + 1) as Measure;
    return measure in state.entries ? faultWords(measure, state.entries, fault) : (fault.hint ?? '');
  });
  return (
    <p>
      <b>{SHEET_WORDS.refused}</b> {withClockTimes(state.problem?.detail ?? '', timeZone)} {fields.join(' ')}
    </p>
  );
}

function KeyHelp({ entry: { state, act } }: { entry: Entry }) {
  const target = fieldAt(state.focus.target);
  return (
    <>
      {target !== null && (
        <button type="button" className="entry-mini" onClick={() => act({ type: 'ask-why-not', measure: target })}>
          {SHEET_WORDS.notTaken} <kbd>{keys.minus}</kbd>
        </button>
      )}
      <span className="entry-keys">
        <kbd>{keys.enter}</kbd> {SHEET_WORDS.next} <kbd>{keys.shift}</kbd> <kbd>{keys.tab}</kbd> {SHEET_WORDS.back}
      </span>
    </>
  );
}

function isRefusal(entry: Entry): boolean {
  const quiet = ['reasons', 'empty', ...ASKING];
  const { notice, problem } = entry.state;
  return problem !== null || (notice ? !quiet.includes(notice.kind) : redField(entry) !== null);
}

/** The words for the field under the cursor, when no further digit can make it right, or Enter found it wrong. */
function redField({ state, rules }: Entry): string | null {
  const target = fieldAt(state.focus.target);
  if (target === null) return null;
  const check = checkField(target, state, rules);
  if (check.kind !== 'impossible') return null;
  const isRed = check.isPastMending || state.checked.includes(target);
  return isRed ? faultWords(target, state.entries, check.fault) : null;
}
