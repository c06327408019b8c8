import { Button } from './ui/button.js';
import { words } from './words.en.js';

/** Stands where a page could not be fetched. */
export function PartMissing() {
  return (
    <main className="part-missing" role="alert">
      <p>{words.partMissing}</p>
      <Button onClick={() => location.reload()}>{words.loadAgain}</Button>
    </main>
  );
}
