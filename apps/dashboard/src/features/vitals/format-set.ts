import {
  isVitalSign,
  MEASURE_WORDS,
  PANEL_WORDS,
  scale,
  scales,
  signAt,
  VITAL_SIGNS,
  vitalSign,
  vitalSigns,
  wordOf,
  type Measure,
  type Panel,
  type VitalSign,
  type VitalsSet,
} from '@chairside/domain';
import { FORMAT_WORDS } from './words.en.js';

/** Every panel of the table, in its order. */
export const panels: readonly Panel[] = [...new Set(vitalSigns.map((sign) => VITAL_SIGNS[sign].panel))];

/** A value as it is read: the decimals of its row, "air" for no support, a worded step with its word. */
export function valueWords(measure: Measure, value: number): string {
  if (!isVitalSign(measure)) {
    const word = wordOf(measure, value);
    return word === undefined ? String(value) : `${value} ${word}`;
  }
  const row = vitalSign(measure);
  if (row.part === 'support') return value === 0 ? FORMAT_WORDS.air : FORMAT_WORDS.litres(value);
  return Number.isInteger(value) ? String(value) : value.toFixed(row.decimals);
}

/** The values of one panel as one figure: "174/104", "97 air", "96 · 2 L", "68 kg"; nothing when its main value was not taken. */
export function panelValue(panel: Panel, values: VitalsSet['values']): string | undefined {
  const main = signAt(panel, 'main');
  const lower = signAt(panel, 'lower');
  const support = signAt(panel, 'support');
  const value = main && values[main];
  if (main === undefined || value === undefined) return undefined;
  const under = lower && values[lower];
  const helped = support && values[support];
  const figure = under === undefined ? valueWords(main, value) : `${valueWords(main, value)}/${under}`;
  if (support === undefined || helped === undefined) return `${figure}${unitBeside(main)}`;
  return `${figure}${helped === 0 ? ' ' : ' · '}${valueWords(support, helped)}`;
}

/** What has no lane of its own has no unit anywhere else: a weight in pounds would look the same. */
function unitBeside(sign: VitalSign): string {
  const { axis, unit } = vitalSign(sign);
  return axis === undefined ? ` ${unit}` : '';
}

/** A set in one line, in the order of the tables: "174/104, HR 104, SpO₂ 97 air, sedation 4 Slow to name". */
export function setLine(set: VitalsSet): string {
  const signs = panels.flatMap((panel) => {
    const figure = panelValue(panel, set.values);
    if (figure !== undefined) return [`${PANEL_WORDS[panel].short} ${figure}`];
    return lonePart(panel, set);
  });
  const felt = scales.flatMap((name) => {
    const value = set.scales[name];
    if (value === undefined) return [];
    const of = scale(name).steps ? '' : ` ${FORMAT_WORDS.ofTop(scale(name).range[1])}`;
    return [`${MEASURE_WORDS[name].short.toLowerCase()} ${valueWords(name, value)}${of}`];
  });
  return [...signs, ...felt].join(', ');
}

/** A support or mean value that was charted without the panel's main value. */
function lonePart(panel: Panel, set: VitalsSet): string[] {
  return vitalSigns
    .filter((sign) => VITAL_SIGNS[sign].panel === panel)
    .flatMap((sign) => {
      const value = set.values[sign];
      return value === undefined ? [] : [`${MEASURE_WORDS[sign].short} ${valueWords(sign, value)}`];
    });
}
