import type { Ack } from '@chairside/contracts';
import type { Id } from '@chairside/domain';
import type { Author } from './outbox-store.js';

/** What one tab tells the others of its author: the answer to an entry, and nothing of what the entry holds. */
export interface AckNews {
  id: Id;
  ack: Ack;
}

/** The way between the tabs of one author on one device. */
export interface AckChannel {
  tell: (news: AckNews) => void;
  close: () => void;
}

export type OpenAckChannel = (onNews: (news: AckNews) => void) => AckChannel;

/** The tabs must agree on who they are; the same words name the lock of the one sender (LP12). */
export function outboxName({ clinicId, authorId }: Author): string {
  return `chairside-outbox-${clinicId}-${authorId}`;
}

/** A browser without channels learns answers by asking again, so that nothing is lost there, only later. */
export function ackChannelOf(author: Author): OpenAckChannel {
  return (onNews) => {
    if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
    const channel = new BroadcastChannel(outboxName(author));
    channel.onmessage = ({ data }: MessageEvent<AckNews>) => onNews(data);
    return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
  };
}
