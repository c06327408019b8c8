// @ts-check
// B7: what the board costs its screen when values arrive, beside the same tiles drawn by hand and by Recharts.
import { judge, round } from '../bars.mjs';
import { estimate, mean, median, noiseOf } from '../statistics.mjs';
import { Clinic } from './clinic.mjs';
import { sampleScreen } from './screen.mjs';

/**
 * @typedef {import('./screen.mjs').ScreenSample & { calibrationMs: number }} Sample
 * @typedef {'dashboard' | 'by-need' | 'floor' | 'recharts-memo' | 'recharts'} ScreenName
 * @typedef {Record<ScreenName, Sample[]>} Repetition
 */

/** @type {Record<ScreenName, { title: string, query: string, prepare?: (page: import('@playwright/test').Page) => Promise<void> }>} */
const SCREENS = {
  dashboard: {
    title: 'the dashboard, by chair',
    query: '',
    prepare: (page) => page.getByText('Chair', { exact: true }).first().click(),
  },
  'by-need': { title: 'the dashboard, needs first', query: '' },
  floor: { title: 'floor: SVG by hand', query: '?peer=floor' },
  'recharts-memo': { title: 'Recharts, memoised', query: '?peer=recharts-memo' },
  recharts: { title: 'Recharts, not memoised', query: '?peer=recharts' },
};
/** The board and its floor in turn, so that neither has the better half of the time. */
const PAIRED = /** @type {const} */ (['dashboard', 'floor', 'floor', 'dashboard']);
const ALONGSIDE = /** @type {const} */ (['by-need', 'recharts-memo', 'recharts']);
const PLANS = {
  full: { one: { warm: 120, counted: 80 }, all: { warm: 4, counted: 20 } },
  quick: { one: { warm: 96, counted: 48 }, all: { warm: 4, counted: 16 } },
};

/** @type {import('../bench.mjs').Benchmark} */
export const boardPaint = {
  title: 'B7 board paint: CPU of script, style and layout for each update',
  run: async ({ browser, calibration, isQuick, repetitions }) => {
    const plan = PLANS[isQuick ? 'quick' : 'full'];
    const { one, all } = plan;
    const clinic = await Clinic.open({ ones: one.warm + one.counted, alls: all.warm + all.counted });
    const taken = /** @type {Repetition[]} */ ([]);
    try {
      for (let turn = 0; turn < repetitions; turn += 1) {
        const names = isQuick && turn > 0 ? PAIRED : [...PAIRED, ...ALONGSIDE];
        const repetition = emptyRepetition();
        for (const name of names) {
          const take = () => sampleScreen(browser, clinic, SCREENS[name], plan);
          repetition[name].push(await calibration.sample(take));
        }
        taken.push(repetition);
      }
    } finally {
      clinic.close();
    }
    return { bars: barsOf(taken, isQuick), lines: linesOf(taken), noise: noise(taken), samples: taken };
  },
};

/** @returns {Repetition} */
function emptyRepetition() {
  return { dashboard: [], 'by-need': [], floor: [], 'recharts-memo': [], recharts: [] };
}

/**
 * @param {readonly Repetition[]} taken
 * @param {boolean} isQuick
 */
function barsOf(taken, isQuick) {
  const works = (/** @type {'one' | 'all'} */ kind, /** @type {ScreenName} */ name) =>
    taken.map((repetition) => mean(repetition[name].map((sample) => sample[kind].workMs)));
  const floor = works('one', 'floor');
  const ratios = works('one', 'dashboard').map((work, turn) => work / (floor[turn] ?? NaN));
  const late = taken.map(({ dashboard }) => mean(dashboard.map((sample) => sample.one.longFrames)));
  /** @type {[string, string, number, number[]][]} */
  const bars = [
    ['one of 16 tiles changes', 'ms', 1, works('one', 'dashboard')],
    ['one of 16 tiles changes, to the floor', '×', 1.3, ratios],
    ['all 16 tiles change', 'ms', 4, works('all', 'dashboard')],
    ['frames over 25 ms while one changes', '', 0, late],
  ];
  return bars.map(([name, unit, limit, numbers]) => judge({ name, unit, limit }, estimate(numbers), isQuick));
}

/** @param {readonly Repetition[]} taken */
function linesOf(taken) {
  const head = [
    'ms of CPU',
    'one changes',
    '(script + layout)',
    'all change',
    '(script + layout)',
    'long frames',
    'painted',
  ];
  const rows = /** @type {ScreenName[]} */ (Object.keys(SCREENS)).map((name) => {
    const samples = taken.flatMap((repetition) => repetition[name]);
    const of = (/** @type {(sample: Sample) => number} */ pick) => median(samples.map(pick));
    const split = (/** @type {'one' | 'all'} */ kind) => [
      round(of((sample) => sample[kind].workMs)),
      `(${round(of((sample) => sample[kind].scriptMs))} + ${round(of((sample) => sample[kind].layoutMs))})`,
    ];
    const late = `${of(({ one }) => one.longFrames)} / ${of(({ all }) => all.longFrames)}`;
    const painted = `${of(({ one }) => one.painted)} / ${of(({ all }) => all.painted)}`;
    return [SCREENS[name].title, ...split('one'), ...split('all'), late, painted];
  });
  return [head, ...rows].map(
    ([title = '', ...cells]) => title.padEnd(28) + cells.map((cell) => cell.padStart(18)).join(''),
  );
}

/** The dashboard against itself. @param {readonly Repetition[]} taken */
function noise(taken) {
  return noiseOf(
    taken.map(({ dashboard: [first, second] }) => (first?.one.workMs ?? NaN) / (second?.one.workMs ?? NaN)),
  );
}
