import { minutesAfter, type Id, type Iso } from '../clinic/clinic-time.js';
import { yardsticksFor } from '../limits/judge-for.js';
import type { Protocol } from '../protocols/protocol.js';
import type { LiveSession } from '../sessions/infusion-session.js';
import { judgeBy, severity, type Assessment, type Yardstick } from '../vitals/assess.js';
import { isVitalSign, type Measure } from '../vitals/measures.js';
import { signsOf, vitalSign, type Panel } from '../vitals/vital-signs.js';
import { isRepeat, standingReadings, valueOf, type VitalsReading } from '../vitals/vitals-reading.js';
import type { ReachedLimit } from './alert.js';
import { isFurtherOut } from './further-out.js';

/**
 * What one alert can be about: a panel whose values confirm each other (a cuff's pressures), else a measure of its own.
 * New oxygen and a saturation each alert at their first value (floor rule 6): neither may hide the other.
 */
export type About = Panel | Measure;

/** How one reading stands in one condition. */
export interface Finding {
  reading: VitalsReading;
  assessment: Assessment;
  reached: ReachedLimit[];
}

/** The last readings of a condition, taken as one moment. */
export interface Moment {
  worst: Finding;
  members: Finding[];
  before?: Finding;
}

/** The conditions that a reading speaks of. */
export function conditionsOf(reading: VitalsReading): About[] {
  const names = [...Object.keys(reading.values), ...Object.keys(reading.scales)] as Measure[];
  return [...new Set(names.map(aboutOf))];
}

/** What an alert about a measure is about. */
export function aboutOf(measure: Measure): About {
  if (!isVitalSign(measure)) return measure;
  const { panel, waitsForSecondReading } = vitalSign(measure);
  return waitsForSecondReading ? panel : measure;
}

/** The measures of a condition; the main one first. */
export function measuresOf(about: About): readonly Measure[] {
  const signs = signsOf(about as Panel);
  return signs.length > 0 ? signs : [about as Measure];
}

/** Whether a caution of this condition waits for a second reading. */
export function waitsForSecond(about: About): boolean {
  return signsOf(about as Panel).some((sign) => vitalSign(sign).waitsForSecondReading);
}

/** Judges what a reading says of a condition; the worst of its values rules. */
export function findingOf(session: LiveSession, reading: VitalsReading, about: About, protocol: Protocol): Finding {
  return judgeOf(session, about, protocol)(reading);
}

/** Judges readings of one condition: what they are judged by is the same for all, and each is judged once. */
function judgeOf(session: LiveSession, about: About, protocol: Protocol): (reading: VitalsReading) => Finding {
  const known = measuresOf(about).map((measure) => {
    return { measure, by: yardsticksFor(session, protocol, measure) };
  });
  const judged = new Map<VitalsReading, Finding>();
  return (reading) => {
    const finding = judged.get(reading) ?? found(reading, known);
    judged.set(reading, finding);
    return finding;
  };
}

function found(reading: VitalsReading, known: readonly { measure: Measure; by: Yardstick[] }[]): Finding {
  const judged = known.flatMap(({ measure, by }) => {
    const value = valueOf(reading, measure);
    return value === undefined ? [] : [{ measure, value, ...judgeBy(by, value) }];
  });
  const assessment = judged.reduce<Assessment>(
    (worst, item) => (severity(item.assessment) > severity(worst) ? item.assessment : worst),
    'unknown',
  );
  const reached = judged.flatMap(({ measure, value, reached: limit, assessment: level }) =>
    limit && level === assessment ? [{ measure, value, direction: limit.limit.direction, at: limit.at }] : [],
  );
  return { reading, assessment, reached };
}

/** The readings of a measure's last moment, oldest first, and the last one before it. */
interface LastReadings {
  members: VitalsReading[];
  before: VitalsReading | undefined;
}

/** What a possible repeat repeats is of its moment too, so that it never seconds itself. */
function lastReadings(standing: readonly VitalsReading[], measure: Measure): LastReadings {
  const members: VitalsReading[] = [];
  const repeated = new Set<Id>();
  let before: VitalsReading | undefined;
  let earliest: Iso | undefined;
  for (let index = standing.length - 1; index >= 0; index -= 1) {
    // of a long visit only its end is looked at
    if (before && repeated.size === 0) break;
    const reading = standing[index];
    if (!reading || valueOf(reading, measure) === undefined) continue;
    earliest ??= minutesAfter(reading.takenAt, -1);
    if (repeated.delete(reading.id) || reading.takenAt >= earliest) {
      members.push(reading);
      if (reading.possibleRepeatOf && isRepeat(reading, standing)) repeated.add(reading.possibleRepeatOf);
    } else if (!isRepeat(reading, standing)) before ??= reading;
  }
  return { members: members.reverse(), before };
}

/**
 * Readings taken within a minute of the last are one moment: the worse of them is judged (floor rule 8). Of a long visit
 * only these and the one before are looked at: every screen asks this at every value.
 */
function lastMoment({ members, before }: LastReadings, judged: (reading: VitalsReading) => Finding): Moment | null {
  const findings = members.map(judged);
  const [first] = findings;
  if (!first) return null;
  const worst = findings.reduce((a, b) => (isWorseThan(b, a) ? b : a), first);
  return before ? { worst, members: findings, before: judged(before) } : { worst, members: findings };
}

function isWorseThan(a: Finding, b: Finding): boolean {
  const levels = severity(a.assessment) - severity(b.assessment);
  return levels > 0 || (levels === 0 && isFurtherOut(a.reached, b.reached));
}

/**
 * The moments that stand for a condition, the worst first: each measure's last. A mean that was charted alone says
 * nothing of the cuff before it; the cuff after it takes its place.
 */
export function momentsOf(session: LiveSession, about: About, protocol: Protocol): Moment[] {
  const judged = judgeOf(session, about, protocol);
  const standing = standingReadings(session.readings);
  const moments = measuresOf(about).flatMap((measure) => {
    const moment = lastMoment(lastReadings(standing, measure), judged);
    return moment ? [moment] : [];
  });
  const mainTakenAt = moments[0] ? lastTakenAt(moments[0]) : '';
  return moments
    .filter((moment) => lastTakenAt(moment) >= mainTakenAt)
    .sort((a, b) => severity(b.worst.assessment) - severity(a.worst.assessment));
}

/** Every figure that stands as badly as the worst: what the worst reading says, and what it did not measure again. */
export function reachedIn(worst: Moment, moments: readonly Moment[]): ReachedLimit[] {
  const { assessment, reached } = worst.worst;
  const others = moments
    .filter((moment) => moment.worst.assessment === assessment)
    .map((moment) => moment.worst.reached);
  const all = [...reached, ...others.flat()];
  return all.filter((item, index) => all.findIndex(({ measure }) => measure === item.measure) === index);
}

function lastTakenAt({ members }: Moment): Iso {
  return members.at(-1)?.reading.takenAt ?? '';
}
