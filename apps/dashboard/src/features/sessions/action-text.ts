import { routeOf, type Protocol } from '@chairside/domain';
import type { ActionId } from './session-action.js';
import { ACTION_WORDS, WORDS_OF_ROUTE } from './words.en.js';

/** What a button and its dialog say; where no pump gives the drug nothing is said of one. */
export function actionText(id: ActionId, protocol: Pick<Protocol, 'route'>): (typeof ACTION_WORDS)[ActionId] {
  return WORDS_OF_ROUTE[routeOf(protocol).givenBy][id] ?? ACTION_WORDS[id];
}
