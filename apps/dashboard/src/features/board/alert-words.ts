import {
  byLevel,
  alertFacts,
  isOpen,
  isVitalSign,
  MEASURE_WORDS,
  PANEL_WORDS,
  reachedFrom,
  roundHalfUp,
  SEVERITY_WORDS,
  SIDE_EFFECT_WORDS,
  signsOf,
  vitalSign,
  type Alert,
  type AlertCondition,
  type AlertFacts,
  type Iso,
  type LastingFigure,
  type LiveSession,
  type Measure,
  type Panel,
  type ReachedLimit,
  type Severity,
  type SideEffectTerm,
} from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { shortOf } from './next-due.js';
import { customOfAlert } from './custom-of-alert.js';
import { words } from './words.en.js';

/** An alert in words: what was measured, and how it stands to the limit. */
export interface AlertWords {
  what: string;
  rest: string;
  /** The values of a course, where there is room for them. */
  course?: string;
}

/** "BP 186/112" and "at or above 180/110"; "Set overdue" and "due 10:50". */
export function alertWords(session: LiveSession, alert: Alert, timeZone: string): AlertWords {
  const { condition } = alert;
  const said = conditionWords(condition, alertFacts(session, condition), timeZone);
  return customOfAlert(session, alert) ? { ...said, rest: `${said.rest}, ${words.custom}` } : said;
}

/** The same of a condition whose session is not at hand, with what its words say beside it. */
export function conditionWords(condition: AlertCondition, facts: AlertFacts, timeZone: string): AlertWords {
  if ('dueAt' in condition) return overdueWords(condition.measures, clockTime(condition.dueAt, timeZone));
  if ('lasting' in condition) return lastingWords(condition, timeZone);
  if ('since' in condition) return words.timed[condition.rule](clockTime(condition.since, timeZone));
  if ('effectId' in condition) return effectWords(condition.term, condition.severity);
  if ('recordId' in condition) return words.home[condition.rule];
  if ('shownMl' in condition) return driftWords(condition.shownMl, condition.expectedMl);
  const { about, reached } = condition;
  const oxygen = condition.rule === 'caution-value' ? newOxygen(facts, reached) : null;
  if (oxygen) return oxygen;
  const pair = pairOf(facts, about);
  const main = pair ? reached.filter(({ measure }) => partOf(measure) !== 'mean') : reached.slice(0, 1);
  const [first] = main;
  if (!first) return { what: shortOf(about), rest: reached.map(lone).join(', ') };
  const others = reached.filter((item) => !main.includes(item)).map(lone);
  return {
    what: pair ? `${shortOf(about)} ${pair}` : lone(first),
    rest: [limitsOf(main), ...others].join(', '),
    ...courseOf(condition),
  };
}

/** "Dissociation 5" and "should be 2 or less since 11:40"; every other figure that has not cleared says its own. */
function lastingWords({ lasting, since }: { lasting: LastingFigure[]; since: Iso }, timeZone: string): AlertWords {
  const [first, ...others] = lasting;
  if (!first) return words.notCleared(clockTime(since, timeZone));
  const should = (one: LastingFigure): string => {
    const [limit, time] = [words.shouldBe(one.limit, one.kind === 'too-high'), clockTime(one.since, timeZone)];
    return one.since > since ? words.clearBy(limit, time) : words.clearSince(limit, time);
  };
  return { what: lone(first), rest: [should(first), ...others.map((one) => `${lone(one)} ${should(one)}`)].join('; ') };
}

/** The pump was read, and gave another volume than its rate since it was last read. */
function driftWords(shownMl: number, expectedMl: number): AlertWords {
  // a counter that shows less than before has given nothing back: one of the two was misread, or it was cleared
  if (shownMl < 0) return words.driftBack(String(roundHalfUp(-shownMl, 1)));
  return words.drift(String(roundHalfUp(shownMl, 1)), String(roundHalfUp(expectedMl, 1)));
}

function courseOf(condition: AlertCondition): Pick<AlertWords, 'course'> {
  return 'values' in condition ? { course: words.course(condition.values.join(', ')) } : {};
}

/** "Chest pain" and "severe"; on the wall that somebody must be seen, and not for what. */
function effectWords(term: SideEffectTerm | null, severity: Severity): AlertWords {
  const what = term === null ? words.sideEffect : SIDE_EFFECT_WORDS[term];
  return { what, rest: SEVERITY_WORDS[severity].toLowerCase() };
}

/** A set, or the scales that are asked for apart from it. */
function overdueWords(measures: readonly Measure[], time: string): AlertWords {
  if (measures.some(isVitalSign)) return words.setOverdueSince(time);
  return words.overdueSince(measures.map(shortOf).join(', '), time);
}

/** Its limit is "any more than before", which is no figure that anybody would say. */
function newOxygen({ before }: AlertFacts, [reached]: readonly ReachedLimit[]): AlertWords | null {
  if (!reached || partOf(reached.measure) !== 'support') return null;
  return before === null || before === 0 ? words.newOxygen(reached.value) : words.moreOxygen(reached.value, before);
}

/** Cuff values are read in pairs: the one that is within its limit belongs to the figure too. */
function pairOf({ values: charted }: AlertFacts, about: string): string | null {
  const signs = signsOf(about as Panel);
  if (!signs.some((sign) => partOf(sign) === 'lower')) return null;
  const values = signs.filter((sign) => partOf(sign) !== 'mean').map((sign) => charted[sign]);
  return values.includes(undefined) ? null : values.join('/');
}

/** "at or above 180/110"; a high and a low one each say their own. */
function limitsOf(reached: readonly ReachedLimit[]): string {
  const directions = [...new Set(reached.map(({ direction }) => direction))];
  return directions
    .map((direction) => {
      const limits = reached
        .filter((item) => item.direction === direction)
        .map((item) => reachedFrom(item.measure, item, item.at));
      return `${words.limit[direction]} ${limits.join('/')}`;
    })
    .join(', ');
}

/** One value with its name: "SpO₂ 92%", "O₂ 2 L", "Sedation 3". */
function lone({ measure, value }: Pick<ReachedLimit, 'measure' | 'value'>): string {
  if (!isVitalSign(measure)) return `${MEASURE_WORDS[measure].short} ${value}`;
  const { panel, part, unit } = vitalSign(measure);
  const name = part === 'main' ? PANEL_WORDS[panel].short : MEASURE_WORDS[measure].short;
  if (part === 'support') return `${name} ${words.litres(String(value))}`;
  return `${name} ${value}${unit === words.percent ? words.percent : ''}`;
}

function partOf(measure: ReachedLimit['measure']): string | null {
  return isVitalSign(measure) ? vitalSign(measure).part : null;
}

/** The open alerts of a session: untaken before taken, the worse before the milder, the older before the newer. */
export function openAlerts(session: LiveSession): Alert[] {
  return session.alerts
    .filter(isOpen)
    .sort(
      (a, b) =>
        Number(a.state !== 'raised') - Number(b.state !== 'raised') || byLevel(a, b) || a.since.localeCompare(b.since),
    );
}
