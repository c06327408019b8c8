import {
  dischargeCriteria,
  drugEnd,
  gateRecord,
  isVitalSign,
  latestValue,
  MEASURE_WORDS,
  scale,
  signAt,
  standingReadings,
  type Criterion,
  type CriterionName,
  type DischargeCriteria,
  type FigureRange,
  type Iso,
  type Measure,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import { clockTime } from '../vitals/clock-time.js';
import { panelValue, valueWords } from '../vitals/format-set.js';
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
export function criteriaLines(view: SessionInView, now: Iso): CriteriaLine[] {
  const asked = view.protocol.discharge;
  if (asked === null) return [];
  const judged = dischargeCriteria(view.session, view.protocol, now);
  return rowsOf(asked).flatMap(({ names, title, stands }) => {
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

function rowsOf(asked: DischargeCriteria): Row[] {
  const figures = Object.entries(asked.figures) as [Measure, FigureRange][];
  const signs = figures.filter(([measure]) => isVitalSign(measure));
  const scales = figures.filter(([measure]) => !isVitalSign(measure));
  return [
    {
      names: ['time-since-drug'],
      title: words.timeSince(asked.minutesAfterDrug),
      stands: ({ session, timeZone }) => words.endedAt(clockTime(drugEnd(session) ?? session.scheduledAt, timeZone)),
    },
    { names: ['pressure'], title: words.pressures(asked.pressure.minutesApart), stands: lastPressures },
    {
      names: [...signs.map(([measure]) => measure), 'on-air'],
      title: [...signs.map(figureTitle), words.onAir(asked.onAirMinutes)].join(', '),
      stands: (view) => lastValues(signs, view),
    },
    ...scales.map((figure): Row => {
      return { names: [figure[0]], title: figureTitle(figure), stands: (view) => lastValues([figure], view) };
    }),
    { names: ['without-vomiting'], title: words.withoutVomiting(asked.withoutVomitingMinutes), stands: () => '' },
    { names: ['no-critical-alert'], title: words.noCriticalAlert, stands: () => '' },
    { names: ['no-lasting-effect'], title: words.noLastingEffect, stands: () => '' },
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
        const record = gateRecord(session, score.name);
        if (!record) return '';
        const total = Object.values<number>(record.chosen).reduce((sum, points) => sum + points, 0);
        return words.scored(total, clockTime(record.at, timeZone));
      },
    },
  ];
}

function figureTitle([measure, { atLeast, atMost }]: [Measure, FigureRange]): string {
  const { short } = MEASURE_WORDS[measure];
  if (atLeast !== undefined && atMost !== undefined) return `${short} ${atLeast}${words.figure.both}${atMost}`;
  const isTop = !isVitalSign(measure) && atLeast === scale(measure).range[1];
  if (atLeast !== undefined && isTop) return `${short} ${valueWords(measure, atLeast)}`;
  if (atLeast !== undefined) return `${short} ${atLeast} ${words.figure.atLeast}`;
  return `${short} ${atMost} ${words.figure.atMost}`;
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

/** The last two pressures, which is what was judged. */
function lastPressures({ session, timeZone }: SessionInView): string {
  const main = signAt('bloodPressure', 'main');
  const taken = standingReadings(session.readings).filter(({ values }) => main && values[main] !== undefined);
  return taken
    .slice(-2)
    .map(({ values, takenAt }) => `${panelValue('bloodPressure', values) ?? ''} at ${clockTime(takenAt, timeZone)}`)
    .join(', ');
}
