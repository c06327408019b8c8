import {
  baselineOf,
  CRITERION_WORDS,
  drugEnd,
  isVitalSign,
  judgedPressures,
  lastScore,
  latestValue,
  leavingQuestion,
  MEASURE_WORDS,
  routeOf,
  scale,
  type Criterion,
  type CriterionName,
  type DischargeCriteria,
  type FigureRange,
  type Iso,
  type LeavingQuestion,
  type Measure,
  type PressureRange,
  type RouteDefinition,
  type VitalSign,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { panelValue, valueWords } from '../vitals/format-set.js';
import { lastHolding, medicineTitle } from './medicine-title.js';
import { shortfallWords } from './shortfall-words.js';
import { LEAVING_WORDS as words } from './words.en.js';

/** What the record says of some criteria that belong together. */
export interface CriteriaLine {
  key: string;
  title: string;
  /** What is missing, or what stands there. */
  detail: string;
  isMet: boolean;
}

/** The criteria that the record answers, in rows as a nurse thinks of them; what is asked stands apart. */
export function criteriaLines(judged: readonly Criterion[], view: SessionInView, now: Iso): CriteriaLine[] {
  const asked = view.protocol.discharge;
  if (asked === null) return [];
  const question = leavingQuestion(view.session, asked, now);
  return rowsOf(asked, question, routeOf(view.protocol)).flatMap(({ names, title, stands }) => {
    const criteria = judged.filter(({ name }) => names.includes(name));
    if (criteria.length === 0) return [];
    const missing = missingWords(criteria, view);
    const detail = missing.length > 0 ? missing.join(', ') : stands(view);
    return [{ key: names.join(' '), title, detail, isMet: missing.length === 0 }];
  });
}

function missingWords(criteria: readonly Criterion[], view: SessionInView): string[] {
  const fallShort = criteria.flatMap(({ shortfalls }) => shortfalls);
  const never = fallShort.flatMap((one) => (one.kind === 'not-charted' ? [MEASURE_WORDS[one.measure].short] : []));
  const said = fallShort.map((one) => shortfallWords(one, view) ?? words.isOpen);
  // of several figures in one row it must be said which; a row of one figure has its name already
  return [...new Set(said)].map((one) =>
    one === words.notCharted && criteria.length > 1 ? words.notChartedOf(never.join(', ')) : one,
  );
}

interface Row {
  names: CriterionName[];
  title: string;
  stands: (view: SessionInView) => string;
}

function rowsOf(asked: DischargeCriteria, question: LeavingQuestion, { lockMinutes }: RouteDefinition): Row[] {
  const figures = Object.entries(asked.figures) as [Measure, FigureRange][];
  const signs = figures.filter(([measure]) => isVitalSign(measure));
  const scales = figures.filter(([measure]) => !isVitalSign(measure));
  return [
    {
      names: ['time-since-drug'],
      title: words.timeSince(asked.minutesAfterDrug),
      stands: ({ session, timeZone }) => words.endedAt(clockTime(drugEnd(session) ?? session.scheduledAt, timeZone)),
    },
    { names: ['time-since-first-dose'], title: words.lock(lockMinutes ?? 0), stands: () => '' },
    { names: ['windows'], title: words.windows, stands: () => '' },
    {
      names: ['pressure'],
      title: words.pressures(asked.pressure.minutesApart, pressureRange(question)),
      stands: ({ timeZone }) => pressuresJudged(question, timeZone),
    },
    {
      names: [...signs.map(([measure]) => measure), 'on-air'],
      title: [...signs.map(figureTitle), words.onAir(asked.onAirMinutes)].join(', '),
      stands: (view) => lastValues(signs, view),
    },
    ...scales.map((figure): Row => {
      return { names: [figure[0]], title: figureTitle(figure), stands: (view) => lastValues([figure], view) };
    }),
    { names: ['without-vomiting'], title: words.withoutVomiting(asked.withoutVomitingMinutes), stands: () => '' },
    { names: ['after-medicine'], title: medicineTitle(asked), stands: (view) => lastHolding(asked, view) },
    { names: ['no-critical-alert'], title: CRITERION_WORDS['no-critical-alert'], stands: () => '' },
    { names: ['no-lasting-effect'], title: words.noLastingEffect, stands: () => '' },
    { names: ['suicide-risk'], title: CRITERION_WORDS['suicide-risk'], stands: () => '' },
    ...scoreRow(asked),
  ];
}

function scoreRow({ score }: DischargeCriteria): Row[] {
  if (score === null) return [];
  return [
    {
      names: ['recovery-score'],
      title: words.score(words.scoreNames[score.name], score.atLeast),
      stands: ({ session, timeZone }) => {
        const last = lastScore(session, score.name);
        return last ? words.scored(last.total, clockTime(last.at, timeZone)) : '';
      },
    },
  ];
}

/** A scale says of how much: "2 or less of 10". */
function figureTitle([measure, { atLeast, atMost }]: [Measure, FigureRange]): string {
  const { short } = MEASURE_WORDS[measure];
  if (atLeast !== undefined && atMost !== undefined) return `${short} ${atLeast}${words.figure.both}${atMost}`;
  const isTop = !isVitalSign(measure) && atLeast === scale(measure).range[1];
  if (atLeast !== undefined && isTop) return `${short} ${valueWords(measure, atLeast)}`;
  if (atLeast !== undefined) return `${short} ${atLeast} ${words.figure.atLeast}`;
  const ofScale = isVitalSign(measure) ? '' : words.figure.ofScale(scale(measure).range[1]);
  return `${short} ${atMost} ${words.figure.atMost}${ofScale}`;
}

function lastValues(figures: readonly [Measure, FigureRange][], { session }: SessionInView): string {
  const values = figures.flatMap(([measure]) => {
    const last = latestValue(session.readings, measure);
    if (!last) return [];
    const value = valueWords(measure, last.value);
    return [figures.length === 1 ? value : `${MEASURE_WORDS[measure].short} ${value}`];
  });
  return values.length === 0 ? '' : words.last(values.join(', '));
}

/** The pressures that were judged: the last, the one far enough before it, and what lies between. */
function pressuresJudged(question: LeavingQuestion, timeZone: string): string {
  return judgedPressures(question)
    .judged.map(({ values, takenAt }) =>
      words.at(panelValue('bloodPressure', values) ?? '', clockTime(takenAt, timeZone)),
    )
    .join(', ');
}

/** What a pressure must be for this patient: the protocol's range, and near enough to what it was before the drug. */
function pressureRange({ session, criteria }: LeavingQuestion): string {
  const { ranges, withinPercent } = criteria.pressure;
  const spans = (Object.entries(ranges) as [VitalSign, PressureRange][]).map(([sign, { atLeast = 0, below }]) => {
    const baseline = baselineOf(session, sign)?.value;
    if (baseline === undefined) return words.below(below);
    const [low, high] = [baseline * (1 - withinPercent / 100), baseline * (1 + withinPercent / 100)];
    const from = Math.max(atLeast, Math.ceil(Number(low.toFixed(6))));
    return `${from}${words.figure.both}${Math.min(below - 1, Math.floor(Number(high.toFixed(6))))}`;
  });
  return spans.join(' / ');
}
