import { Link } from 'wouter';
import { words } from './words.en.js';

export function NotFoundPage() {
  return (
    <main className="not-found">
      <h1>{words.notFound}</h1>
      <Link href="/">{words.toBoard}</Link>
    </main>
  );
}
