import {
  ADVERSE_EVENT_WORDS,
  ANSWER_WORDS,
  DAY_ITEM_WORDS,
  effectNow,
  MEASURE_WORDS,
  owedCoSignatures,
  SEVERITY_WORDS,
  SIDE_EFFECT_WORDS,
  unreachable,
  untoldSince,
  type LiveSession,
  type Measure,
  type Shortfall,
} from '@chairside/domain';
import { alertMatter } from '../sessions/open-matters.js';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { LEAVING_WORDS as words } from './words.en.js';

/** Why a criterion is not met, in words; nothing where its own answer button says it. */
export function shortfallWords(shortfall: Shortfall, view: SessionInView): string | null {
  switch (shortfall.kind) {
    case 'not-charted':
      return words.notCharted;
    case 'not-in-window':
    case 'too-old':
    case 'another-pressure':
    case 'long-pause':
    case 'wait':
      return timeWords(shortfall, view.timeZone);
    case 'too-low':
    case 'too-high':
    case 'never':
      return figureWords(shortfall, view.session.status === 'recovering');
    case 'off-baseline':
      return offBaselineWords(shortfall);
    case 'no-baseline':
      return words.noBaseline(short(shortfall.measure));
    case 'on-oxygen':
    case 'no-score':
      return PLAIN[shortfall.kind];
    case 'open-alert':
    case 'open-event':
    case 'unsigned':
      return openWords(shortfall, view);
    case 'low-score':
      return words.lowScore(shortfall.total, shortfall.atLeast);
    case 'lasting-effect':
      return effectWords(view.session, shortfall.effectId);
    case 'concern':
    case 'ruled-out':
    case 'list-open':
      return answerWords(shortfall);
    case 'not-answered':
    case 'answered-no':
      return null;
    default:
      return unreachable(shortfall);
  }
}

type OfTime = Extract<Shortfall, { kind: 'not-in-window' | 'too-old' | 'another-pressure' | 'long-pause' | 'wait' }>;

/** What was too early, too late or too long. */
function timeWords(shortfall: OfTime, timeZone: string): string {
  switch (shortfall.kind) {
    case 'not-in-window':
      return words.notInWindow(shortfall.dueMinutes);
    case 'too-old':
      return words.tooOld(short(shortfall.measure), clockTime(shortfall.takenAt, timeZone));
    case 'another-pressure':
      return words.anotherPressure(clockTime(shortfall.from, timeZone));
    case 'long-pause':
      return words.longPause(clockTime(shortfall.since, timeZone), shortfall.longestMinutes);
    case 'wait':
      return words.from(clockTime(shortfall.until, timeZone));
  }
}

const PLAIN = { 'on-oxygen': words.onOxygen, 'no-score': words.noScore };

/** What was answered, or what nobody has looked at, as it is called in its list. */
function answerWords(shortfall: Extract<Shortfall, { kind: 'concern' | 'ruled-out' | 'list-open' }>): string {
  return shortfall.kind === 'list-open' ? DAY_ITEM_WORDS[shortfall.item] : ANSWER_WORDS[shortfall.answer].toLowerCase();
}

/** What somebody must still take, sign or answer for, by what it is. */
function openWords(
  shortfall: Extract<Shortfall, { kind: 'open-alert' | 'open-event' | 'unsigned' }>,
  view: SessionInView,
): string | null {
  const { session, timeZone } = view;
  if (shortfall.kind === 'open-alert') {
    const alert = session.alerts.find(({ id }) => id === shortfall.alertId);
    return alert ? alertMatter(alert, view) : null;
  }
  if (shortfall.kind === 'open-event') {
    const event = session.adverseEvents.find(({ id }) => id === shortfall.eventId);
    if (!event) return null;
    const { label } = ADVERSE_EVENT_WORDS[event.term];
    return words.openEvent(label, shortfall.grade, untoldSince(event) !== null);
  }
  const owed = owedCoSignatures(session).find(({ key }) => key === shortfall.key);
  return owed ? words.unsigned(clockTime(owed.since, timeZone)) : null;
}

function offBaselineWords(shortfall: Extract<Shortfall, { kind: 'off-baseline' }>): string {
  const { measure, value, baseline, withinPercent } = shortfall;
  return words.offBaseline(short(measure), `${value}`, withinPercent, `${baseline}`);
}

type FigureShortfall = Extract<Shortfall, { kind: 'too-low' | 'too-high' | 'never' }>;

function figureWords({ kind, measure, value, limit }: FigureShortfall, isLeaving: boolean): string {
  const never = isLeaving ? words.never : words.noDrug;
  const say = { 'too-low': words.tooLow, 'too-high': words.tooHigh, never }[kind];
  return say(short(measure), `${value}`, `${limit}`);
}

function effectWords({ effects }: LiveSession, effectId: string): string | null {
  const effect = effects.find(({ id }) => id === effectId);
  return effect ? words.lasting(SIDE_EFFECT_WORDS[effect.term], SEVERITY_WORDS[effectNow(effect).severity]) : null;
}

function short(measure: Measure): string {
  return MEASURE_WORDS[measure].short;
}
