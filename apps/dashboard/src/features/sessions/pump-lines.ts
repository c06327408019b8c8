import { strikeOf, unreachable, type Iso, type LiveSession, type PumpNote, type SessionStep } from '@chairside/domain';
import { clockTime } from '../vitals/clock-time.js';
import { beyondWords } from './beyond-words.js';
import { enteredLater } from './entered-later.js';
import { isAboveOrder } from './pump-doubt.js';
import type { SessionInView } from './session-in-view.js';
import type { OfPump, TimelineLine } from './timeline-line.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';
import { TITRATION_WORDS } from './titration-words.en.js';

type NameOf = (id: string) => string;

/** What was read from the pump, and what was said of it. */
export function pumpLines(view: SessionInView, name: NameOf): TimelineLine[] {
  const { pumpReadings, pumpNotes } = view.session;
  return [
    ...pumpReadings.map(({ at, pumpMl, by }): TimelineLine => {
      const what = [words.pumpVolume(pumpMl), ...beyondOrder(view.session, pumpMl)].join(', ');
      const line = { key: `pump ${at}`, at, kind: 'step' as const, what, old: [], details: [name(by)] };
      return strikable(line, { charted: 'volume', at, ml: pumpMl }, view, name);
    }),
    ...pumpNotes.flatMap((note, index) => noteLine(note, `note ${index}`, view, name)),
  ];
}

/** A bolus can be charted in error, without the pump having given it. */
export function bolusLine(line: TimelineLine, step: SessionStep, view: SessionInView, name: NameOf): TimelineLine {
  if (step.move !== 'bolus') return line;
  return strikable(line, { charted: 'bolus', at: step.at, ml: step.bolusMl }, view, name);
}

/** A volume above the order is no ordinary figure, though it was looked at and kept. */
export function beyondOrder(session: LiveSession, pumpMl: number): string[] {
  return isAboveOrder(session, pumpMl) ? [words.moreThanOrdered] : [];
}

/** What is struck stays readable, with who struck it and why; what stands may be struck. */
function strikable(line: TimelineLine, pump: OfPump, { session, timeZone }: SessionInView, name: NameOf): TimelineLine {
  const struck = strikeOf(session, pump.charted, pump);
  if (!struck) return { ...line, pump };
  const by = words.struckBy(clockTime(struck.at, timeZone), name(struck.by), struck.reason);
  return { ...line, what: words.inError, old: [line.what], details: [...line.details, by] };
}

/** The word that something was charted in error stands with what was. */
function noteLine(note: PumpNote, key: string, view: SessionInView, name: NameOf): TimelineLine[] {
  if (note.note === 'in-error') return [];
  const { at, recordedAt, by } = note;
  const why = note.note === 'beyond-volume' ? [...beyondOf(note), `“${note.words}”`] : [];
  const details = [name(by), ...why, ...enteredLater(at, recordedAt, view)];
  const line: TimelineLine = { key, at, kind: 'step', what: textOf(note, at, view), old: [], details };
  return [
    note.note === 'beyond-volume' ? strikable(line, { charted: 'volume', at, ml: note.pumpMl }, view, name) : line,
  ];
}

function beyondOf({ pumpMl: ml, orderedMl }: Extract<PumpNote, { note: 'beyond-volume' }>): string[] {
  return beyondWords([{ kind: 'volume', ml, orderedMl }], '');
}

function textOf(note: Exclude<PumpNote, { note: 'in-error' }>, at: Iso, { timeZone }: SessionInView): string {
  const said = TITRATION_WORDS.note;
  switch (note.note) {
    case 'cleared':
      return note.isNewBag ? said.newBag(note.pumpMl) : said.cleared(note.pumpMl);
    case 'off':
      return said.off(clockTime(at, timeZone), clockTime(note.until, timeZone));
    case 'not-delivered':
      return said.notDelivered(note.volumeMl);
    case 'beyond-volume':
      return words.pumpVolume(note.pumpMl);
    default:
      return unreachable(note);
  }
}
