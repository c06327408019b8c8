// @ts-check

/** What a node is expected to complain of while the database or the network fails. */
const EXPECTED = new Set(['commit-failed', 'pulse-failed', 'handshake-failed', 'tail-failed']);

/** What a node logs: any complaint but those is a fault of the product. */
export class NodeLog {
  /** @param {import('./clinic-node.mjs').ClinicNode} node */
  constructor(node) {
    this.node = node;
  }

  info() {}

  /**
   * @param {string} event
   * @param {unknown} error
   */
  error(event, error) {
    const { world, name } = this.node;
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    if (EXPECTED.has(event)) world.trace(name, `${event}: ${message}`);
    else if (event === 'board-diverged') world.fault('a screen that folded another board (LP6)', name);
    else world.fault('a fault on the server', `${name}: ${event}: ${stack ?? message}`);
  }
}
