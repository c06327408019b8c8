import type { HelpCall, HelpPlace } from './help-call.js';

/** That somebody is to come, and to which chair, is for everyone; for whom, what was done and what came of it is not. */
export function callOnWall(call: HelpCall): HelpCall {
  const ended = call.ended && endOnWall(call.ended);
  const description = call.description && { ...call.description, words: '' };
  const located = call.located.map((said) => ({ ...said, place: placeOnWall(said.place), was: placeOnWall(said.was) }));
  return { ...call, place: placeOnWall(call.place), located, notes: [], ended, description };
}

export function placeOnWall(place: HelpPlace): HelpPlace {
  return { ...place, words: null };
}

export function endOnWall(ended: NonNullable<HelpCall['ended']>): NonNullable<HelpCall['ended']> {
  // whether something is to be charted still is asked of it when a day ends, on the wall as everywhere
  return ended.outcome === 'called-in-error' ? ended : { ...ended, outcome: 'helped' };
}
