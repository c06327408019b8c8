/** Why something is refused, each a sentence that a nurse can act on; times stand as the wire has them. */
export const PROTOCOLS_REFUSALS = {
  noSuchProtocol: 'There is no such protocol in this clinic.',
  newerVersion: (author: string, version: number) =>
    `${author} has published version ${version} meanwhile. Look at it, then change it.`,
  keepsRoute: 'A protocol keeps its route. Write another one.',
  nameTaken: (name: string) => `There is a protocol “${name}” in this clinic. Give this one another name.`,
} as const;
