import { isDisplay, type Display, type Role } from './staff.js';
import type { View, WallView } from './views.js';

const VIEW_OF_DISPLAY: Record<Display, WallView> = {
  display: 'wall-initials',
  'display-chairs': 'wall-chairs',
  'display-names': 'wall-names',
};

/** The view that a role's screens receive; the server picks it, a client cannot. */
export function viewOf(role: Role): View {
  return isDisplay(role) ? VIEW_OF_DISPLAY[role] : 'clinical';
}

/** What a screen in a role shows of the wall: its own view of it, or the usual one where somebody clinical looks. */
export function wallViewOf(role: Role): WallView {
  return isDisplay(role) ? VIEW_OF_DISPLAY[role] : 'wall-initials';
}
