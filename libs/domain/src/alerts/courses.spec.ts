import { describe, expect, it } from '@jest/globals';
import { minutesAfter } from '../clinic/clinic-time.js';
import { aClinic, t } from '../testing/a-clinic.js';

/** 138 patients of six visits each, and how far their pressure rose: mean and standard deviation (clinical.md 2.1, [S8]). */
const PATIENTS = 138;
const VISITS = 6;
const RISE = { systolic: [16, 11.2], diastolic: [11, 8.45] } as const;
/** How much of it shows so many minutes after the drug began: it peaks at forty. */
const SHAPE: [minute: number, part: number][] = [
  [10, 0.45],
  [20, 0.75],
  [30, 0.92],
  [40, 1],
  [55, 0.6],
  [70, 0.3],
  [85, 0.1],
];
/** From one cuff to the next, in mmHg. */
const CUFF_NOISE = 4;
/** The two figures are drawn apart from each other; a cuff never reads them closer than this. */
const LEAST_PULSE = 20;

interface Course {
  baseline: [systolic: number, diastolic: number];
  sets: [minute: number, systolic: number, diastolic: number][];
}

/** What a seed makes of it is the same on every machine. */
function coursesOf(seed: number): Course[] {
  const normal = normals(seed);
  return Array.from({ length: PATIENTS }).flatMap(() => {
    const rest = [clamped(normal(124, 12), 96, 150), clamped(normal(76, 8), 56, 92)] as const;
    return Array.from({ length: VISITS }, (): Course => {
      const rises = [normal(...RISE.systolic), normal(...RISE.diastolic)] as const;
      const cuff = (part: number): Course['baseline'] => {
        const systolic = Math.round(normal(rest[0] + part * rises[0], CUFF_NOISE));
        const diastolic = Math.round(normal(rest[1] + part * rises[1], CUFF_NOISE));
        return [systolic, Math.min(diastolic, systolic - LEAST_PULSE)];
      };
      return { baseline: cuff(0), sets: SHAPE.map(([minute, part]) => [minute, ...cuff(part)]) };
    });
  });
}

/** How many high alerts a visit with these pressures has, each set charted on time. */
function highAlerts({ baseline, sets }: Course): number {
  const clinic = aClinic();
  clinic.aSession({ startsAt: t('10:00') });
  const before = minutesAfter(t('10:00'), -5);
  clinic.chart({ systolicBp: baseline[0], diastolicBp: baseline[1] }, {}, { takenAt: before });
  for (const [minute, systolicBp, diastolicBp] of sets) {
    clinic.at(minutesAfter(t('10:00'), minute).slice(11, 16));
    if (minute === 55) clinic.send('session:complete', { pumpMl: 40 });
    clinic.chartCalm({ systolicBp, diastolicBp });
  }
  return clinic.session.alerts.filter(({ level }) => level === 'high').length;
}

/** Nothing of it is an emergency by any single pressure. */
function isUneventful({ sets }: Course): boolean {
  return sets.every(
    ([, systolic, diastolic]) => systolic < 180 && systolic >= 90 && diastolic < 110 && diastolic >= 45,
  );
}

describe('6.2 an alert that sounds is worth walking for', () => {
  const courses = coursesOf(20_261_126);

  it('the courses rise as published', () => {
    const rises = courses.map(({ baseline, sets }) => (sets[3]?.[1] ?? 0) - baseline[0]);
    const mean = rises.reduce((sum, rise) => sum + rise, 0) / rises.length;
    expect(mean).toBeGreaterThan(15);
    expect(mean).toBeLessThan(17);
  });

  it('fewer than two high alerts in ten uneventful visits by the pressure, of 138 patients with its published rise', () => {
    const uneventful = courses.filter(isUneventful);
    expect(uneventful.length).toBeGreaterThan(0.9 * courses.length);
    const high = uneventful.reduce((sum, course) => sum + highAlerts(course), 0);
    expect((10 * high) / uneventful.length).toBeLessThan(2);
  });

  it('none of the others is missed: whoever reaches 180/110 or falls below 90 or 45 has a high alert', () => {
    const eventful = courses.filter((course) => !isUneventful(course));
    expect(eventful.length).toBeGreaterThan(0);
    expect(eventful.filter((course) => highAlerts(course) === 0)).toEqual([]);
  });
});

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Normal figures from a seed (Box and Muller, over mulberry32). */
function normals(seed: number): (mean: number, deviation: number) => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (mean, deviation) =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
