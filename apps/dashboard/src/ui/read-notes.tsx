import { Button } from './button.js';
import { OldNote } from './old-note.js';

interface ReadNotesProps {
  read:
    { kind: 'loading' } | { kind: 'failed'; detail: string | null } | { kind: 'ready'; isOld?: boolean | undefined };
  words: { loading: string; failed: string; tryAgain: string };
  className: string;
  onAgain: () => void;
}

/** Says that a page is still to come, also to who cannot see that it is empty. */
export function Loading({ className, children }: { className: string; children: string }) {
  return (
    <p className={className} role="status">
      {children}
    </p>
  );
}

/** What a page says of its reading: that it is under way, that it failed and how to try again, or that it is old. */
export function ReadNotes({ read, words, className, onAgain }: ReadNotesProps) {
  switch (read.kind) {
    case 'loading':
      return <Loading className={className}>{words.loading}</Loading>;
    case 'failed':
      return (
        <div className={className} role="alert">
          <p>
            {words.failed} {read.detail}
          </p>
          <Button onClick={onAgain}>{words.tryAgain}</Button>
        </div>
      );
    case 'ready':
      return <OldNote isOld={read.isOld} onAgain={onAgain} />;
  }
}
