import { v7 as uuid } from 'uuid';
import type { Command, CommandName, Commands, Id } from '@chairside/domain';

/** A command that has no id yet: what is to be done, before it is sent for the first time. */
export type Draft = { [N in CommandName]: { name: N; payload: Commands[N] } }[CommandName];

/** The command that a draft becomes; sent again it keeps its id. */
export function commandOf(draft: Draft, id: Id = uuid()): Command {
  return { id, ...draft };
}
