import type { Chair, Protocol } from '@chairside/domain';
import { words } from './words.en.js';

/** Where somebody is: in a chair, at home, or here without a chair yet. */
export function placeWords(chair: Chair | null | undefined, protocol: Pick<Protocol, 'home'> | undefined): string {
  return chair ? words.chair(chair.name) : protocol?.home ? words.atHome : words.noChair;
}
