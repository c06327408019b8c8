import { isVitalSign, MEASURE_WORDS, PANEL_WORDS, vitalSign, type Measure } from '@chairside/domain';

/** What is due, each panel named once: "BP, HR, SpO₂, Resp, Sedation". */
export function dueNames(measures: readonly Measure[]): string {
  const names = measures.map((measure) =>
    isVitalSign(measure) ? PANEL_WORDS[vitalSign(measure).panel].short : MEASURE_WORDS[measure].short,
  );
  return [...new Set(names)].join(', ');
}
