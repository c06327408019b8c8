import './logo.css';

/** The mark, which is the page's icon too, and the product's name. */
export function Logo({ word }: { word: string }) {
  return (
    <span className="logo">
      <img src="/logo.svg" alt="" width="28" height="28" />
      <span className="logo-word">{word}</span>
    </span>
  );
}
