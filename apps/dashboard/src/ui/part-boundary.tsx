import { Component, type ReactNode } from 'react';

interface PartBoundaryProps {
  children: ReactNode;
  /** What stands in the place of a part that could not be fetched or drawn. */
  instead: ReactNode;
  /** When this changes, what failed is tried again. */
  againWhen?: unknown;
}

/** Keeps the rest of the screen alive: one part that fails must not take the board away. */
export class PartBoundary extends Component<PartBoundaryProps, { hasFailed: boolean; when: unknown }> {
  override state = { hasFailed: false, when: this.props.againWhen };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ againWhen }: PartBoundaryProps, { when }: { when: unknown }) {
    return againWhen === when ? null : { hasFailed: false, when: againWhen };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
