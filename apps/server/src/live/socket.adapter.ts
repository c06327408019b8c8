import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { Origins } from '../auth/origin.js';
import { Strain } from './strain.js';

const LARGEST_FRAME = 64_000;

/**
 * Websockets only, no compression, small frames, and no handshake from a page that is not ours: socket.io by itself
 * accepts every Origin, and guards do not run at connection.
 */
export class SocketAdapter extends IoAdapter {
  private readonly origins: Origins;
  private readonly strain: Strain;

  constructor(app: INestApplicationContext) {
    super(app);
    this.origins = app.get(Origins);
    this.strain = app.get(Strain);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      path: '/socket.io',
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: LARGEST_FRAME,
      allowRequest: (request: IncomingMessage, decide: (error: string | null, ok: boolean) => void) => {
        const refusal = this.refusalOf(request);
        // engine.io itself would say 400
        if (refusal) request.socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
        decide(refusal, refusal === null);
      },
    } as ServerOptions);
  }

  /** The status line of a handshake that is not taken. */
  private refusalOf({ headers }: IncomingMessage): string | null {
    if (!this.origins.accepts(headers)) return '403 Forbidden';
    return this.strain.isHigh() ? '503 Service Unavailable\r\nRetry-After: 2' : null;
  }
}
