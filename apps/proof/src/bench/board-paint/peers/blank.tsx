import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { io } from 'socket.io-client';

/** What any such page loads before it shows a thing: React, and a socket. */
const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode>{io({ transports: ['websocket'] }).id}</StrictMode>);
