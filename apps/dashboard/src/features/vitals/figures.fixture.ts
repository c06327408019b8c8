import { signAt, type Panel, type PanelPart, type VitalsSet } from '@chairside/domain';

/** Figures by panel and part, as the values of a set: a fixture names no sign either. */
export function figures(byPanel: Partial<Record<Panel, Partial<Record<PanelPart, number>>>>): VitalsSet['values'] {
  const values: VitalsSet['values'] = {};
  for (const [panel, parts] of Object.entries(byPanel)) {
    for (const [part, value] of Object.entries(parts)) {
      const sign = signAt(panel as Panel, part as PanelPart);
      if (sign) values[sign] = value;
    }
  }
  return values;
}
