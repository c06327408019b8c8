import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/env.js';

/** Who may reach us from a browser. Cross-site requests carry our cookie too, so the Origin is what tells them apart. */
@Injectable()
export class Origins {
  private port: number;

  constructor(private readonly settings: Settings) {
    this.port = settings.env.PORT;
  }

  /** The port that was found free, where the setting leaves it open. */
  listensOn(port: number): void {
    this.port = port;
  }

  /** Whether a request may come from where it says, or from a script, which says nothing. */
  accepts(headers: IncomingHttpHeaders): boolean {
    return headers.origin === undefined ? isScript(headers) : this.allowed().includes(headers.origin);
  }

  private allowed(): string[] {
    const { PUBLIC_ORIGINS } = this.settings.env;
    if (PUBLIC_ORIGINS.length > 0) return PUBLIC_ORIGINS;
    return ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${this.port}`);
  }
}

/** A browser always sends Sec-Fetch-Site and its kin. Node's own fetch sends one of them: the mode, always "cors". */
function isScript(headers: IncomingHttpHeaders): boolean {
  const told = Object.keys(headers).filter((name) => name.startsWith('sec-fetch-'));
  return told.every((name) => name === 'sec-fetch-mode' && headers[name] === 'cors');
}
