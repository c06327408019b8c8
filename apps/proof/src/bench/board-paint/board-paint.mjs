// @ts-check
// B7: what the board costs its screen when values arrive, beside the same tiles drawn by hand and by Recharts.
import { judge, round } from '../figures.mjs';
import { eachOf, inTurn, ratiosOf, samplesOf, selfRatiosOf } from '../repetitions.mjs';
import { median, noiseOf } from '../statistics.mjs';
import { tableLines } from '../table.mjs';
import { Clinic } from './clinic.mjs';
import { sampleScreen } from './screen.mjs';

/**
 * @typedef {import('./screen.mjs').ScreenSample} Sample
 * @typedef {import('../repetitions.mjs').Taken<Sample>} Taken
 * @typedef {'dashboard' | 'by-need' | 'floor' | 'recharts-memo' | 'recharts'} ScreenName
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
const CONTESTANTS = { ours: 'dashboard', floor: 'floor', others: ['by-need', 'recharts-memo', 'recharts'] };
const PLANS = {
  full: { one: { warm: 120, counted: 80 }, all: { warm: 4, counted: 20 } },
  quick: { one: { warm: 96, counted: 48 }, all: { warm: 4, counted: 16 } },
};

/** @type {import('../bench.mjs').Benchmark} */
export const boardPaint = {
  title: 'B7 board paint: CPU of script, style and layout for each update',
  run: async (setting) => {
    const { browser, isQuick } = setting;
    const plan = PLANS[isQuick ? 'quick' : 'full'];
    const { one, all } = plan;
    const clinic = await Clinic.open({ ones: one.warm + one.counted, alls: all.warm + all.counted });
    try {
      const take = (/** @type {string} */ name) =>
        sampleScreen(browser, clinic, SCREENS[/** @type {ScreenName} */ (name)], plan);
      const taken = await inTurn(setting, CONTESTANTS, take);
      const noise = noiseOf(selfRatiosOf(taken, 'dashboard', workOf('one')));
      return { figures: figuresOf(taken, isQuick), lines: linesOf(taken), noise, samples: samplesOf(taken) };
    } finally {
      clinic.close();
    }
  },
};

/** @param {'one' | 'all'} kind */
function workOf(kind) {
  return (/** @type {Sample} */ sample) => sample[kind].workMs;
}

/**
 * @param {Taken} taken
 * @param {boolean} isQuick
 */
function figuresOf(taken, isQuick) {
  const works = (/** @type {'one' | 'all'} */ kind, /** @type {ScreenName} */ name) =>
    eachOf(taken, name, workOf(kind));
  const beside = (/** @type {'one' | 'all'} */ kind) => ({
    floor: works(kind, 'floor'),
    peers: { 'Recharts, memoised': works(kind, 'recharts-memo'), Recharts: works(kind, 'recharts') },
  });
  const [ours, floor] = [works('one', 'dashboard'), works('one', 'floor')];
  const ratios = ratiosOf(taken, 'dashboard', 'floor', workOf('one'));
  const late = eachOf(taken, 'dashboard', ({ one }) => one.longFrames);
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

/** @param {Taken} taken */
function linesOf(taken) {
  const head = ['one changes', '(script + layout)', 'all change', '(script + layout)', 'long frames', 'painted'];
  const rows = /** @type {ScreenName[]} */ (Object.keys(SCREENS)).map((name) => {
    const samples = taken.flatMap((repetition) => repetition.get(name) ?? []);
    const of = (/** @type {(sample: Sample) => number} */ pick) => median(samples.map(pick));
    const split = (/** @type {'one' | 'all'} */ kind) => [
      round(of(workOf(kind))),
      `(${round(of((sample) => sample[kind].scriptMs))} + ${round(of((sample) => sample[kind].layoutMs))})`,
    ];
    const late = `${of(({ one }) => one.longFrames)} / ${of(({ all }) => all.longFrames)}`;
    const painted = `${of(({ one }) => one.painted)} / ${of(({ all }) => all.painted)}`;
    return [SCREENS[name].title, ...split('one'), ...split('all'), late, painted];
  });
  return tableLines([['ms of CPU', ...head], ...rows]);
}
