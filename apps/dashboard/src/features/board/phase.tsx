import type { SessionStatus } from '@chairside/domain';
import type { ComponentType } from 'react';
import { ClipboardIcon, ClockIcon, DropIcon, FlagIcon, HalfCircleIcon, PauseIcon } from '../../ui/icons.js';
import type { IconProps } from '../../ui/icon.js';

const ICONS: Partial<Record<SessionStatus, ComponentType<IconProps>>> = {
  'checked-in': ClipboardIcon,
  'pre-assessment': ClipboardIcon,
  ready: FlagIcon,
  infusing: DropIcon,
  dosing: DropIcon,
  paused: PauseIcon,
  recovering: HalfCircleIcon,
};

/** The phase as a picture and a word; never by hue. */
export function Phase({ status, label }: { status: SessionStatus; label: string }) {
  const Picture = ICONS[status] ?? ClockIcon;
  return (
    <span className="tile-phase">
      <Picture size={15} />
      {label}
    </span>
  );
}
