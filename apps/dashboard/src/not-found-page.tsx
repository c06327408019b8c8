import { Link } from 'wouter';
import { NOT_FOUND_WORDS as words } from './not-found-words.en.js';

export function NotFoundPage() {
  return (
    <main className="not-found">
      <h1>{words.notFound}</h1>
      <Link href="/">{words.toBoard}</Link>
    </main>
  );
}
