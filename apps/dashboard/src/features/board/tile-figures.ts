import {
  judgeFor,
  baselineOf,
  intervalOf,
  latestValue,
  MEASURE_WORDS,
  minutesBetween,
  observedNow,
  PANEL_WORDS,
  scale,
  scales,
  severity,
  signAt,
  vitalSign,
  wordOf,
  type Assessment,
  type Iso,
  type LiveSession,
  type Measure,
  type Panel,
  type Protocol,
  type TimedValue,
} from '@chairside/domain';
import { lacksBaseline } from './lacks-baseline.js';
import { words } from './words.en.js';

interface Support {
  text: string;
  isOn: boolean;
  /** When it was charted, where that was not with the saturation. */
  ownTakenAt: Iso | null;
}

/** One figure of a tile with its own age (floor rule 3). */
export interface TileFigure {
  key: Panel | Measure;
  label: string;
  unit: string;
  text: string | null;
  /** The word of a worded scale. */
  word: string | undefined;
  /** Oxygen given, beside the saturation. */
  support: Support | null;
  assessment: Assessment;
  /** Within what could be judged; a limit relative to the baseline could not. Unknown is never "expected". */
  isUnjudged: boolean;
  change: 'up' | 'down' | null;
  takenAt: Iso | null;
  measure: Measure;
}

/** The panels of a tile, in the order in which they are read. */
const TILE_PANELS: readonly Panel[] = ['bloodPressure', 'heart', 'oxygen', 'breathing'];
/** A change from the baseline that is worth an arrow (experience S5). */
const WORTH_AN_ARROW = 8;

export function tileFigures(session: LiveSession, protocol: Protocol): TileFigure[] {
  const panels = TILE_PANELS.flatMap((panel) => panelFigure(session, protocol, panel));
  const felt = scales.filter((name) => scale(name).onTile).map((name) => scaleFigure(session, protocol, name));
  return [...panels, ...felt];
}

function panelFigure(session: LiveSession, protocol: Protocol, panel: Panel): TileFigure[] {
  const main = signAt(panel, 'main');
  if (main === undefined) return [];
  const lower = signAt(panel, 'lower');
  const value = latestValue(session.readings, main);
  const under = lower && latestValue(session.readings, lower);
  const assessment = worst(
    assessed(session, protocol, main, value),
    lower && assessed(session, protocol, lower, under),
  );
  const isPercent = vitalSign(main).unit === words.percent;
  return [
    {
      key: panel,
      label: PANEL_WORDS[panel].short,
      unit: isPercent ? words.percent : '',
      text: value ? [value, under].flatMap((part) => part?.value ?? []).join('/') : null,
      word: undefined,
      support: value ? supportOf(session, panel, value) : null,
      assessment,
      isUnjudged: isUnjudged(session, protocol, assessment, [main, ...(lower ? [lower] : [])]),
      change: changeOf(session, main, value),
      takenAt: value?.takenAt ?? null,
      measure: main,
    },
  ];
}

function scaleFigure(session: LiveSession, protocol: Protocol, name: (typeof scales)[number]): TileFigure {
  const value = latestValue(session.readings, name);
  const assessment = assessed(session, protocol, name, value);
  const seenAt = observedNow(session, protocol, name);
  return {
    key: name,
    label: MEASURE_WORDS[name].short,
    unit: '',
    text: seenAt ? '' : value ? String(value.value) : null,
    word: seenAt ? words.observed : value && wordOf(name, value.value),
    support: null,
    assessment,
    isUnjudged: isUnjudged(session, protocol, assessment, [name]),
    change: null,
    takenAt: seenAt ?? value?.takenAt ?? null,
    measure: name,
  };
}

/** Nothing where it was never charted: not known is not "air". What another reading told carries its own age. */
function supportOf({ readings }: LiveSession, panel: Panel, { readingId }: TimedValue): Support | null {
  const sign = signAt(panel, 'support');
  const flow = sign && latestValue(readings, sign);
  if (!flow) return null;
  const text = flow.value === 0 ? words.air : words.litres(String(flow.value));
  return { text, isOn: flow.value !== 0, ownTakenAt: flow.readingId === readingId ? null : flow.takenAt };
}

function assessed(session: LiveSession, protocol: Protocol, measure: Measure, value?: TimedValue): Assessment {
  return value ? judgeFor(session, protocol, measure, value.value).assessment : 'unknown';
}

function worst(a: Assessment, b: Assessment = 'unknown'): Assessment {
  return severity(b) > severity(a) ? b : a;
}

function isUnjudged(session: LiveSession, protocol: Protocol, level: Assessment, measures: Measure[]): boolean {
  return level !== 'caution' && level !== 'critical' && lacksBaseline(session, protocol, measures);
}

function changeOf(session: LiveSession, measure: Measure, value?: TimedValue): TileFigure['change'] {
  const baseline = baselineOf(session, measure)?.value;
  if (!value || baseline === undefined || Math.abs(value.value - baseline) < WORTH_AN_ARROW) return null;
  return value.value > baseline ? 'up' : 'down';
}

/** Whether a value is older than its own interval: the age gets louder, the number quieter. */
export function isPastInterval(session: LiveSession, protocol: Protocol, figure: TileFigure, now: Iso): boolean {
  if (figure.takenAt === null) return false;
  const interval = intervalOf(session, protocol, figure.measure, now);
  return interval !== null && minutesBetween(figure.takenAt, now) > interval;
}
