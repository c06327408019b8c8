import type { BoardSnapshot, HelloAck } from '@chairside/contracts';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { io } from 'socket.io-client';

/** What any such page does before it can show a thing: it loads React and a socket, says hello, and says what it heard. */
function Blank() {
  const [heard, setHeard] = useState<BoardSnapshot | null>(null);
  useEffect(() => listen(setHeard), []);
  if (!heard) return <p role="status">Asking the clinic</p>;
  return (
    <main>
      <output>
        Revision {heard.revision}: {heard.chairs.length} chairs, {heard.sessions.length} patients
      </output>
    </main>
  );
}

function listen(tell: (snapshot: BoardSnapshot) => void): () => void {
  const socket = io({ transports: ['websocket'] });
  socket.on('connect', () => {
    socket.emit('hello', {}, (ack: HelloAck) => {
      if (ack.ok && 'snapshot' in ack) tell(ack.snapshot);
    });
  });
  return () => void socket.disconnect();
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Blank />
    </StrictMode>,
  );
}
