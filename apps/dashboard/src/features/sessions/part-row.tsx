import type { ReactNode } from 'react';

/** Short parts stand beside each other where there is room. */
export function PartRow({ children }: { children: readonly ReactNode[] }) {
  if (children.length === 1) return children;
  return (
    <div className="action-row">
      {children.map((child, index) => (
        <div key={index}>{child}</div>
      ))}
    </div>
  );
}
