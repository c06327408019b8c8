import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { SHIFT_WORDS as words } from './words.en.js';

/** What lies beyond the one line. */
interface Beyond {
  count: number;
  /** Whether the line has room for nothing. */
  isAll: boolean;
  /** Whether a patient whom nobody watches is among it: that must not look like the rest. */
  isUnwatched: boolean;
}

/** Rounded by the browser. */
const SLACK_PX = 1;

const NOTHING: Beyond = { count: 0, isAll: false, isUnwatched: false };

/**
 * One line, so that the buttons that call never move for what is said here: what has no room in it is counted, and one press
 * shows all of it below the bar.
 */
export function ShiftRow({ children }: { children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  const [beyond, setBeyond] = useState(NOTHING);
  const [isOpen, setIsOpen] = useState(false);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    if (isOpen) {
      element.style.maxHeight = '';
      return;
    }
    return watchWords(element, () => {
      const now = beyondOf(element);
      setBeyond((was) => (isSame(was, now) ? was : now));
    });
  }, [isOpen]);
  const { count, isAll, isUnwatched } = beyond;
  const more = isAll ? words.onlyMore(count) : words.more(count);
  return (
    <>
      <div
        ref={row}
        className={`shift-row ${isOpen && count > 0 ? 'shift-row-open' : ''}`}
        // a key may come to what has no room; nothing moves under a finger
        onFocus={({ currentTarget, target }) => {
          const one = [...currentTarget.children].find((child) => child.contains(target));
          if (one && isBeyond(currentTarget, one as HTMLElement) && target.matches(':focus-visible')) setIsOpen(true);
        }}
        // and leaves it: what lies over the page must not hide where it goes
        onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setIsOpen(false)}
      >
        {children}
      </div>
      {count > 0 && (
        <button
          className={`shift-more ${isUnwatched ? 'shift-more-unwatched' : ''}`}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isUnwatched ? words.unwatched(more) : more}
        </button>
      )}
    </>
  );
}

/**
 * Looks now, and when other words stand in a row or it has another size. To measure makes the browser lay out the whole page,
 * and a value that arrives on the board says nothing else here.
 */
function watchWords(row: HTMLElement, look: () => void): () => void {
  look();
  // other letters may be wider
  void document.fonts?.ready.then(look);
  const words = new MutationObserver(look);
  words.observe(row, { childList: true, characterData: true, subtree: true });
  const size = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
  size?.observe(row);
  return () => {
    words.disconnect();
    size?.disconnect();
  };
}

/** Nothing of it is shown in part: the row ends with the last that has room, and one that is wider than the row has none. */
function beyondOf(row: HTMLElement): Beyond {
  row.style.maxHeight = '';
  const all = [...row.children] as HTMLElement[];
  const isLaidOut = row.clientHeight > 0;
  const hidden = all.filter((one) => isLaidOut && (isBeyond(row, one) || one.scrollWidth > row.clientWidth));
  const shown = all.filter((one) => !hidden.includes(one));
  if (hidden.length > 0) row.style.maxHeight = `${Math.max(0, ...shown.map((one) => endIn(row, one)))}px`;
  const isUnwatched = hidden.some((one) => one.classList.contains('shift-unwatched'));
  return { count: hidden.length, isAll: shown.length === 0, isUnwatched };
}

function isBeyond(row: HTMLElement, one: HTMLElement): boolean {
  return endIn(row, one) > row.clientHeight + SLACK_PX;
}

function endIn(row: HTMLElement, one: HTMLElement): number {
  return one.offsetTop + one.offsetHeight - row.offsetTop;
}

function isSame(one: Beyond, other: Beyond): boolean {
  return one.count === other.count && one.isAll === other.isAll && one.isUnwatched === other.isUnwatched;
}
