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

  /** Scripts send no Origin and no Sec-Fetch-*; a browser always sends one of them. */
  accepts(headers: IncomingHttpHeaders): boolean {
    if (headers.origin !== undefined) return this.allowed().includes(headers.origin);
    return !Object.keys(headers).some((name) => name.startsWith('sec-fetch-'));
  }

  private allowed(): string[] {
    const { PUBLIC_ORIGINS } = this.settings.env;
    if (PUBLIC_ORIGINS.length > 0) return PUBLIC_ORIGINS;
    return ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${this.port}`);
  }
}
