import { coveringAt, type Board, type Iso } from '@chairside/domain';

/** Who covers at a time, by name; nothing where nobody does. */
export function coverName({ shift, staff }: Pick<Board, 'shift' | 'staff'>, at: Iso): string | null {
  const id = coveringAt(shift, at);
  return id === null ? null : (staff[id]?.name ?? null);
}
