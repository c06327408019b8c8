/** A dialog opens at its title: a habitual Enter must not choose its first button. */
export function DialogTitle({ children }: { children: string }) {
  return (
    <h2 className="action-title" tabIndex={-1} ref={takeFirstFocus}>
      {children}
    </h2>
  );
}

function takeFirstFocus(title: HTMLElement | null): void {
  title?.setAttribute('autofocus', '');
}
