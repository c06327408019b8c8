import { isFirstOfProtocol, type Id, type Iso } from '@chairside/domain';
import { EMPTY_FORM } from './action-form.js';
import { gateLines } from './gates-of-action.js';
import type { SessionAction } from './session-action.js';
import type { SessionInView } from './session-in-view.js';

/** Whether a patient may be made ready at the tap: all is charted, and no provider has to answer for anything. */
export function asksNothing(action: SessionAction, view: SessionInView, now: Iso, meId: Id): boolean {
  if (action.id !== 'ready' || isFirstOfProtocol(view.session, view.protocol)) return false;
  return gateLines(action, view, EMPTY_FORM, now, meId).every(({ isPassed }) => isPassed);
}
