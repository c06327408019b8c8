import {
  END_CHECK_WORDS,
  END_CHECKS,
  PEER_PROMISE_WORDS,
  PEER_PROMISES,
  type HomeRecord,
  type HomeRecordOf,
} from '@chairside/domain';
import type { SessionInView } from '../sessions/session-in-view.js';
import type { TimelineLine } from '../sessions/timeline-line.js';
import { clockTime } from '../vitals/clock-time.js';
import { shownNumber } from './shown-number.js';
import { HOME_LINE_WORDS as words } from './line-words.en.js';
import { HOME_WORDS } from './words.en.js';

type Said = Pick<TimelineLine, 'what' | 'details'>;

/** What was charted of a session at home, each in a line: what it was, and who charted it. */
export function homeLines(view: SessionInView): TimelineLine[] {
  const { home, alerts } = view.session;
  return home.map((record) => {
    const { what, details } = SAYS[record.kind](record as never, view.timeZone);
    const name = view.staff[record.by]?.name ?? HOME_WORDS.somebody;
    const alert = alerts.find(({ condition }) => 'recordId' in condition && condition.recordId === record.id);
    const level = alert && { level: alert.level };
    return { key: record.id, at: record.at, kind: 'step', what, old: [], details: [...details, name], ...level };
  });
}

const SAYS: { [K in HomeRecord['kind']]: (record: HomeRecordOf<K>, timeZone: string) => Said } = {
  place: ({ street, county, emergencyNumber }) => ({
    what: words.place(HOME_WORDS.place(street, county)),
    details: [words.number(shownNumber(emergencyNumber))],
  }),
  'read-back': ({ emergencyNumber }) => ({ what: words.readBack(shownNumber(emergencyNumber)), details: [] }),
  peer: ({ name, phone, promises }) => ({
    what: words.peer(HOME_WORDS.peerLine(name, phone)),
    details: PEER_PROMISES.filter((one) => !promises.includes(one)).map((one) =>
      HOME_WORDS.unsure(PEER_PROMISE_WORDS[one]),
    ),
  }),
  call: ({ whom, result, words: note }) => ({
    what: words.call(HOME_WORDS.whom[whom], HOME_WORDS.result[result]),
    details: note === null ? [] : [`“${note}”`],
  }),
  check: ({ found, source }) => ({
    what: words.check(found === null ? '' : HOME_WORDS.found(found)),
    details: [HOME_WORDS.source[source]],
  }),
  'end-check': ({ seen }) => ({
    what: words.endCheck(seen.length === END_CHECKS.length),
    details: END_CHECKS.map((one) => words.seen(END_CHECK_WORDS[one], seen.includes(one))),
  }),
  watch: ({ until }, timeZone) => ({ what: words.watch(clockTime(until, timeZone)), details: [] }),
};
