import { Icon } from './icon.js';
import './logo.css';

/** The mark and the product's name. */
export function Logo({ word }: { word: string }) {
  return (
    <span className="logo">
      <Icon box="0 0 28 28" size={28}>
        <rect width="28" height="28" rx="8" fill="currentColor" />
        <g fill="none" stroke="var(--surface)" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
          <path d="M8 6v11.5h9.5V22M8 17.5V22M12.8 14.2V9.5" />
        </g>
        <circle cx="19.8" cy="8.3" r="2.3" fill="var(--surface)" />
      </Icon>
      <span className="logo-word">{word}</span>
    </span>
  );
}
