import type { FormPart } from './action-form.js';

/** What is one short field each, and asked in one breath: what the pump shows, and when it did, or at which rate it goes on. */
const BESIDE: Partial<Record<FormPart, readonly FormPart[]>> = { 'pump-volume': ['when', 'new-rate'] };

/** The parts of a dialog as they stand: each in a row, but two short ones beside each other, so that neither is below the fold. */
export function partRows(parts: readonly FormPart[]): FormPart[][] {
  const rows: FormPart[][] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && row.length === 1 && BESIDE[row[0]]?.includes(part)) row.push(part);
    else rows.push([part]);
  }
  return rows;
}
