import { effectNow, isOngoing, onsetOf, standingEffects, type Effect } from '../effects/effect.js';
import { EFFECT_ACTION_WORDS } from '../effects/action-words.en.js';
import { SEVERITY_WORDS, SIDE_EFFECT_WORDS } from '../effects/words.en.js';
import { dosesOf, standingMedicines } from '../medicines/given-medicine.js';
import type { RescueItem } from '../medicines/rescue-item.js';
import { doseWords } from '../medicines/words.en.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import type { Clock, SheetLine } from './sheet-line.js';
import { DOWNTIME_WORDS as words } from './words.en.js';

/** So many of each stand on the paper of one patient; what goes on is always among them. */
const MOST_LINES = 6;

/** What the patient has and had, what was given for it, and what the order lets a nurse give without asking (floor rule 22). */
export function careSheetLines(session: LiveSession, clock: Clock): SheetLine[] {
  const effects = [...standingEffects(session)].reverse();
  const byWeight = [...effects.filter(isOngoing), ...effects.filter((effect) => !isOngoing(effect))];
  const given = standingMedicines(session)
    .reverse()
    .map(({ at, what }) => `${clock(at)} ${doseWords(what)}`);
  const { order } = session;
  const rescue = (order?.rescue ?? []).map((item) => rescueText(session, item, clock));
  return [
    wide(words.effects, shortened(byWeight.map((effect) => effectText(effect, clock))), words.noEffects),
    wide(words.medicines, shortened(given), words.noMedicines),
    wide(words.rescue, rescue, order ? words.noRescue : words.noRescueOrder),
  ];
}

function wide(label: string, said: readonly string[], none: string): SheetLine {
  return { label, text: said.length === 0 ? none : said.join('; '), isWide: true };
}

/** Paper has an end: how many are not on it is said. */
function shortened(said: readonly string[]): string[] {
  const rest = said.length - MOST_LINES;
  return rest > 0 ? [...said.slice(0, MOST_LINES), words.more(rest)] : [...said];
}

function effectText(effect: Effect, clock: Clock): string {
  const { severity, action, endedAt } = effectNow(effect);
  const done = action === 'none' || action === 'not-charted' ? [] : [EFFECT_ACTION_WORDS[action].toLowerCase()];
  const end = endedAt === null ? words.goesOn : words.over(clock(endedAt));
  const what = `${clock(onsetOf(effect))} ${SIDE_EFFECT_WORDS[effect.term]} ${SEVERITY_WORDS[severity].toLowerCase()}`;
  return [what, ...done, end].join(', ');
}

/** How often it may be given and how far apart; what was given of it and when last counts off the rest. */
function rescueText(session: LiveSession, item: RescueItem, clock: Clock): string {
  const doses = dosesOf(session, item.medicine);
  const last = doses.at(-1);
  const left = item.maxDoses - doses.length;
  const allowed = words.allowed(doseWords(item), item.maxDoses, item.minutesBetween);
  if (!last) return allowed;
  return left > 0 ? words.allowedAgain(allowed, left, clock(last.at)) : words.spent(allowed, clock(last.at));
}
