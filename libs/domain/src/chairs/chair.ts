import type { Id } from '../clinic/clinic-time.js';

export interface Chair {
  id: Id;
  name: string;
}

const byName = new Intl.Collator('en', { numeric: true });

/** The chairs of a clinic in the order of their names; 10 comes after 9. */
export function chairsInOrder({ chairs }: { chairs: Readonly<Record<Id, Chair>> }): Chair[] {
  return Object.values(chairs).sort((a, b) => byName.compare(a.name, b.name));
}
