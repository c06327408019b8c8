import './avatar.css';

export interface AvatarProps {
  initials: string;
  /** Who it is, in full. */
  label: string;
  isMe?: boolean;
}

/** A person in two letters. */
export function Avatar({ initials, label, isMe = false }: AvatarProps) {
  return (
    <span className={isMe ? 'avatar avatar-me' : 'avatar'} role="img" aria-label={label} title={label}>
      {initials}
    </span>
  );
}
