import type { Note, VitalsReading } from '@chairside/domain';
import { useLink } from '../../live/use-link.js';
import { usePending } from '../../live/use-pending.js';
import { CheckIcon, FlagIcon, NoSignalIcon } from '../../ui/icons.js';
import { LevelMark } from '../../ui/level-mark.js';
import { NoteField } from '../notes/note-field.js';
import { NOTE_WORDS } from '../notes/words.en.js';
import { clockTime } from '../vitals/clock-time.js';
import type { SessionInView } from './session-in-view.js';
import type { OfPump, TimelineLine } from './timeline-line.js';
import { strikeTitle } from './strike-pump-title.js';
import { timelineLines } from './timeline-lines.js';
import { TIMELINE_WORDS as words } from './timeline-words.en.js';
import './timeline.css';

interface TimelineProps {
  view: SessionInView;
  /** Nothing where this person may not correct. */
  onCorrect: ((reading: VitalsReading) => void) | undefined;
  /** Nothing where this person may not write. */
  onStrikeNote: ((note: Note) => void) | undefined;
  /** Nothing where this person may not chart the pump. */
  onStrikePump: ((pump: OfPump) => void) | undefined;
}

/** Everything that was charted, newest first. Nothing is ever taken out of it. */
export function Timeline({ view, onCorrect, onStrikeNote, onStrikePump }: TimelineProps) {
  const pending = usePending(view.session.id);
  const isLive = useLink().kind === 'live';
  const lines = timelineLines(view, pending, isLive);
  return (
    <section className="card timeline">
      <h2>{words.title}</h2>
      {onStrikeNote && <NoteField session={view.session} timeZone={view.timeZone} />}
      {lines.length === 0 && <p className="timeline-empty">{words.empty}</p>}
      <ol>
        {lines.map((line) => (
          <Line key={line.key} {...{ line, timeZone: view.timeZone, onCorrect, onStrikeNote, onStrikePump }} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  line: TimelineLine;
  timeZone: string;
  onCorrect: TimelineProps['onCorrect'];
  onStrikeNote: TimelineProps['onStrikeNote'];
  onStrikePump: TimelineProps['onStrikePump'];
}

function Line({ line, timeZone, onCorrect, onStrikeNote, onStrikePump }: LineProps) {
  const { reading, note, pump } = line;
  const clock = line.at === '' ? '' : clockTime(line.at, timeZone);
  return (
    <li className={`timeline-${line.kind} ${line.level === 'high' ? 'timeline-high' : ''}`}>
      <time dateTime={line.at}>{clock}</time>
      <LineMark line={line} />
      <div>
        <p>
          {line.old.map((old, index) => (
            <s key={`${index} ${old}`}>{old}</s>
          ))}{' '}
          <b>{line.what}</b>
        </p>
        <p className="timeline-details">{line.details.join(' · ')}</p>
      </div>
      {reading && onCorrect && (
        <button
          type="button"
          className="timeline-correct"
          aria-label={words.correctLabel(clock)}
          onClick={() => onCorrect(reading)}
        >
          {words.correct}
        </button>
      )}
      {note && onStrikeNote && (
        <button
          type="button"
          className="timeline-correct"
          aria-label={NOTE_WORDS.inErrorLabel(clock)}
          onClick={() => onStrikeNote(note)}
        >
          {NOTE_WORDS.inError}
        </button>
      )}
      {pump && onStrikePump && (
        <button
          type="button"
          className="timeline-correct"
          aria-label={strikeTitle(pump, timeZone)}
          onClick={() => onStrikePump(pump)}
        >
          {NOTE_WORDS.inError}
        </button>
      )}
    </li>
  );
}

function LineMark({ line: { kind, level } }: { line: TimelineLine }) {
  switch (kind) {
    case 'alert':
      return <LevelMark level={level ?? 'low'} />;
    case 'set':
      return <CheckIcon />;
    case 'pending':
      return <NoSignalIcon size={18} />;
    case 'step':
      return <FlagIcon />;
  }
}
