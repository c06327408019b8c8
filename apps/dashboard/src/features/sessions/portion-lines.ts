import {
  INJECTION_SITE_WORDS,
  lockedUntil,
  portionPlan,
  portionsGiven,
  portionsWords,
  routeOf,
  sessionStatus,
  shownMg,
  type InjectionOrder,
  type Iso,
  type PieceOrder,
  type Portion,
} from '@chairside/domain';
import { ageMinutes, clockTime } from '../vitals/clock-time.js';
import { minutesWords } from '../vitals/age-words.js';
import { PORTION_WORDS as words } from './portion-words.en.js';
import type { SessionInView } from './session-in-view.js';

/** "20 mg, 0.4 mL · Left upper arm", "28 mg · lot A1". */
export function portionText(portion: Portion): string[] {
  return 'lot' in portion
    ? [words.given(shownMg(portion.doseMg), null), words.lotOf(portion.lot)]
    : [words.given(shownMg(portion.doseMg), portion.volumeMl), INJECTION_SITE_WORDS[portion.site]];
}

/** What an order for portions says in the story of a visit. */
export function portionOrderText(order: InjectionOrder | PieceOrder): string {
  if ('pieces' in order) return words.orderPieces(order.pieces, order.mgEach);
  const { injected, concentrationMgPerMl } = order;
  const dose = 'doseMg' in injected ? `${injected.doseMg} mg` : `${injected.doseMgPerKg} mg/kg`;
  return words.orderInjection(dose, concentrationMgPerMl);
}

/** What is ordered, given and waited for, as labelled figures; no word of a pump. */
export function portionFacts(view: SessionInView, now: Iso, isOld: boolean): { label: string; value: string }[] {
  const { session, protocol, timeZone } = view;
  const plan = portionPlan(session);
  const given = portionsGiven(session);
  if (!plan) return [];
  if (!given) {
    const value =
      plan.pieces === null
        ? words.orderedInjection(shownMg(plan.doseMg), plan.volumeMl ?? 0)
        : words.orderedPieces(plan.doseMg, portionsWords(plan.pieces, routeOf(protocol).givenBy));
    return [{ label: words.ordered, value }];
  }
  const { givenBy } = routeOf(protocol);
  const dose = `${words.ofMg(shownMg(given.doseMg), shownMg(plan.doseMg))} · ${portionsWords(given.count, givenBy)}`;
  if (sessionStatus(session.status).ended) return [{ label: words.givenLabel, value: dose }];
  const locked = lockedUntil(session, protocol);
  const since = isOld ? clockTime(given.firstAt, timeZone) : minutesWords(ageMinutes(given.firstAt, now));
  return [
    { label: words.givenLabel, value: dose },
    { label: words.since, value: since },
    ...(locked === null ? [] : [{ label: words.stays, value: clockTime(locked, timeZone) }]),
  ];
}
