import type { ReactNode } from 'react';

export interface IconProps {
  size?: number;
  /** What the picture says where no text beside it does. */
  label?: string;
}

interface FrameProps extends IconProps {
  box: string;
  children: ReactNode;
}

/** The frame of every picture of this dashboard: drawn in the colour of the text around it. */
export function Icon({ size = 16, label, box, children }: FrameProps) {
  const says = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="icon" width={size} height={size} viewBox={box} {...says}>
      {children}
    </svg>
  );
}
