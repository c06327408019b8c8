import type { Id, Iso } from '../clinic/clinic-time.js';
import type { Alert, AlertCondition } from './alert.js';
import type { AlertLevel } from './alert-rules.js';

interface NewAlert {
  id: Id;
  level: AlertLevel;
  condition: AlertCondition;
  /** Since when what it is about is so. */
  since: Iso;
  now: Iso;
  /** Found late calls nobody. */
  state?: 'raised' | 'found-late';
}

/** An alert as it is the moment it is raised: nobody has it, and nobody was called. */
export function newAlert({ id, level, condition, since, now, state = 'raised' }: NewAlert): Alert {
  return {
    id,
    level,
    condition,
    since,
    raisedAt: now,
    callsSince: now,
    called: [],
    revision: 1,
    settledAt: null,
    snoozed: null,
    state,
  };
}
