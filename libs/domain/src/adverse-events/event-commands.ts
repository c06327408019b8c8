import type { Id, Iso } from '../clinic/clinic-time.js';
import type { EventJudgement, EventSource } from './adverse-event.js';
import type { AdverseEventTerm } from './adverse-events.js';

/** What the commands about adverse events carry. */
export interface EventCommands {
  /** `at` is its onset; `source` what it was charted as before. */
  'adverse-event:report': EventJudgement & { sessionId: Id; term: AdverseEventTerm; at: Iso; source?: EventSource };
  /** As it is judged now, the whole of it, by who saw so many judgements of it. */
  'adverse-event:judge': EventJudgement & { sessionId: Id; eventId: Id; seen: number };
  'adverse-event:tell': { sessionId: Id; eventId: Id; providerId: Id; at?: Iso };
  'adverse-event:strike': { sessionId: Id; eventId: Id; reason: string };
}
