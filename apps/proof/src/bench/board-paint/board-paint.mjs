// @ts-check
// B7: what the board costs its screen when values arrive, beside the same tiles drawn by hand and by Recharts.
import { judge, round } from '../figures.mjs';
import { mean, median, noiseOf } from '../statistics.mjs';
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
    return { figures: figuresOf(taken, isQuick), lines: linesOf(taken), noise: noise(taken), samples: taken };
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
function figuresOf(taken, isQuick) {
  const works = (/** @type {'one' | 'all'} */ kind, /** @type {ScreenName} */ name) =>
    taken.flatMap(({ [name]: samples }) => (samples.length > 0 ? [mean(samples.map((one) => one[kind].workMs))] : []));
  const beside = (/** @type {'one' | 'all'} */ kind) => ({
    floor: works(kind, 'floor'),
    peers: { 'Recharts, memoised': works(kind, 'recharts-memo'), Recharts: works(kind, 'recharts') },
  });
  const [ours, floor] = [works('one', 'dashboard'), works('one', 'floor')];
  const ratios = ours.map((work, turn) => work / (floor[turn] ?? NaN));
  const late = taken.map(({ dashboard }) => mean(dashboard.map((sample) => sample.one.longFrames)));
  const oneTile = 'one of 16 tiles changes';
  /** @type {import('../figures.mjs').Measured[]} */
  const measured = [
    { metric: oneTile, unit: 'ms', goal: { atMost: 1 }, judged: ours, ...beside('one') },
    {
      metric: `${oneTile}, to the floor`,
      unit: 'ms',
      goal: { atMost: 1.3 },
      judged: ratios,
      isRatio: true,
      ours,
      floor,
    },
    {
      metric: 'all 16 tiles change',
      unit: 'ms',
      goal: { atMost: 4 },
      judged: works('all', 'dashboard'),
      ...beside('all'),
    },
    { metric: 'frames over 25 ms while one changes', unit: '', goal: { atMost: 0 }, judged: late },
  ];
  return measured.map((one) => judge(one, isQuick));
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
