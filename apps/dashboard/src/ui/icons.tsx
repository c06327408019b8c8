import { Icon, type IconProps } from './icon.js';

export const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.7,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

export function DropIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <path d="M8 1.2c2.6 3.2 4.6 5.6 4.6 8.3a4.6 4.6 0 0 1-9.2 0C3.4 6.8 5.4 4.4 8 1.2z" fill="currentColor" />
    </Icon>
  );
}

export function PauseIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" fill="currentColor" />
    </Icon>
  );
}

export function HalfCircleIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <circle cx="8" cy="8" r="6" {...STROKE} />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </Icon>
  );
}

export function FlagIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <path d="M3.5 14.5V2h9l-2.2 3.2L12.5 8.5h-9" {...STROKE} />
    </Icon>
  );
}

export function ClipboardIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <rect x="2.8" y="2.8" width="10.4" height="11.7" rx="1.6" {...STROKE} />
      <rect x="5.4" y="1.2" width="5.2" height="3.2" rx="1" fill="currentColor" />
      <path d="M5.3 8h5.4M5.3 11h3.6" {...STROKE} strokeWidth={1.5} />
    </Icon>
  );
}

export function ClockIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <circle cx="8" cy="8" r="6.3" {...STROKE} />
      <path d="M8 4.5V8l2.6 1.7" {...STROKE} />
    </Icon>
  );
}

export function CheckIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <path d="M2.5 8.8l3.7 3.7L13.5 4" {...STROKE} strokeWidth={2} />
    </Icon>
  );
}

export function RingIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <circle cx="8" cy="8" r="6" {...STROKE} strokeWidth={2} />
    </Icon>
  );
}

export function NoSignalIcon(props: IconProps) {
  return (
    <Icon box="0 0 24 24" {...props}>
      <path
        d="M3 9.5a13.5 13.5 0 0 1 18 0M6.2 13a9 9 0 0 1 11.6 0M9.3 16.4a4.5 4.5 0 0 1 5.4 0M4 21L20 3.5"
        {...STROKE}
        strokeWidth={2.2}
      />
      <circle cx="12" cy="19.5" r="1.6" fill="currentColor" />
    </Icon>
  );
}

export function KeyboardIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <rect x="1.2" y="3.5" width="13.6" height="9" rx="1.6" {...STROKE} strokeWidth={1.5} />
      <path d="M4 6.5h.1M6.7 6.5h.1M9.4 6.5h.1M12 6.5h.1M5 9.8h6" {...STROKE} />
    </Icon>
  );
}

export function HandIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <path
        d="M5 8V3.6a1 1 0 0 1 2 0V7V2.4a1 1 0 0 1 2 0V7V3.4a1 1 0 0 1 2 0v4.2V5.4a1 1 0 0 1 2 0V10a4.6 4.6 0 0 1-8.4 2.6L2.2 9.4a1 1 0 0 1 1.5-1.3z"
        {...STROKE}
        strokeWidth={1.3}
      />
    </Icon>
  );
}

export function AsteriskIcon(props: IconProps) {
  return (
    <Icon box="0 0 16 16" {...props}>
      <path d="M8 2v12M2.8 5l10.4 6M13.2 5 2.8 11" {...STROKE} strokeWidth={2.6} />
    </Icon>
  );
}

/** Which way a value went: up or down. */
export function TrendIcon({ way, ...props }: IconProps & { way: 'up' | 'down' }) {
  return (
    <Icon box="0 0 12 12" size={9} {...props}>
      <path d={way === 'up' ? 'M6 1l5 9H1z' : 'M6 11L1 2h10z'} fill="currentColor" />
    </Icon>
  );
}
