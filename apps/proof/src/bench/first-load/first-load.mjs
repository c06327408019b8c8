// @ts-check
// B8: what a browser must fetch before the board stands, of the build as it is shipped, and how long it takes until it does.
import { Clinic } from '../board-paint/clinic.mjs';
import { noiseOf } from '../statistics.mjs';
import { boardPainted } from './board-painted.mjs';
import { firstScript } from './first-script.mjs';

/** @type {import('../bench.mjs').Benchmark} */
export const firstLoad = {
  title: 'B8 first load: script of the first route, gzipped, and the time until the board is painted',
  run: async (setting) => {
    const clinic = await Clinic.open({ ones: 0, alls: 0 });
    try {
      const script = await firstScript(setting, clinic.url);
      const painted = await boardPainted(setting, clinic.url);
      return {
        figures: [...script.figures, ...painted.figures],
        lines: [...script.lines, ...painted.lines],
        noise: noiseOf(painted.selfRatios),
        samples: { script: script.samples, painted: painted.samples },
      };
    } finally {
      clinic.close();
    }
  },
};
