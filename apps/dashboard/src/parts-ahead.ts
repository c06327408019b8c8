export { keepShell } from './keep-shell.js';

/** The parts that must be there on a screen that is not live any more: to chart, to call for help, to chart that a pump was stopped, to print the sheet of the day, to leave; and to find a patient, whose first letters are not to be lost. */
export const PARTS = [
  () => import('./live/kit-content.js'),
  () => import('./other-pages.js'),
  () => import('./features/help/help-calls.js'),
  () => import('./features/help/called-mark.js'),
  () => import('./features/board/late-call-bar.js'),
  () => import('./features/board/more-calls.js'),
  () => import('./features/board/gates-ahead.js'),
  () => import('./features/board/portion-line.js'),
  () => import('./features/board/ask-no-show.js'),
  () => import('./features/board/empty-board.js'),
  () => import('./features/board/entry-words.js'),
  () => import('./features/board/held-note.js'),
  () => import('./features/board/refusal-bar.js'),
  () => import('./features/vitals/vitals-entry-sheet.js'),
  () => import('./features/sessions/session-page.js'),
  () => import('./features/ems/ems-page.js'),
  () => import('./features/downtime/downtime-page.js'),
  () => import('./features/shift/shift-page.js'),
  () => import('./features/patients/patients-page.js'),
  () => import('./features/auth/leave-dialog.js'),
  () => import('./features/auth/sign-in-page.js'),
  () => import('./features/screen/screen-dialog.js'),
  () => import('./features/auth/unreachable-page.js'),
  () => import('./features/board/key-help.js'),
];
