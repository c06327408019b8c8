import type { ActionId } from './session-action.js';
import { ACTION_WORDS, WATCHING_WORDS } from './words.en.js';

/** What a button and its dialog say; where no drug is given nothing is said of a pump. */
export function actionText(id: ActionId, hasPump: boolean): (typeof ACTION_WORDS)[ActionId] {
  return (hasPump ? undefined : WATCHING_WORDS[id]) ?? ACTION_WORDS[id];
}
