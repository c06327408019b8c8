// @ts-check
import { Client } from './client.mjs';

/** A client that applies what it is sent, as one does who trusts the library. */
export class ListeningClient extends Client {
  beganAt = 0;
  inSnapshots = 0;
  digest = '';

  /** @param {string} url */
  constructor(url) {
    super(url);
    this.socket.on('entries', ({ from, to }) => {
      for (let revision = from; revision <= to; revision += 1) this.note(revision);
    });
  }
}
