import './segments.css';

export interface Segment<T> {
  value: T;
  word: string;
  isDisabled?: boolean;
}

export interface SegmentsProps<T> {
  /** Names the group for who cannot see it. */
  label: string;
  segments: readonly Segment<T>[];
  /** The one that holds, if one does. */
  value: T | undefined;
  onChoose: (value: T) => void;
  /** As wide as there is room, in equal parts. */
  isWide?: boolean;
}

/** A few words side by side of which one holds, or none yet. */
export function Segments<T extends string | boolean>({ label, segments, value, onChoose, isWide }: SegmentsProps<T>) {
  return (
    <div className={isWide ? 'segments segments-wide' : 'segments'} role="group" aria-label={label}>
      {segments.map((segment) => (
        <button
          key={`${segment.value}`}
          type="button"
          aria-pressed={segment.value === value}
          disabled={segment.isDisabled}
          onClick={() => onChoose(segment.value)}
        >
          {segment.word}
        </button>
      ))}
    </div>
  );
}
