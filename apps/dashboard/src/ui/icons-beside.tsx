import { Icon, type IconProps } from './icon.js';
import { STROKE } from './icons.js';

export function InfoIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <circle cx="8" cy="8" r="6.3" {...STROKE} />
      <path d="M8 7.4v3.8M8 4.8v.1" {...STROKE} />
    </Icon>
  );
}

export function EraseIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <path d="M5.5 3.5h8v9h-8L1.8 8z" {...STROKE} strokeWidth={1.4} />
      <path d="m7.7 6.2 3.6 3.6m0-3.6-3.6 3.6" {...STROKE} strokeWidth={1.4} />
    </Icon>
  );
}
