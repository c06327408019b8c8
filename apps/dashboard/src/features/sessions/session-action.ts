import type { CommandName, Commands, Iso, LiveSession, Protocol, Role, SessionMove } from '@chairside/domain';
import type { ActionForm, FormPart } from './action-form.js';

/** Something that can be done to a session: when it is offered, what it asks, and what it says. */
export interface SessionAction {
  id: ActionId;
  command: CommandName;
  /** The move it makes, if it makes one: its gates are shown. */
  move?: SessionMove;
  isOffered: (session: LiveSession, protocol: Protocol) => boolean;
  /** Who is offered it, where that is fewer than may send its command. */
  isFor?: (role: Role, protocol: Protocol) => boolean;
  /** Done at the pump first, always or while the drug runs; Chairside only charts it. */
  isAtPump?: true | 'while-it-runs';
  /** Given to the patient first; Chairside only charts it. */
  isAtPatient?: true;
  /** Charted by the tap itself. */
  isOneTap?: true;
  /** What was given is charted past the guards, too, with how it came to be (decision 43). */
  asGiven?: true;
  /** Charts nothing but that: nothing could be ordered yet, or any more. */
  isAsGiven?: true;
  /** What is still to be said after it. */
  followedBy?: ActionId;
  /** What is charted instead, if all was a mistake. */
  mistake?: ActionId;
  look?: 'primary' | 'danger';
  /** A single key that opens it. */
  shortcut?: string;
  /** It may wait: offered where it is open, not in the row of actions. */
  hasOwnPlace?: true;
  /** Stands behind "more": not part of the ordinary way of a visit. */
  isRare?: true;
  /** A link may open it, beside the next step of the visit. */
  isLinked?: true;
  /** What must be charted first, if it is missing, and why. */
  first?: { act: ActionId; isMissing: (session: LiveSession, now: Iso) => boolean };
  parts: FormPart[];
  /** @param at when it was done, if not now */
  payload: (session: LiveSession, form: ActionForm, at: Iso | undefined) => Commands[CommandName];
}

export type ActionId =
  | SessionMove
  | 'contact'
  | 'found-running'
  | 'found-bolus'
  | 'found-given'
  | 'found-volume'
  | 'came-late'
  | 'consent'
  | 'escort'
  | 'order'
  | 'dose-order'
  | 'dose-check'
  | 'amend-order'
  | 'pump-check'
  | 'pump-read'
  | 'pump-cleared'
  | 'pump-off'
  | 'not-delivered'
  | 'describe-stop';
