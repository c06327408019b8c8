/** The height of the hours above the rows, and of a row. */
export const AXIS_PX = 26;
export const ROW_PX = 27;

/** Where the middle of a row lies. */
export function middleOf(row: number): number {
  return AXIS_PX + row * ROW_PX + ROW_PX / 2;
}

/** A share of the span as a place across the picture. */
export function across(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
